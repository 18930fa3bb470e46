namespace Untoc.Model;

/// <summary>Kinds of JSON in words.</summary>
internal static class JsonWords
{
    public static string Unexpected(JsonTokenType expected, JsonTokenType found) => $"Expected {Words(expected)}, not {Words(found)}.";

    private static string Words(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };
}
