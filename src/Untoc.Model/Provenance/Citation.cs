namespace Untoc.Model;

/// <summary>Where a fact of a record is stated.</summary>
/// <remarks>
/// <para>
/// A fact is a member of the record that is not null or empty, under its name in the JSON: <c>start</c>, <c>name.zh</c>.
/// Every fact has a citation. An <c>id</c> is no fact but the dataset's own handle, and provisions, agenda items, sides,
/// attested names and periods for signature carry citations of their own.
/// </para>
/// <para>The place is a numbered paragraph, or what <see cref="Locator"/> says; the source as a whole where both are null.</para>
/// </remarks>
public sealed record Citation
{
    /// <summary>The fact: the member of the record that is cited for, by its JSON name: <c>start</c>, <c>name.zh</c>. See <see cref="CitedRecords.CitationsOf"/>.</summary>
    public required string Fact { get; init; }

    /// <summary>The source that states it.</summary>
    public required SourceId Source { get; init; }

    /// <summary>The number of the paragraph in the source, from 1; null where it is not in a numbered paragraph.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The place where it is not one numbered paragraph: <c>masthead</c>, <c>annex I, article 32(1)</c>; null where a paragraph, or no place, is known.</summary>
    public string? Locator { get; init; }

    /// <summary>The shortest words of the source that bear the fact, exactly; null for sources other than the note.</summary>
    public string? Quote { get; init; }

    /// <summary>What the fact rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The number of the rule by which the fact is inferred; null where it is not inferred.</summary>
    /// <remarks>
    /// In the embedded dataset: 1, the code of a group stands in the symbols of its reports; 2, a section speaks of the
    /// group that its heading names; 3, a group established by a text on the implementation of a treaty's provisions
    /// works on that treaty; 4, lists in the same order correspond; 5, the ordinal of a meeting is found by counting
    /// the group's meetings by date; 6, a source that gives names and titles in one language was read in it; 7, a treaty
    /// open for signature from the thirtieth day after its adoption is so thirty days later; 8, a treaty enters into force
    /// for a participant thirty days after its deposit, and not before the treaty itself; 9, a meeting of three days begins
    /// two days before it ends; 10, the year of a meeting is taken from a second source if its own has none or a wrong one;
    /// 11, a day of the week in a dated report is the last such day up to the report's date.
    /// </remarks>
    public int? Rule { get; init; }

    /// <summary>Fact, place, words and basis: <c>start: note, paragraph 3: “2023年10月2日和3日” (Stated)</c>.</summary>
    public override string ToString()
    {
        StringBuilder text = new StringBuilder(Fact).Append(": ").Append(Source);
        if (Paragraph is int paragraph)
            text.Append(", paragraph ").Append(KeyFormat.Of(paragraph));
        if (Locator is not null)
            text.Append(", ").Append(Locator);
        if (Quote is not null)
            text.Append(": “").Append(Quote).Append('”');
        text.Append(" (").Append(Word(Basis));
        if (Rule is int rule)
            text.Append(" by rule ").Append(KeyFormat.Of(rule));
        return text.Append(')').ToString();
    }

    // By itself an enumeration looks for its attributes, and so loads System.Text.Json.
    private static string Word(Basis basis) => basis switch
    {
        Basis.Stated => nameof(Basis.Stated),
        Basis.Inferred => nameof(Basis.Inferred),
        Basis.Editorial => nameof(Basis.Editorial),
        _ => basis.ToString(),
    };

    private object ToDump() => DumpRow.Of(this);
}
