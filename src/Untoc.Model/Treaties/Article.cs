namespace Untoc.Model;

/// <summary>An article of the Convention or of a Protocol: its number and its titles, not its text.</summary>
public sealed record Article : IRecord
{
    /// <summary>The treaty that contains the article.</summary>
    public required TreatyId Treaty { get; init; }

    /// <summary>The number of the article, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The heading of the section that contains the article; null if the treaty has no sections, as the Convention.</summary>
    public MultilingualText? Section { get; init; }

    /// <summary>The title of the article, in each language in which it was read.</summary>
    public required MultilingualText Title { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The treaty and the number, which identify the article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or more than 999,999,999. No record of a dataset has such a number.</exception>
    [JsonIgnore] public TreatyArticle Id => TreatyArticle.Of(Treaty, Number);

    /// <summary>The treaty and the number: <c>convention, article 18</c>.</summary>
    public override string ToString() => TreatyArticle.Text(Treaty, Number);

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Id;
}
