using System.Text.Json;
using Xunit.Abstractions;

namespace Untoc.Model.Tests;

/// <summary>Every fact of every record, counted in the JSON without the help of the library's own check.</summary>
public class ProvenanceTests(ITestOutputHelper output)
{
    // What a dataset says of itself is no record, an id is the dataset's own handle, and citations are not cited.
    private static readonly string[] NoFacts = ["id", "citations"];

    [Fact]
    public void No_fact_is_without_a_citation_and_each_names_basis_and_source()
    {
        Fact[] facts = [.. Facts()];
        CitedFact[] citations = [.. CitedFact.Of(UntocDataset.Embedded)];

        output.WriteLine($"{facts.Length} facts, {facts.Count(fact => fact.Bases.Length == 0)} of them uncited; {citations.Length} citations");

        Assert.Equal([], facts.Where(fact => fact.Bases.Length == 0).Select(fact => fact.Path));
        Assert.All(citations, citation => Assert.True(UntocDataset.Embedded.Sources.Find(citation.Source) is not null, citation.Path));
        Assert.All(citations, citation => Assert.Contains($"{citation.Citation.GetProperty("basis")}", Enum.GetNames<Basis>()));
    }

    [Fact]
    public Task Facts_and_citations_are_counted_by_register_and_basis()
    {
        Fact[] facts = [.. Facts()];
        CitedFact[] citations = [.. CitedFact.Of(UntocDataset.Embedded)];

        return Verify(string.Join("\n",
        [
            "register: facts; citations stated, inferred, editorial",
            .. facts.Select(fact => fact.Register).Distinct().Select(register =>
                $"{register}: {facts.Count(fact => fact.Register == register)}; {string.Join(", ", Enum.GetNames<Basis>().Select(basis => Count(citations.Where(one => one.Register == register), basis)))}"),
            $"all: {facts.Length}; {string.Join(", ", Enum.GetNames<Basis>().Select(basis => Count(citations, basis)))}",
        ]));

        static int Count(IEnumerable<CitedFact> citations, string basis) => citations.Count(one => one.Citation.GetProperty("basis").GetString() == basis);
    }

    [Fact]
    public void What_the_editors_say_is_cited_to_them_and_nothing_else_is()
    {
        Assert.All(CitedFact.Of(UntocDataset.Embedded), fact =>
            Assert.Equal(fact.Source == "editors", fact.Citation.GetProperty("basis").GetString() == "Editorial"));
    }

    [Fact]
    public void Every_source_is_cited_and_every_document_that_is_a_source_is_among_the_documents()
    {
        UntocDataset untoc = UntocDataset.Embedded;

        Assert.Equal(
            untoc.Sources.Select(source => $"{source.Id}").Order(StringComparer.Ordinal),
            CitedFact.Of(untoc).Select(fact => fact.Source).Distinct().Order(StringComparer.Ordinal));
        Assert.All(untoc.Sources.Where(source => source.Symbol is not null), source => Assert.NotNull(untoc.Documents.Find(source.Symbol!)));
    }

    [Fact]
    public void A_place_outside_the_note_is_not_quoted_and_every_place_in_it_is()
    {
        Assert.All(CitedFact.Of(UntocDataset.Embedded), fact => Assert.Equal(fact.Source == "note", fact.Quote is not null));
    }

    private static IEnumerable<Fact> Facts() =>
        from member in JsonDocument.Parse(UntocDataset.Embedded.ToJson()).RootElement.EnumerateObject()
        where member.Name != "info"
        from fact in Below($"$.{member.Name}", member.Name, member.Value)
        select fact;

    private static IEnumerable<Fact> Below(string path, string register, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((child, at) => Below($"{path}[{at}]", register, child));
        (string Fact, string Basis)[] cited = [.. element.GetProperty("citations").EnumerateArray().Select(one => (one.GetProperty("fact").GetString()!, one.GetProperty("basis").GetString()!))];
        return
            from member in element.EnumerateObject()
            where !NoFacts.Contains(member.Name)
            from fact in IsCitedItself(member.Value)
                ? Below($"{path}.{member.Name}", register, member.Value)
                : Names(member).Select(name => new Fact($"{path}.{name}", register, [.. cited.Where(one => one.Fact == name).Select(one => one.Basis)]))
            select fact;
    }

    private static bool IsCitedItself(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().First() is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty("citations", out _);

    private static IEnumerable<string> Names(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Object ? member.Value.EnumerateObject().Select(part => $"{member.Name}.{part.Name}") : [member.Name];

    private sealed record Fact(string Path, string Register, string[] Bases);
}
