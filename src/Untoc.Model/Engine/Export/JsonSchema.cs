using System.Text.Json.Nodes;

namespace Untoc.Model;

/// <summary>The JSON Schema (draft 2020-12) of a dataset's JSON, made of the types of the records.</summary>
internal sealed class JsonSchema
{
    // What is blank is written out, since the dialects of regular expressions disagree on U+FEFF and U+0085.
    private const string NotBlank = @"[^\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    private readonly JsonObject _types = [];

    public static JsonObject Number() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = KeyFormat.MaxNumber };

    public static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static string Write()
    {
        var schema = new JsonSchema();
        JsonObject root = schema.Of(JsonShape.Records);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", $"Institutions of the Organized Crime Convention, schema version {DatasetInfo.CurrentSchemaVersion}");
        root.Add("$defs", schema._types);
        return root.ToJsonString(UntocJson.Options);
    }

    private JsonObject Of(JsonShape shape) =>
        shape.Element is { } element ? new() { ["type"] = "array", ["items"] = Of(element) }
        : shape.Token == JsonTokenType.StartObject || shape.Scalar is not null ? Named(shape)
        : shape.Token == JsonTokenType.Number ? Number()
        : Text(NotBlank);

    // A type is written once, under its name.
    private JsonObject Named(JsonShape shape)
    {
        if (!_types.ContainsKey(shape.Name))
        {
            _types.Add(shape.Name, null); // in its place before those that it is made of
            _types[shape.Name] = shape.Scalar?.ToSchema() ?? Object(shape);
        }
        return new() { ["$ref"] = $"#/$defs/{shape.Name}" };
    }

    private JsonObject Object(JsonShape shape) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(shape.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Of(member.Shape)))),
        ["required"] = new JsonArray([.. shape.Members.Where(static member => member.IsRequired).Select(static member => member.Name)]),
        ["additionalProperties"] = false,
    };
}
