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
            ["name.en", "name.ar", "name.zh", "name.fr", "name.ru", "name.es", "adopted", "inForce", "inForceUnder", "depositary", "authenticLanguages"],
            convention.FactNames());
        Assert.Equal(["text", "language"], convention.AttestedNames[0].FactNames());
        Assert.Equal(["place", "start", "end"], convention.OpenForSignature[0].FactNames());
    }

    [Fact]
    public void The_parts_of_records_state_facts_too()
    {
        Assert.Equal(["number", "title.zh"], Untoc.Sessions["12"].Agenda[0].FactNames());
        Assert.Equal(["workingGroup", "effect", "composition", "wording.zh"], Untoc.Decisions["4/4"].Provisions[0].FactNames());
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
}
