namespace Untoc.Model;

/// <summary>Walks records as their JSON is written, so that no check has to name members and places.</summary>
/// <param name="visit">Called for each value; returns whether to go into it.</param>
internal sealed class RecordWalk(Func<RecordValue, bool> visit)
{
    private readonly JsonPath _path = new();

    /// <summary>Visits every value below the records, owners before what they hold, missing ones included.</summary>
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
/// <param name="Value">The value; null if it is missing.</param>
/// <param name="Owner">The record that it is a member of, directly or in a list.</param>
/// <param name="Shape">What it looks like in JSON.</param>
/// <param name="Path">Its place, valid during the visit.</param>
internal readonly record struct RecordValue(object? Value, object? Owner, JsonShape Shape, JsonPath Path);
