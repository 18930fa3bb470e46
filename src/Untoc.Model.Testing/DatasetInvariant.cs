using NodaTime.Text;

namespace Untoc.Model.Testing;

/// <summary>What a careful owner wants of data beyond what <see cref="UntocDataset"/> refuses to do without.</summary>
/// <remarks>The cases are those of <see cref="All"/>. Not all hold for every good dataset, and not for the embedded one.</remarks>
public sealed class DatasetInvariant
{
    private static readonly (Language Language, DatasetInvariant Invariant)[] ByLanguage =
    [
        .. from one in ((Language Language, string Name)[])
           [
               (Language.Arabic, "Arabic"), (Language.Chinese, "Chinese"), (Language.English, "English"),
               (Language.French, "French"), (Language.Russian, "Russian"), (Language.Spanish, "Spanish"),
           ]
           select (one.Language, new DatasetInvariant($"Every name and title is known in {one.Name}", dataset => NotIn(one.Language, dataset))),
    ];

    private readonly string _sentence;
    private readonly Func<UntocDataset, IEnumerable<string>> _violations;

    private DatasetInvariant(string sentence, Func<UntocDataset, IEnumerable<string>> violations) => (_sentence, _violations) = (sentence, violations);

    /// <summary>The dataset reads back equal from its JSON, within the limits that a reader has.</summary>
    public static DatasetInvariant ReadsBackEqual { get; } = new("It reads back equal from its JSON", static dataset =>
        UntocDataset.TryFromJson(dataset.ToJson(), out UntocDataset? read, out ValueList<DataProblem> problems)
            ? Differences.Between(dataset, read)
            : problems.Select(static problem => $"{problem}"));

    /// <summary>Every record is found under its name.</summary>
    public static DatasetInvariant RecordsFound { get; } = new("Every record is found under its name", static dataset =>
        from record in dataset.Records.All()
        where !record.Equals(dataset.Find(RecordKey.Parse($"{RecordKey.Of(record)}")))
        select $"{record}");

    /// <summary>Every record that a discrepancy touches, and the document that a source is, is in the data.</summary>
    public static DatasetInvariant NamedRecordsHeld { get; } = new("Every record that is named is held", static dataset =>
        from name in dataset.Discrepancies.SelectMany(static discrepancy => discrepancy.Touches.Select(touched => (Record: (IRecord)discrepancy, Name: touched)))
            .Concat(dataset.Sources.Where(static source => source.Symbol is not null).Select(static source => (Record: (IRecord)source, Name: RecordKey.Parse($"document {source.Symbol}"))))
        where dataset.Find(name.Name) is null
        select $"{name.Record} names {name.Name}");

    /// <summary>No record is in the data that <see cref="RegisterCoverage.KnownMissing"/> names.</summary>
    public static DatasetInvariant KnownMissingNotHeld { get; } = new("No record that is said to be missing is held", static dataset =>
        from register in dataset.Info.Registers
        from missing in register.KnownMissing
        where dataset.Find(missing) is not null
        select $"{missing}");

    /// <summary>Every citation of a stated fact has a paragraph, a locator or a quote.</summary>
    public static DatasetInvariant StatedFactsPlaced { get; } = new("Every stated fact has a place in its source or the words of it", static dataset =>
        from record in dataset.Records.All()
        from part in record.WithParts()
        from citation in part.Citations
        where citation is { Basis: Basis.Stated, Paragraph: null, Locator: null, Quote: null }
        select part is IRecord ? $"{record}: {citation}" : $"{record}: {part}: {citation}");

    /// <summary>Every source is cited for something.</summary>
    public static DatasetInvariant SourcesCited { get; } = new("Every source is cited", static dataset =>
        from source in dataset.Sources.ExceptBy(dataset.Records.All().SelectMany(static record => record.WithParts()).SelectMany(static part => part.Citations).Select(static citation => citation.Source), static source => source.Id)
        select $"{source}");

    /// <summary>Sessions, meetings, resolutions and decisions each stand in the order of their dates, texts by the day on which they take effect.</summary>
    public static DatasetInvariant InOrderOfDates { get; } = new("Sessions, meetings and texts stand in the order of their dates", static dataset =>
        from register in (IEnumerable<(IRecord Record, LocalDate Day)>[])
        [
            dataset.Sessions.Select(static session => ((IRecord)session, session.Start)),
            dataset.Resolutions.Select(resolution => ((IRecord)resolution, dataset.EffectiveDateOf(resolution))),
            dataset.Decisions.Select(decision => ((IRecord)decision, dataset.EffectiveDateOf(decision))),
            dataset.Meetings.Select(static meeting => ((IRecord)meeting, meeting.Start)),
        ]
        from pair in register.Zip(register.Skip(1))
        where pair.Second.Day < pair.First.Day
        select $"{pair.Second.Record} of {Iso(pair.Second.Day)} stands behind {pair.First.Record} of {Iso(pair.First.Day)}");

    /// <summary>Between two sessions, two meetings of a group, and two articles of a treaty, the data have all others.</summary>
    public static DatasetInvariant NumbersWithoutGap { get; } = new("No session, meeting or article is passed over", static dataset =>
        from body in dataset.Meetings.GroupBy(static meeting => meeting.WorkingGroup)
            .Select(static meetings => meetings.Select(static meeting => (Record: (IRecord)meeting, Number: meeting.Ordinal)))
            .Concat(dataset.Articles.GroupBy(static article => article.Treaty).Select(static articles => articles.Select(static article => (Record: (IRecord)article, article.Number))))
            .Prepend(dataset.Sessions.Select(static session => (Record: (IRecord)session, Number: session.Number.Value)))
        let inOrder = body.OrderBy(static one => one.Number).ToArray()
        from pair in inOrder.Zip(inOrder.Skip(1))
        where pair.First.Number + 1 < pair.Second.Number
        select $"{pair.First.Record} is followed by {pair.Second.Record}");

    /// <summary>Every participation with a deposit tells from which day on the participant is a party.</summary>
    /// <remarks>For a succession that is the day of its notification: see <see cref="Participation.IsPartyOn"/>.</remarks>
    public static DatasetInvariant EntriesIntoForceKnown { get; } = new("Every participant that is bound has a day of entry into force", static dataset =>
        from one in dataset.Participations
        where one is { Deposited: not null, EntryIntoForce: null, Consent: not Consent.Succession }
        select $"{one}");

    /// <summary>Every participant has signed a treaty, or has deposited an instrument.</summary>
    public static DatasetInvariant ParticipantsTakePart { get; } = new("Every participant takes part in a treaty", static dataset =>
        from participant in dataset.Participants
        where dataset.ParticipationsOf(participant).All(static one => one is { Signed: null, Deposited: null })
        select $"{participant}");

    /// <summary>Every session and meeting that was over on the day of <see cref="DatasetInfo.StatedAsOf"/> has a report.</summary>
    public static DatasetInvariant HeldMeetingsReported { get; } = new("Every session and meeting that had been held has a report", static dataset =>
    [
        .. from session in dataset.AsOf(dataset.Info.StatedAsOf).SessionsHeld
           where dataset.ReportOf(session) is null
           select $"{session}",
        .. from meeting in dataset.AsOf(dataset.Info.StatedAsOf).MeetingsHeld
           where meeting.Report is null
           select $"{meeting}",
    ]);

    /// <summary>Every working group is established by a text.</summary>
    public static DatasetInvariant GroupsEstablished { get; } = new("Every working group is established by a text", static dataset =>
        from one in dataset.WorkingGroups
        where !Establishments(dataset, one).Any()
        select $"{one}");

    /// <summary>No working group that a text establishes meets before that.</summary>
    public static DatasetInvariant MeetingsAfterEstablishment { get; } = new("No working group meets before it is established", static dataset =>
        from one in dataset.WorkingGroups
        from established in Establishments(dataset, one)
        from meeting in dataset.MeetingsOf(one)
        where meeting.Start < established
        select $"{meeting}");

    /// <summary>All of them, those of <see cref="NamesKnownIn"/> last.</summary>
    public static ValueList<DatasetInvariant> All { get; } =
    [
        ReadsBackEqual, RecordsFound, NamedRecordsHeld, KnownMissingNotHeld, StatedFactsPlaced, SourcesCited, InOrderOfDates,
        NumbersWithoutGap, EntriesIntoForceKnown, ParticipantsTakePart, HeldMeetingsReported, GroupsEstablished, MeetingsAfterEstablishment, .. ByLanguage.Select(static one => one.Invariant),
    ];

    /// <summary>Every treaty, participant and group and the Conference has a name in a language, and every article, text and agenda item a title; so has every source that has a title at all.</summary>
    public static DatasetInvariant NamesKnownIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Array.Find(ByLanguage, one => one.Language == language).Invariant;
    }

    /// <summary>What in a dataset does not keep to it, a line each; empty where it holds.</summary>
    public ValueList<string> ViolationsIn(UntocDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return [.. _violations(dataset)];
    }

    /// <summary>The invariant as a sentence: <c>Every source is cited</c>.</summary>
    public override string ToString() => _sentence;

    private static IEnumerable<LocalDate> Establishments(UntocDataset dataset, WorkingGroup group) =>
        dataset.ProvisionsOn(group).Where(static one => one.Provision.Effect == Effect.Establishes).Select(static one => one.EffectiveDate);

    private static IEnumerable<string> NotIn(Language language, UntocDataset dataset) =>
        from record in dataset.Records.All()
        from title in TitlesOf(record)
        where title.Words?.In(language) is null
        select title.Of;

    private static IEnumerable<(string Of, MultilingualText? Words)> TitlesOf(IRecord record) => record switch
    {
        INamed named => [($"{named}", named.Name)],
        Article article => [($"{article}", article.Title)],
        Text text => [($"{text}", text.Title)],
        Session session => session.Agenda.Select(item => ($"{session}: {item}", (MultilingualText?)item.Title)),
        Source { Title: { } title } => [($"{record}", title)],
        _ => [],
    };

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
