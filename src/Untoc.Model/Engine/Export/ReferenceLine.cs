using NodaTime.Text;

namespace Untoc.Model;

/// <summary>References to records in one line, in the manner of United Nations documents.</summary>
internal sealed class ReferenceLine(UntocDataset dataset)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("%d");
    private static readonly LocalDatePattern DayMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public string Of(IRecord record) => record switch
    {
        Treaty treaty => Join($"{treaty.Name}{Where(AdoptionOf(treaty))}",
            treaty.Adopted is LocalDate adopted ? $"adopted on {DayMonthYear.Format(adopted)}" : null,
            treaty.EntryIntoForce is LocalDate first ? $"entered into force on {DayMonthYear.Format(first)}" : null,
            treaty.TreatySeries is { } place ? $"United Nations Treaty Series, {place}" : null),
        Article article => $"{Of(article.Id)}, “{article.Title}”",
        Participant participant => $"{participant.Name} ({participant.Code})",
        Participation one => Join($"{dataset.Participants[one.Participant].Name}", $"participation in the {dataset.Resolve(one.Treaty).Name}",
            one.Signed is LocalDate signed ? $"signed on {DayMonthYear.Format(signed)}" : null,
            one.Deposited is LocalDate deposited ? $"{one.Consent?.ToString().ToLowerInvariant() ?? "instrument"} deposited on {DayMonthYear.Format(deposited)}" : null,
            one.EntryIntoForce is LocalDate bound ? $"in force from {DayMonthYear.Format(bound)}" : null),
        ConferenceOfTheParties conference => Join($"{conference.Name}", $"established by {Of(conference.EstablishedBy)}"),
        WorkingGroup group => $"{group.Name} ({group.Code}) of the {dataset.Conference.Name}",
        Session session => Join($"{dataset.Conference.Name}", $"{OrdinalWords.Of(session.Number.Value)} session", session.Place, Dates(session.Start, session.End)),
        Text text => Join($"{dataset.Conference.Name}", text.ToString(), text.Title is { } title ? $"entitled “{title}”" : null, Adoption(text)),
        Meeting meeting => Join($"{Name(meeting)}", meeting.Place, Dates(meeting.Start, meeting.End)) + Where(meeting.Report?.Value),
        Document document => $"{document.Symbol.Value}{Where(Contents(document))}",
        Source source => Of(source),
        Discrepancy => $"{record} in {dataset}", // only the dataset states it
        _ => throw new NotSupportedException($"{record} has no reference."),
    };

    public string Of(Citation citation) => Join(
        Of(dataset.Sources[citation.Source]),
        citation.Paragraph is int paragraph ? $"para. {KeyFormat.Of(paragraph)}" : null,
        citation.Locator) + (citation.Rule is int rule ? $" (inferred by rule {KeyFormat.Of(rule)})" : "");

    private static string Of(Source source)
    {
        if (source.Symbol is not null)
            return source.Symbol.Value;
        // Beside its type a title is quoted; alone it may be what the editors call a source that has none.
        string? title = source.DocumentType is null ? source.Title?.ToString() : source.Title is null ? null : $"“{source.Title}”";
        string known = Join(source.DocumentType?.ToString(), title, source.Issued is LocalDate issued ? DayMonthYear.Format(issued) : null, source.Address);
        return known.Length > 0 ? known : source.Id.ToString();
    }

    private string Of(TreatyArticle article)
    {
        string paragraph = article.Paragraph is int number ? $", paragraph {KeyFormat.Of(number)}," : "";
        return $"article {KeyFormat.Of(article.Article)}{paragraph} of the {dataset.Resolve(article.Treaty).Name}";
    }

    // Where its adoption is stated, which is most often an annex to the resolution that adopted it.
    private string? AdoptionOf(Treaty treaty) =>
        treaty.Citations.FirstOrDefault(static citation => citation is { Fact: "adopted", Basis: not Basis.Editorial }) is { } citation ? Of(citation) : null;

    private string Adoption(Text text) => text.Adopted is LocalDate day
        ? $"adopted on {DayMonthYear.Format(day)}"
        : $"adopted at its {PlaceAndDays(dataset.Sessions[text.Session])}";

    private static string PlaceAndDays(Session session) =>
        $"{OrdinalWords.Of(session.Number.Value)} session ({Join(session.Place, Dates(session.Start, session.End))})";

    private string Name(Meeting meeting) => $"{dataset.WorkingGroups[meeting.WorkingGroup].Name}, {OrdinalWords.Of(meeting.Ordinal)} meeting";

    private string? Contents(Document document)
    {
        if (document.ReportOf is { } reported)
            return $"report of the Conference on its {OrdinalWords.Of(reported.Value)} session";
        if (document.AgendaOf is { } planned)
            return $"provisional agenda of the {OrdinalWords.Of(planned.Value)} session of the Conference";
        return dataset.References.ReportedMeetings[document.Symbol].FirstOrDefault() is { } meeting
            ? $"report on the {OrdinalWords.Of(meeting.Ordinal)} meeting of the {dataset.WorkingGroups[meeting.WorkingGroup].Name}"
            : document.Kind is DocumentKind.ProvisionalAgenda ? "provisional agenda" : null;
    }

    /// <summary>What is said of two days no more often than needed: <c>2 and 3 October 2023</c>, <c>28 June–8 July 2004</c>.</summary>
    private static string Dates(LocalDate start, LocalDate end)
    {
        if (start == end)
            return DayMonthYear.Format(end);
        if (start.PlusDays(1) == end && start.Month == end.Month)
            return $"{Day.Format(start)} and {DayMonthYear.Format(end)}";
        LocalDatePattern pattern = start.Year != end.Year ? DayMonthYear : start.Month != end.Month ? DayMonth : Day;
        return $"{pattern.Format(start)}–{DayMonthYear.Format(end)}";
    }

    private static string Where(string? place) => place is null ? "" : $" ({place})";

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(static part => part is not null));
}
