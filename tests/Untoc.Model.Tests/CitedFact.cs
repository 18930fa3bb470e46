using System.Text.Json;

namespace Untoc.Model.Tests;

/// <summary>A citation, with the record whose fact it is for, as the JSON of a dataset has them.</summary>
/// <param name="Path">Where the record is in the JSON.</param>
/// <param name="Register">The register, or top-level member, that the record is in.</param>
/// <param name="Record">The record.</param>
/// <param name="Citation">The citation.</param>
internal sealed record CitedFact(string Path, string Register, JsonElement Record, JsonElement Citation)
{
    public string Fact => Citation.GetProperty("fact").GetString()!;

    public string Source => Citation.GetProperty("source").GetString()!;

    public string? Quote => Citation.TryGetProperty("quote", out JsonElement quote) ? quote.GetString() : null;

    /// <summary>The place in the source, as the note is cut.</summary>
    public string? Place =>
        Citation.TryGetProperty("paragraph", out JsonElement number) ? Note.NoteText.Paragraph(number.GetInt32())
        : Citation.TryGetProperty("locator", out JsonElement locator) ? locator.GetString()
        : null;

    /// <summary>The value that is cited for.</summary>
    public JsonElement Value => Fact.Split('.').Aggregate(Record, (at, name) => at.GetProperty(name));

    /// <summary>All citations of a dataset.</summary>
    public static IReadOnlyList<CitedFact> Of(UntocDataset untoc)
    {
        JsonElement root = JsonDocument.Parse(untoc.ToJson()).RootElement;
        return [.. root.EnumerateObject().SelectMany(member => Below("$." + member.Name, member.Name, member.Value))];
    }

    /// <summary>Those of the embedded dataset that cite the note.</summary>
    public static IEnumerable<CitedFact> OfTheNote { get; } = [.. Of(UntocDataset.Embedded).Where(fact => fact.Source == "note")];

    private static IEnumerable<CitedFact> Below(string path, string register, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany((child, at) => Below($"{path}[{at}]", register, child)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "citations"
            ? member.Value.EnumerateArray().Select(citation => new CitedFact(path, register, element, citation))
            : Below($"{path}.{member.Name}", register, member.Value)),
        _ => [],
    };
}
