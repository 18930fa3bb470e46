using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Walks records as their JSON is written, so that members and paths are named in one place: the records.</summary>
internal static class RecordTree
{
    /// <summary>Every value below the records, owners before what they hold, nulls included.</summary>
    public static IEnumerable<RecordTreeNode> Nodes(UntocRecords records) =>
        Below(new RecordTreeNode("$", Name: "", records, Owner: null, MayBeNull: false));

    /// <summary>The members of a record as its JSON has them; none for a value that is written as one piece.</summary>
    public static IEnumerable<RecordTreeNode> Members(RecordTreeNode node)
    {
        if (node.Value is not { } owner || Type(owner) is not { Kind: JsonTypeInfoKind.Object } type)
            yield break;
        foreach (JsonPropertyInfo member in type.Properties)
            yield return new($"{node.Path}.{member.Name}", member.Name, member.Get!(owner), owner, member.IsGetNullable);
    }

    private static IEnumerable<RecordTreeNode> Below(RecordTreeNode node)
    {
        IEnumerable<RecordTreeNode> children = node.Value is IValueList list
            ? list.Cast<object?>().Select((element, at) => new RecordTreeNode($"{node.Path}[{at}]", node.Name, element, node.Owner, MayBeNull: false))
            : Members(node);
        foreach (RecordTreeNode child in children)
        {
            yield return child;
            foreach (RecordTreeNode descendant in Below(child))
                yield return descendant;
        }
    }

    private static JsonTypeInfo Type(object value) => UntocJson.TypeInfo(value.GetType());
}

/// <summary>A value in the records.</summary>
/// <param name="Path">Its JSON path.</param>
/// <param name="Name">The JSON name of the member that holds it, itself or in a list.</param>
/// <param name="Value">The value.</param>
/// <param name="Owner">The record that it is a member of; null at the root.</param>
/// <param name="MayBeNull">Whether null is a value that it may have.</param>
internal sealed record RecordTreeNode(string Path, string Name, object? Value, object? Owner, bool MayBeNull)
{
    /// <summary>The one problem that was found with the value or a member of it; none where nothing was found.</summary>
    public IEnumerable<DataProblem> Problem((string Member, string Message)? found) =>
        found is { } one ? [new DataProblem(Path + one.Member, one.Message)] : [];
}
