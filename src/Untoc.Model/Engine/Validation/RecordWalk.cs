namespace Untoc.Model;

/// <summary>Walks records as their JSON is written, so that no check has to name members and places.</summary>
internal sealed class RecordWalk(Func<RecordValue, bool> visit)
{
    private readonly JsonPath _path = new();

    public void Below(UntocRecords records) => Below(records, owner: null, JsonShape.Records);

    private void Below(object value, object? owner, JsonShape shape)
    {
        if (shape.Element is { } element)
        {
            var list = (IValueList)value;
            for (int at = 0; at < list.Count; at++)
            {
                _path.Enter(at);
                Visit(list[at], owner, element);
                _path.Leave();
            }
        }
        foreach (JsonMember member in shape.Members)
        {
            object? held = member.Of(value);
            if (held is null && member.MayBeNull)
                continue;
            _path.Enter(member.Name);
            Visit(held, value, member.Shape);
            _path.Leave();
        }
    }

    private void Visit(object? value, object? owner, JsonShape shape)
    {
        if (visit(new RecordValue(value, owner, shape, _path)) && value is not null)
            Below(value, owner, shape);
    }
}

/// <summary>A value in the records.</summary>
internal readonly record struct RecordValue(object? Value, object? Owner, JsonShape Shape, JsonPath Path);
