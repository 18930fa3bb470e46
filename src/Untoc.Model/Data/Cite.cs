namespace Untoc.Model;

/// <summary>The short calls in which the data cite their sources.</summary>
internal static class Cite
{
    public const string Masthead = "masthead";
    public const string Footnote = "footnote";

    public static string HeadingBefore(int paragraph) => "heading before paragraph " + KeyFormat.Of(paragraph);

    /// <summary>Words in a numbered paragraph of the note; its first three have lost their numbers and are counted.</summary>
    public static Citation Note(int paragraph, string fact, string quote) =>
        new() { Fact = fact, Source = SourceId.Note, Paragraph = paragraph, Quote = quote, Basis = Basis.Stated };

    /// <summary>Words of the note outside its numbered paragraphs.</summary>
    public static Citation Note(string locator, string fact, string quote) =>
        new() { Fact = fact, Source = SourceId.Note, Locator = locator, Quote = quote, Basis = Basis.Stated };

    /// <summary>A place in a source other than the note, whose words are not quoted.</summary>
    public static Citation In(string source, string fact, string? locator = null) =>
        new() { Fact = fact, Source = new(source), Locator = locator, Basis = Basis.Stated };

    /// <summary>A numbered paragraph of a source other than the note.</summary>
    public static Citation In(string source, string fact, int paragraph) =>
        new() { Fact = fact, Source = new(source), Paragraph = paragraph, Basis = Basis.Stated };

    /// <summary>A place in a source other than the note from which the fact follows by a rule of the data policy.</summary>
    public static Citation ByRule(string source, int rule, string fact, string? locator = null) =>
        new() { Fact = fact, Source = new(source), Locator = locator, Basis = Basis.Inferred, Rule = rule };

    /// <summary>Words in a numbered paragraph of the note from which the fact follows by a rule of the data policy.</summary>
    public static Citation ByRule(int rule, int paragraph, string fact, string quote) =>
        new() { Fact = fact, Source = SourceId.Note, Paragraph = paragraph, Quote = quote, Basis = Basis.Inferred, Rule = rule };

    /// <summary>Words of the note outside its numbered paragraphs from which the fact follows by a rule of the data policy.</summary>
    public static Citation ByRule(int rule, string locator, string fact, string quote) =>
        new() { Fact = fact, Source = SourceId.Note, Locator = locator, Quote = quote, Basis = Basis.Inferred, Rule = rule };

    /// <summary>What the editors of the dataset say themselves.</summary>
    public static Citation Editorial(string fact) =>
        new() { Fact = fact, Source = SourceId.Editors, Basis = Basis.Editorial };
}
