namespace Untoc.Model.Tests;

public class FactTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;
    private static readonly Fact[] Facts = [.. Untoc.Facts()];

    [Fact]
    public void Every_fact_of_every_record_and_of_its_parts_has_its_citations()
    {
        Assert.Equal(7053, Facts.Length);
        Assert.All(Facts, fact => Assert.NotEmpty(fact.Citations));
        Assert.Equal(CitedFact.Of(Untoc).Count, Facts.Sum(fact => fact.Citations.Count));
        Assert.Equal(Facts.Length, Facts.Select(fact => (RecordKey.Of(fact.Record), fact.Path)).Distinct().Count());
    }

    [Fact]
    public void A_fact_prints_its_record_its_place_and_its_value()
    {
        Assert.Contains("meeting WG.4/13: start 2023-10-02", Facts.Select(fact => $"{fact}"));
        Assert.Contains("resolution 7/1: provisions[2].effect MakesConstantElement", Facts.Select(fact => $"{fact}"));
    }

    [Fact]
    public void Facts_that_come_from_the_note_are_found_by_their_citations()
    {
        Fact[] ofTheNote = [.. Facts.Where(fact => fact.Citations.Any(place => place.Source == SourceId.Note))];

        Assert.Equal(248, ofTheNote.Length);
        Assert.Equal(CitedFact.OfTheNote.Count(), ofTheNote.Sum(fact => fact.Citations.Count(place => place.Source == SourceId.Note)));
        Assert.DoesNotContain(ofTheNote, fact => fact.IsSecondHand);
    }

    [Fact]
    public void A_fact_is_second_hand_if_no_source_of_the_United_Nations_states_it()
    {
        Assert.All(Facts, fact => Assert.Equal(fact.Citations.All(citation => Untoc.Sources[citation.Source].Standing != Standing.UnitedNations), fact.IsSecondHand));
        Assert.False(Of("participation AFG/convention", "signed").IsSecondHand); // the Treaty Collection itself was read
        Assert.True(Of("participation FRA/convention", "signed").IsSecondHand);
        Assert.False(Of("convention, article 18", "title.en").IsSecondHand);
        Assert.True(Of("convention, article 18", "title.fr").IsSecondHand);

        static Fact Of(string record, string path) => Facts.Single(fact => $"{RecordKey.Of(fact.Record)}" == record && fact.Path == path);
    }

    [Fact]
    public void Every_source_has_a_standing_and_the_note_is_of_the_United_Nations()
    {
        Assert.All(Untoc.Sources, source => Assert.NotNull(source.Standing));
        Assert.Equal(Standing.UnitedNations, Untoc.Sources[SourceId.Note].Standing);
        Assert.Equal(Standing.Editors, Assert.Single(Untoc.Sources, source => source.Standing == Standing.Editors && source.Id == SourceId.Editors).Standing);
    }
}
