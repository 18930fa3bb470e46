namespace Untoc.Model;

/// <summary>A register as a table of comma-separated values (RFC 4180).</summary>
internal static class CsvTable
{
    private const string LineEnd = "\r\n";

    // A list is one cell, so that a record is one row.
    private static readonly JsonSerializerOptions InOneLine = new(UntocJson.Options) { WriteIndented = false };

    public static string Of<TRecord>(IEnumerable<TRecord> records)
        where TRecord : class, IRecord
    {
        Column[] columns = [.. ColumnsOf(JsonShape.Of(typeof(TRecord)), prefix: "", static record => record)];
        var table = new StringBuilder();
        AppendRow(table, columns.Select(static column => column.Name).Prepend("record"));
        foreach (TRecord record in records)
            AppendRow(table, columns.Select(column => TextOf(column.Of(record))).Prepend(RecordKey.Of(record).ToString()));
        return table.ToString();
    }

    // From the types and not from the data, so that every table of a kind has the same columns.
    private static IEnumerable<Column> ColumnsOf(JsonShape shape, string prefix, Func<object, object?> of) => shape.Members.SelectMany(member =>
    {
        Func<object, object?> value = record => of(record) is { } owner ? member.Of(owner) : null;
        string name = prefix + member.Name;
        return member.Shape.Members.Length > 0 ? ColumnsOf(member.Shape, $"{name}.", value) : [new(name, value)];
    });

    private static string TextOf(object? value)
    {
        if (value is null or IValueList { Count: 0 })
            return "";
        JsonElement json = JsonSerializer.SerializeToElement(value, InOneLine.GetTypeInfo(value.GetType()));
        return json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
    }

    private static void AppendRow(StringBuilder table, IEnumerable<string> cells) =>
        table.AppendJoin(',', cells.Select(Quoted)).Append(LineEnd);

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Column(string Name, Func<object, object?> Of);
}
