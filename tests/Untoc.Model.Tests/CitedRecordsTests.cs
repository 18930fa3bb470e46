namespace Untoc.Model.Tests;

public class CitedRecordsTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void The_facts_of_a_record_stand_in_the_order_of_the_JSON()
    {
        Assert.Equal(["workingGroup", "ordinal", "start", "end", "place", "report"], Untoc.Meetings["WG.4/13"].FactNames());
    }

    [Fact]
    public void A_name_is_a_fact_in_each_language_and_an_id_and_what_has_citations_of_its_own_are_none()
    {
        Treaty convention = SmallDataset.Records.Convention;

        Assert.Equal(
            ["name.en", "name.ar", "name.zh", "name.fr", "name.ru", "name.es", "adopted", "inForce", "inForceUnder", "depositary", "authenticLanguages", "registration", "treatySeries", "participationAsOf"],
            convention.FactNames());
        Assert.Equal(["text", "language"], convention.AttestedNames[0].FactNames());
        Assert.Equal(["place", "start", "end"], convention.OpenForSignature[0].FactNames());
    }

    [Fact]
    public void The_parts_of_records_state_facts_too()
    {
        Assert.Equal(["number", "title.zh"], Untoc.Sessions["12"].Agenda[0].FactNames());
        Assert.Equal(["workingGroup", "effect", "composition", "wording.en", "wording.zh", "wording.es"], Untoc.Decisions["4/4"].Provisions[0].FactNames());
        Assert.Equal(["statement"], Untoc.Discrepancies["tenure-of-wg-2"].Sides[0].FactNames());
    }

    [Fact]
    public void What_is_null_or_empty_is_no_fact_and_a_name_in_no_language_is_one()
    {
        Assert.Empty(new Source { Id = SourceId.Note, Citations = [] }.FactNames());
        Assert.Equal(["title"], new Source { Id = SourceId.Note, Title = new(), Citations = [] }.FactNames());
    }

    [Fact]
    public void Every_record_of_the_dataset_is_cited_for_its_facts_and_for_nothing_else()
    {
        Assert.All(Untoc.Records.All(), record => Assert.Equal(record.FactNames().Order(StringComparer.Ordinal), record.Citations.Select(citation => citation.Fact).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_facts_of_a_type_of_others_are_not_known()
    {
        var error = Assert.Throws<ArgumentException>(() => new Foreign().FactNames());

        Assert.Equal("Untoc.Model.Tests.CitedRecordsTests+Foreign is no type of this library, whose facts it would know.", error.Message);
    }

    private sealed record Foreign : ICited
    {
        public ValueList<Citation> Citations => [];
    }

    [Fact]
    public void The_citations_of_a_fact_are_found_by_its_name() =>
        Assert.Equal(
            ["start: note, paragraph 3: “2023年10月2日和3日” (Stated)", "start: note, heading before paragraph 1: “2023年10月2日和3日” (Stated)"],
            Untoc.Meetings["WG.4/13"].CitationsOf("start").Select(citation => $"{citation}"));

    [Fact]
    public void Those_of_a_name_are_found_in_one_language_and_in_all()
    {
        WorkingGroup firearms = Untoc.WorkingGroups["WG.6"];

        Assert.Equal(["name.zh"], firearms.CitationsOf("name.zh").Select(citation => citation.Fact).Distinct());
        Assert.Equal(["name.en", "name.zh", "name.fr", "name.es"], firearms.CitationsOf("name").Select(citation => citation.Fact).Distinct());
    }

    [Fact]
    public void What_is_unknown_has_none()
    {
        Assert.Empty(Untoc.Meetings["WG.4/3"].CitationsOf("place"));
        Assert.Empty(Untoc.WorkingGroups["WG.6"].CitationsOf("name.ar"));
    }

    [Fact]
    public void A_fact_is_named_as_in_C_sharp_or_as_in_the_JSON()
    {
        IEnumerable<(string Member, string Fact)> names =
            from type in typeof(ICited).Assembly.GetExportedTypes()
            where type.IsAssignableTo(typeof(ICited)) && !type.IsAbstract
            from member in type.GetProperties()
            where member.SetMethod is not null
            select (member.Name, member.GetCustomAttributes(false).OfType<System.Text.Json.Serialization.JsonPropertyNameAttribute>().SingleOrDefault()?.Name ?? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.Name));

        foreach (IRecord record in Untoc.Records.All())
            foreach ((string member, string fact) in names.Where(name => record.FactNames().Contains(name.Fact)))
                Assert.Equal(record.CitationsOf(fact), record.CitationsOf(member));
        Assert.Equal(Untoc.Convention.CitationsOf("inForce"), Untoc.Convention.CitationsOf(nameof(Treaty.EntryIntoForce)));
        foreach (Language language in Language.All)
            Assert.Equal(Untoc.Conference.CitationsOf($"name.{language}"), Untoc.Conference.CitationsOf($"Name.{typeof(MultilingualText).GetProperties().Single(one => one.GetCustomAttributes(false).OfType<System.Text.Json.Serialization.JsonPropertyNameAttribute>().Single().Name == $"{language}").Name}"));
    }

    [Fact]
    public void A_record_is_cited_for_what_lacks_a_citation_and_keeps_what_it_has()
    {
        Meeting cited = Untoc.Meetings["WG.4/13"];
        Meeting moved = cited with { Place = "Geneva", Citations = [.. cited.Citations.Where(citation => citation.Fact != "place")] };

        Assert.Equal([.. moved.Citations, new() { Fact = "place", Source = SourceId.Editors, Basis = Basis.Editorial }], moved.CitedTo(SourceId.Editors, Basis.Editorial).Citations);
        Assert.Equal(cited, cited.CitedTo(SourceId.Editors, Basis.Editorial));
    }

    [Fact]
    public void Every_record_without_citations_is_cited_with_its_parts_and_makes_a_dataset()
    {
        UntocRecords all = Untoc.Records;
        UntocRecords cited = all with
        {
            Convention = Recited(all.Convention),
            Protocols = [.. all.Protocols.Select(Recited)],
            Articles = [.. all.Articles.Select(Recited)],
            Participants = [.. all.Participants.Select(Recited)],
            Participations = [.. all.Participations.Select(Recited)],
            Conference = Recited(all.Conference),
            WorkingGroups = [.. all.WorkingGroups.Select(Recited)],
            Sessions = [.. all.Sessions.Select(Recited)],
            Resolutions = [.. all.Resolutions.Select(Recited)],
            Decisions = [.. all.Decisions.Select(Recited)],
            Meetings = [.. all.Meetings.Select(Recited)],
            Documents = [.. all.Documents.Select(Recited)],
            Sources = [.. all.Sources.Select(Recited)],
            Discrepancies = [.. all.Discrepancies.Select(Recited)],
        };

        Assert.All(new UntocDataset(cited).Records.All(), record => Assert.All(record.Citations, citation => Assert.Equal((SourceId.Note, Basis.Stated), (citation.Source, citation.Basis))));

        static TRecord Recited<TRecord>(TRecord record) where TRecord : class, IRecord =>
            System.Text.Json.JsonSerializer.Deserialize<TRecord>(System.Text.RegularExpressions.Regex.Replace(
                System.Text.Json.JsonSerializer.Serialize(record, UntocJson.Options), @"""citations"": \[[^\]]*\]", "\"citations\": []"), UntocJson.Options)!.CitedTo(SourceId.Note, Basis.Stated);
    }

    [Fact]
    public void What_is_inferred_is_cited_by_hand() =>
        Assert.Throws<ArgumentException>("basis", () => Untoc.Convention.CitedTo(SourceId.Editors, Basis.Inferred));

    [Theory]
    [InlineData("")]
    [InlineData("star")]
    [InlineData("id")]
    [InlineData("citations")]
    public void What_is_no_fact_is_refused_with_those_that_there_are(string fact)
    {
        var error = Assert.Throws<ArgumentException>(() => Untoc.Meetings["WG.4/13"].CitationsOf(fact));

        Assert.Equal($"A Meeting has no fact \"{fact}\"; it may have workingGroup, ordinal, start, end, place, report.", error.Message);
    }

    [Fact]
    public void The_error_has_all_that_there_are_of_the_record_that_has_most() =>
        Assert.Equal(
            "A Source has no fact \"url\"; it may have symbol, address, title, standing, documentType, issued, distribution, language, originalLanguage, submittedTo, agendaItems.",
            Assert.Throws<ArgumentException>(() => Untoc.Sources["note"].CitationsOf("url")).Message);

    [Fact]
    public void A_part_is_asked_as_a_record_is() =>
        Assert.Equal(
            "effect: note, paragraph 2: “决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分” (Stated)",
            $"{Untoc.Resolutions["7/1"].Provisions.First(provision => provision.WorkingGroup == WorkingGroupCode.TraffickingInPersons).CitationsOf("effect")[0]}");
}
