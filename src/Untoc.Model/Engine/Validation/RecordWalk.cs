namespace Untoc.Model;

/// <summary>Walks records as their JSON is written, so that members and places are named in one place: the records.</summary>
/// <param name="visit">Called for each value; says whether to go into it.</param>
/// <param name="scalars">Whether numbers, dates and members of enumerations are among these.</param>
internal sealed class RecordWalk(Func<RecordValue, bool> visit, bool scalars)
{
    private readonly JsonPath _path = new();

    /// <summary>Visits every value below the records, owners before what they hold, missing ones included.</summary>
    public void Below(UntocRecords records) => Below(records, owner: null, JsonShape.Records);

    private void Below(object value, object? owner, JsonShape shape)
    {
        if (shape.Element is { } element && !IsPassedOver(element))
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
            if (IsPassedOver(member.Shape))
                continue;
            object? held = member.Of(value);
            if (held is null && member.MayBeNull)
                continue;
            _path.Enter(member.Name);
            Visit(held, value, member.Shape);
            _path.Leave();
        }
    }

    private bool IsPassedOver(JsonShape shape) => !scalars && shape.IsScalar;

    private void Visit(object? value, object? owner, JsonShape shape)
    {
        if (visit(new RecordValue(value, owner, shape, _path)) && value is not null)
            Below(value, owner, shape);
    }
}

/// <summary>A value in the records.</summary>
/// <param name="Value">The value; null where one is missing.</param>
/// <param name="Owner">The record that it is a member of, itself or in a list.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Path">Its place, while it is visited.</param>
internal readonly record struct RecordValue(object? Value, object? Owner, JsonShape Shape, JsonPath Path);
