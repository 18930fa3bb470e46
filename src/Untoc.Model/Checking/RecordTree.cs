using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Walks records as their JSON is written, so that members and paths are named in one place: the records.</summary>
internal static class RecordTree
{
    /// <summary>Every value below the records, owners before what they hold, nulls included.</summary>
    public static List<RecordTreeNode> Nodes(UntocRecords records)
    {
        List<RecordTreeNode> nodes = [];
        AddBelow(RecordTreeNode.Root(records), nodes);
        return nodes;
    }

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
    private readonly int? _position;
    private RecordTreeNode[]? _children;

    private RecordTreeNode(RecordTreeNode? parent, string name, int? position, object? value, bool mayBeNull) =>
        (_parent, Name, _position, Value, MayBeNull) = (parent, name, position, value, mayBeNull);

    /// <summary>The JSON name of the member that holds the value, itself or in a list.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public object? Value { get; }

    /// <summary>Whether null is a value that it may have.</summary>
    public bool MayBeNull { get; }

    /// <summary>The record that it is a member of, itself or in a list; null at the root.</summary>
    public object? Owner => _position is null ? _parent?.Value : _parent!.Owner;

    /// <summary>Its JSON path, put together when someone asks: few values have a problem.</summary>
    public string Path => _parent is null ? "$" : _position is int at ? $"{_parent.Path}[{KeyText.Of(at)}]" : $"{_parent.Path}.{Name}";

    /// <summary>The elements of a list, or the members of a record as its JSON has them; none of a value that is written as one piece.</summary>
    public RecordTreeNode[] Children => _children ??= Value switch
    {
        null => [],
        IValueList list => [.. list.Cast<object?>().Select((element, at) => new RecordTreeNode(this, Name, at, element, mayBeNull: false))],
        _ => Members(Value),
    };

    public static RecordTreeNode Root(object value) => new(parent: null, name: "", position: null, value, mayBeNull: false);

    private RecordTreeNode[] Members(object owner) => UntocJson.TypeInfo(owner.GetType()) is { Kind: JsonTypeInfoKind.Object } type
        ? [.. type.Properties.Select(member => new RecordTreeNode(this, member.Name, position: null, member.Get!(owner), member.IsGetNullable))]
        : [];
}
