using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Walks records as their JSON is written, so that members and paths are named in one place: the records.</summary>
internal static class RecordTree
{
    /// <summary>Every value below the records, owners before what they hold, missing ones included.</summary>
    public static List<RecordTreeNode> Nodes(UntocRecords records)
    {
        List<RecordTreeNode> nodes = [];
        AddBelow(RecordTreeNode.Root(records), nodes);
        return nodes;
    }

    /// <summary>The members of a record as its JSON has them, null or not; none of a value that is written as one piece.</summary>
    public static (string Name, object? Value)[] Members(object record) =>
        [.. PropertiesOf(record).Select(member => (member.Name, member.Get!(record)))];

    public static IEnumerable<JsonPropertyInfo> PropertiesOf(object record) =>
        UntocJson.TypeInfo(record.GetType()) is { Kind: JsonTypeInfoKind.Object } type ? type.Properties : [];

    private static void AddBelow(RecordTreeNode node, List<RecordTreeNode> nodes)
    {
        foreach (RecordTreeNode child in node.Children)
        {
            nodes.Add(child);
            AddBelow(child, nodes);
        }
    }
}

/// <summary>A value in the records.</summary>
internal sealed class RecordTreeNode
{
    private readonly RecordTreeNode? _parent;
    private readonly int _position; // in a list; negative elsewhere
    private RecordTreeNode[]? _children;

    private RecordTreeNode(RecordTreeNode? parent, string name, int position, object? value) =>
        (_parent, Name, _position, Value) = (parent, name, position, value);

    /// <summary>The JSON name of the member that holds the value, itself or in a list.</summary>
    public string Name { get; }

    /// <summary>The value; null where one is missing.</summary>
    public object? Value { get; }

    /// <summary>The record that it is a member of, itself or in a list; null at the root.</summary>
    public object? Owner => _position < 0 ? _parent?.Value : _parent!.Owner;

    /// <summary>Its JSON path, put together when someone asks: few values have a problem.</summary>
    public string Path => _parent is null ? "$" : _position >= 0 ? $"{_parent.Path}[{KeyText.Of(_position)}]" : $"{_parent.Path}.{Name}";

    /// <summary>The elements of a list, or the members of a record as its JSON has them, without those that may be null and are; none of a value that is written as one piece.</summary>
    public RecordTreeNode[] Children => _children ??= Value switch
    {
        null or string or Enum => [],
        IValueList list => Elements(list),
        _ => Members(Value),
    };

    public static RecordTreeNode Root(object value) => new(parent: null, name: "", position: -1, value);

    private RecordTreeNode[] Elements(IValueList list)
    {
        var elements = new RecordTreeNode[list.Count];
        int at = 0;
        foreach (object? element in list)
            elements[at] = new RecordTreeNode(this, Name, at++, element);
        return elements;
    }

    private RecordTreeNode[] Members(object owner)
    {
        List<RecordTreeNode> members = [];
        foreach (JsonPropertyInfo member in RecordTree.PropertiesOf(owner))
            if (member.Get!(owner) is var value && (value is not null || !member.IsGetNullable))
                members.Add(new RecordTreeNode(this, member.Name, position: -1, value));
        return [.. members];
    }
}
