using System.Globalization;

namespace Untoc.Model.Tests;

/// <summary>References that lead nowhere or to the wrong record, and keys that stand twice.</summary>
public class ReferenceTests
{
    private static readonly JsonText Small = JsonText.Small;

    [Theory]
    [InlineData("$.convention.inForceUnder", "no-treaty, article 8", "Expected an article of the treaty itself.", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.convention.inForceUnder", "p, article 8", "Expected an article of the treaty itself.")]
    [InlineData("$.protocols[0].inForceUnder", "convention, article 8", "Expected an article of the treaty itself.")]
    [InlineData("$.protocols[0].supplements", "no-treaty", "A protocol supplements the Convention.", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.protocols[0].supplements", "p", "A protocol supplements the Convention.")]
    [InlineData("$.protocols[0].supplements", "s", "A protocol supplements the Convention.", "It refers to \"s\", which is not in convention or protocols.")]
    [InlineData("$.conference.establishedBy", "no-treaty, article 3", "The Convention establishes the Conference.", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.conference.establishedBy", "p, article 3", "The Convention establishes the Conference.")]
    [InlineData("$.conference.workingGroupsUnder", "no-treaty, article 3", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.conference.rulesOfProcedure", "decision 1/2", "It refers to \"decision 1/2\", which is not in resolutions or decisions.")]
    [InlineData("$.conference.rulesOfProcedure", "resolution 2/1", "It refers to \"resolution 2/1\", which is not in resolutions or decisions.")]
    [InlineData("$.conference.rulesOfProcedure", "resolution 1/1")]
    [InlineData("$.articles[0].treaty", "no-treaty", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.articles[0].treaty", "convention")]
    [InlineData("$.participations[0].participant", "XXX", "It refers to \"XXX\", which is not in participants.")]
    [InlineData("$.participations[0].treaty", "no-treaty", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.workingGroups[0].treaty", "no-treaty", "It refers to \"no-treaty\", which is not in convention or protocols.")]
    [InlineData("$.workingGroups[0].treaty", "d", "It refers to \"d\", which is not in convention or protocols.")]
    [InlineData("$.workingGroups[0].treaty", "convention")]
    [InlineData("$.resolutions[0].provisions[0].workingGroup", "WG.2", "It refers to \"WG.2\", which is not in workingGroups.")]
    [InlineData("$.decisions[0].provisions[0].workingGroup", "WG.2", "It refers to \"WG.2\", which is not in workingGroups.")]
    [InlineData("$.meetings[0].report", "CTOC/COP/WG.1/2001/2", "It refers to \"CTOC/COP/WG.1/2001/2\", which is not in documents.")]
    [InlineData("$.meetings[0].report", "CTOC/COP/2001/1", "The document is a ProvisionalAgenda.")]
    [InlineData("$.documents[0].pursuantTo", "resolution 1/2", "It refers to \"resolution 1/2\", which is not in resolutions or decisions.")]
    [InlineData("$.documents[0].pursuantTo", "decision 1/1")]
    [InlineData("$.sources[0].symbol", "A/2")]
    [InlineData("$.discrepancies[0].touches[0]", "meeting WG.9/9")]
    [InlineData("$.discrepancies[0].touches[0]", "source no-source")]
    [InlineData("$.discrepancies[0].touches[0]", "discrepancy d")]
    public void A_reference_leads_to_a_record_of_its_kind(string path, string reference, params string[] messages)
    {
        Assert.Equal(messages.Select(message => $"{path}: {message}").Order(StringComparer.Ordinal), Problems(Small.With(Small[path], $"\"{reference}\"")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000)]
    public void Discrepancies_may_touch_each_other_in_a_circle(int length)
    {
        Discrepancy one = SmallDataset.Records.Discrepancies.Single();
        DiscrepancyId Id(int at) => DiscrepancyId.Parse($"d{at % length}");
        UntocDataset untoc = new(SmallDataset.Records with
        {
            Discrepancies = [.. Enumerable.Range(0, length).Select(at => one with { Id = Id(at), Touches = [RecordKey.Parse($"discrepancy {Id(at + 1)}")] })],
        });

        foreach (Discrepancy discrepancy in untoc.Discrepancies)
            Assert.Equal($"d{(int.Parse($"{discrepancy.Id}"[1..], CultureInfo.InvariantCulture) + length - 1) % length}", $"{Assert.Single(untoc.DiscrepanciesOf(discrepancy)).Id}");
        Assert.Equal(untoc.Records, UntocDataset.FromJson(untoc.ToJson()).Records);
    }

    [Fact]
    public void A_source_may_be_cited_for_what_it_says_of_itself_and_of_another()
    {
        Source one = SmallDataset.Records.Sources.Single();
        Source Citing(string id, string other) => one with { Id = SourceId.Parse(id), Citations = [.. one.Citations.Select(citation => citation with { Source = SourceId.Parse(other) })] };
        UntocDataset untoc = new(SmallDataset.Records with { Sources = [one, Citing("a", "b"), Citing("b", "a")] });

        Assert.Equal(untoc.CitationTextOf(untoc.Sources["a"]), untoc.CitationTextOf(untoc.Sources["b"]));
    }

    [Fact]
    public void Every_reference_to_a_session_leads_to_one()
    {
        foreach (string path in (string[])["$.documents[0].submittedTo", "$.documents[1].agendaOf", "$.documents[2].reportOf", "$.sources[0].submittedTo"])
            Assert.Equal([$"{path}: It refers to \"2\", which is not in sessions."], Problems(Small.With(Small[path], "2")));
    }

    [Fact]
    [Trait("Mutation", "Off")]
    public void Every_citation_has_a_source_that_is_there()
    {
        JsonPlace[] citations = [.. Small.Places.Where(place => place.Shape.Name == "SourceId" && place.Parent!.Shape.Name == "Citation")];

        Assert.Equal(113, citations.Length);
        foreach (JsonPlace source in citations)
            foreach (string other in (string[])["no-source", "convention", "p", "d"])
                Assert.Equal([$"{source}: It refers to \"{other}\", which is not in sources."], Problems(Small.With(source, $"\"{other}\"")));
    }

    [Theory]
    [InlineData("protocols", "p")]
    [InlineData("articles", "p, article 8")]
    [InlineData("participants", "FRA")]
    [InlineData("participations", "FRA/convention")]
    [InlineData("workingGroups", "WG.1")]
    [InlineData("sessions", "1")]
    [InlineData("resolutions", "resolution 1/1")]
    [InlineData("decisions", "decision 1/1")]
    [InlineData("meetings", "WG.1/1")]
    [InlineData("documents", "CTOC/COP/WG.1/2001/1")]
    [InlineData("sources", "s")]
    [InlineData("discrepancies", "d")]
    public void A_key_stands_once_in_its_register(string register, string key)
    {
        JsonPlace list = Small[$"$.{register}"];
        string record = Small[Small[$"$.{register}[0]"]];
        int count = Small.Places.Count(place => place.Parent == list);

        Assert.Equal([$"$.{register}[{count}]: \"{key}\" stands twice: first at $.{register}[0]."], Problems(Small.WithLast(list, record)));
        Assert.Equal(
            [$"$.{register}[{count}]: \"{key}\" stands twice: first at $.{register}[0].", $"$.{register}[{count + 1}]: \"{key}\" stands twice: first at $.{register}[0]."],
            Problems(Small.WithLast(list, $"{record},{record}")));
    }

    [Fact]
    public void A_protocol_is_not_the_Convention()
    {
        Assert.Equal(
            ["$.protocols[0]: \"convention\" stands twice: first at $.convention."],
            Problems(Small.With(Small["$.protocols[0].id"], "\"convention\"")));
    }

    [Fact]
    public void Protocols_cannot_form_a_chain_or_a_circle()
    {
        Protocol first = SmallDataset.Records.Protocols[0];
        Protocol Of(string id, string supplements) => first with
        {
            Id = TreatyId.Parse(id),
            Name = new() { English = id },
            AttestedNames = [],
            EntryIntoForceUnder = null,
            Supplements = TreatyId.Parse(supplements),
            Citations = [.. first.Citations.Where(citation => citation.Fact != "inForceUnder")],
        };
        string[] Refused(params Protocol[] others) =>
            [.. Assert.Throws<UntocDataException>(() => new UntocDataset(SmallDataset.Records with { Protocols = [first, .. others] })).Problems.Select(problem => $"{problem}")];

        Assert.Equal(["$.protocols[1].supplements: A protocol supplements the Convention."], Refused(Of("q", "p")));
        Assert.Equal(["$.protocols[1].supplements: A protocol supplements the Convention."], Refused(Of("q", "q")));
        Assert.Equal(
            ["$.protocols[1].supplements: A protocol supplements the Convention.", "$.protocols[2].supplements: A protocol supplements the Convention."],
            Refused(Of("q", "r"), Of("r", "q")));
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Without_a_record_what_refers_to_it_leads_nowhere_and_nothing_else_is_wrong()
    {
        JsonText text = JsonText.Short;
        JsonPlace[] records = [.. text.Places.Where(place => place.Parent?.Parent is { Parent: null } && place.Parent.Shape.Kind == JsonKind.Array)];
        var limits = new ReaderLimits { Problems = int.MaxValue };

        Assert.Equal(ShortDataset.Untoc.Records.All().Count - 2, records.Length); // there is one Convention and one Conference
        // Nothing refers to participations: ParticipationCheckTests have what one in a Protocol wants of that in the Convention.
        records = [.. records.Where(record => record.Parent!.Member!.Name != "participations")];
        string?[] differences = [.. records.AsParallel().Select(record => Difference(
            $"without {record}", References(text, record), Reading.ProblemsOfText(text.Without(record), limits).Select(problem => problem.Path)))];
        Assert.Empty(differences.OfType<string>());
        Assert.InRange(records.Count(record => References(text, record).Any()), 50, records.Length);
    }

    private static string? Difference(string name, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        string[] missing = [.. expected.Except(actual)], superfluous = [.. actual.Except(expected)];
        return missing.Length + superfluous.Length == 0 ? null : $"{name}: expected {string.Join(", ", missing)}, not {string.Join(", ", superfluous)}";
    }

    /// <summary>The places outside a record that refer to it, by their paths when it is gone.</summary>
    private static IEnumerable<string> References(JsonText text, JsonPlace record)
    {
        string register = record.Parent!.Member!.Name;
        string key = Value(text, text.Places.First(place => place.Parent == record)); // every record starts with its key, a meeting with its group
        Func<JsonPlace, bool> refers = register switch
        {
            "protocols" => place => place.Shape.Name == "TreatyId" && Value(text, place) == key || place.Shape.Name == "TreatyArticle" && Value(text, place).StartsWith($"{key}, ", StringComparison.Ordinal),
            "participants" => place => place.Shape.Name == "ParticipantCode" && Value(text, place) == key,
            "workingGroups" => place => place.Shape.Name == "WorkingGroupCode" && Value(text, place) == key,
            "sessions" => place => place.Shape.Name == "SessionNumber" && Value(text, place) == key || place.Shape.Name is "ResolutionNumber" or "DecisionNumber" && Value(text, place).StartsWith($"{key}/", StringComparison.Ordinal),
            "resolutions" => place => place.Shape.Name == "TextReference" && Value(text, place) == $"resolution {key}",
            "decisions" => place => place.Shape.Name == "TextReference" && Value(text, place) == $"decision {key}",
            "documents" => place => place.Member?.Name == "report" && Value(text, place) == key,
            "sources" => place => place.Member?.Name == "source" && Value(text, place) == key,
            _ => _ => false, // nothing refers to meetings and discrepancies but by names that need not resolve
        };
        int at = text.Places.Where(place => place.Parent == record.Parent).TakeWhile(place => place != record).Count();
        return text.Places.Except([record, .. text.Below(record)]).Where(refers).Select(place => Moved(place.Path, register, at));
    }

    private static string Value(JsonText text, JsonPlace place) => text[place].Trim('"');

    private static string Moved(string path, string register, int removed)
    {
        string start = $"$.{register}[";
        if (!path.StartsWith(start, StringComparison.Ordinal))
            return path;
        int end = path.IndexOf(']', StringComparison.Ordinal);
        int at = int.Parse(path.AsSpan(start.Length, end - start.Length), provider: null);
        return $"{start}{(at > removed ? at - 1 : at)}{path[end..]}";
    }

    private static IEnumerable<string> Problems(string json) => Reading.Problems(json).Select(problem => $"{problem}").Order(StringComparer.Ordinal);
}
