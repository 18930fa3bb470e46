using System.Globalization;
using System.Runtime.CompilerServices;

namespace Untoc.Model.Testing;

/// <summary>Builds small datasets for tests, in which a test says only what matters to it.</summary>
/// <remarks>
/// <para>
/// Immutable: each <c>With…</c> gives a new builder, so that tests may share one. It takes the text of a key and a change
/// of what the data hold under that key, or of defaults where they hold nothing; or it takes a whole record, which
/// replaces the one with its key. New records stand in the order of their keys, meetings in that of their dates.
/// </para>
/// <para>
/// What a record refers to is added with defaults where the data lack it: the group of a meeting, the session of a
/// resolution, a cited source. Facts without citation are cited to <see cref="SourceId.Editors"/>, and citations without
/// fact are dropped. A member that is null stays null, and <see cref="Build"/> reports it. The days of sessions and meetings follow their numbers: the fifth is in 2005 where nothing else is there.
/// </para>
/// </remarks>
public sealed class UntocDatasetBuilder
{
    private UntocDatasetBuilder(UntocRecords records) => Records = records;

    /// <summary>The records so far, which nothing has checked.</summary>
    public UntocRecords Records { get; }

    /// <summary>Starts with the least that a dataset may be: a Convention, the Conference, and the editors as a source.</summary>
    public static UntocDatasetBuilder Minimal() => From(new UntocRecords
    {
        Info = new() { Version = "test", StatedAsOf = new(2000, 11, 15), Coverage = [] },
        Convention = new() { Id = TreatyId.Convention, Name = new() { English = "Convention" }, Citations = [] },
        Conference = new() { Name = new() { English = "Conference of the Parties" }, EstablishedBy = TreatyArticle.Of(TreatyId.Convention, 32), Citations = [] },
    }).WithConvention(static convention => convention).WithConference(static conference => conference);

    /// <summary>Starts with the records of a dataset.</summary>
    public static UntocDatasetBuilder From(UntocDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return new(dataset.Records);
    }

    /// <summary>Starts with records, as they are.</summary>
    public static UntocDatasetBuilder From(UntocRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new(records);
    }

    /// <summary>The dataset of the records.</summary>
    /// <exception cref="UntocDataException">The records do not make one; the message names those that are wrong.</exception>
    public UntocDataset Build()
    {
        try
        {
            return new(Records);
        }
        catch (UntocDataException error)
        {
            throw new UntocDataException(NamedProblems.Describe(Records, error), error);
        }
    }

    /// <summary>With another statement of what the dataset is.</summary>
    public UntocDatasetBuilder WithInfo(Func<DatasetInfo, DatasetInfo> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(Records with { Info = Changed(Records.Info, change) });
    }

    /// <summary>With other facts of the Convention.</summary>
    public UntocDatasetBuilder WithConvention(Func<Convention, Convention> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Holding(Changed(Records.Convention, change), (records, convention) => records with { Convention = convention });
    }

    /// <summary>With other facts of the Conference.</summary>
    public UntocDatasetBuilder WithConference(Func<ConferenceOfTheParties, ConferenceOfTheParties> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        ConferenceOfTheParties conference = Changed(Records.Conference, change);
        return Holding(conference, (records, cited) => records with { Conference = cited })
            .WithTreaty(conference.WorkingGroupsUnder?.Treaty)
            .WithText(conference.RulesOfProcedure);
    }

    /// <summary>With a Protocol, by default called by its identifier.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithProtocol(string id, Func<Protocol, Protocol>? change = null)
    {
        TreatyId key = Key<TreatyId>(id);
        return With(Find(Records.Protocols, one => one.Id == key), change, WithProtocol, () => new()
        {
            Id = key,
            Name = new() { English = $"Protocol {key}" },
            Supplements = Records.Convention.Id,
            Citations = [],
        });
    }

    /// <summary>With a Protocol.</summary>
    public UntocDatasetBuilder WithProtocol(Protocol protocol) =>
        Holding(protocol, (records, cited) => records with { Protocols = Put(cited, records.Protocols, one => one.Id) });

    /// <summary>With an article, by default titled by its number.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithArticle(string id, Func<Article, Article>? change = null)
    {
        TreatyArticle key = Key<TreatyArticle>(id);
        return With(Find(Records.Articles, one => (one.Treaty, one.Number) == (key.Treaty, key.Article)), change, WithArticle, () => new()
        {
            Treaty = key.Treaty,
            Number = key.Article,
            Title = new() { English = string.Create(CultureInfo.InvariantCulture, $"Article {key.Article}") },
            Citations = [],
        });
    }

    /// <summary>With an article.</summary>
    public UntocDatasetBuilder WithArticle(Article article) =>
        Holding(article, (records, cited) => records with { Articles = Put(cited, records.Articles, one => (one.Treaty, one.Number)) })
            .WithTreaty(article.Treaty);

    /// <summary>With a State or organization, by default called by its code.</summary>
    /// <exception cref="FormatException"><paramref name="code"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithParticipant(string code, Func<Participant, Participant>? change = null)
    {
        ParticipantCode key = Key<ParticipantCode>(code);
        return With(Find(Records.Participants, one => one.Code == key), change, WithParticipant, () => new()
        {
            Code = key,
            Name = new() { English = $"Participant {key}" },
            Citations = [],
        });
    }

    /// <summary>With a State or organization.</summary>
    public UntocDatasetBuilder WithParticipant(Participant participant) =>
        Holding(participant, (records, cited) => records with { Participants = Put(cited, records.Participants, one => one.Code) });

    /// <summary>With what a participant did about a treaty, by default nothing of which a day is known.</summary>
    /// <remarks>A party to a Protocol that isn't one to the Convention yet becomes one on the same days: article 37(2) of the Convention.</remarks>
    /// <exception cref="FormatException"><paramref name="id"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithParticipation(string id, Func<Participation, Participation>? change = null)
    {
        ParticipationId key = Key<ParticipationId>(id);
        return With(Find(Records.Participations, one => (one.Participant, one.Treaty) == (key.Participant, key.Treaty)), change, WithParticipation, () => new()
        {
            Participant = key.Participant,
            Treaty = key.Treaty,
            Citations = [],
        });
    }

    /// <summary>With what a participant did about a treaty.</summary>
    /// <inheritdoc cref="WithParticipation(string, Func{Participation, Participation}?)" path="/remarks"/>
    public UntocDatasetBuilder WithParticipation(Participation participation)
    {
        UntocDatasetBuilder held = Holding(participation, (records, cited) => records with { Participations = Put(cited, records.Participations, one => (one.Participant, one.Treaty)) })
            .WithTreaty(participation.Treaty);
        if (participation.Participant is not { } participant)
            return held;
        held = held.WithParticipant($"{participant}");
        return participation.Deposited is null || participation.Treaty == Records.Convention.Id ? held
            : held.WithParticipation($"{participant}/{Records.Convention.Id}", one => one.Deposited is not null ? one
                : one with { Consent = participation.Consent, Deposited = participation.Deposited, EntryIntoForce = participation.EntryIntoForce });
    }

    /// <summary>With a working group, by default called by its code.</summary>
    /// <exception cref="FormatException"><paramref name="code"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithGroup(string code, Func<WorkingGroup, WorkingGroup>? change = null)
    {
        WorkingGroupCode key = Key<WorkingGroupCode>(code);
        return With(Find(Records.WorkingGroups, one => one.Code == key), change, WithGroup, () => new()
        {
            Code = key,
            Name = new() { English = $"Working Group {key}" },
            Citations = [],
        });
    }

    /// <summary>With a working group.</summary>
    public UntocDatasetBuilder WithGroup(WorkingGroup group) =>
        Holding(group, (records, cited) => records with { WorkingGroups = Put(cited, records.WorkingGroups, one => one.Code) })
            .WithTreaty(group.Treaty);

    /// <summary>With a session, by default of one day.</summary>
    /// <exception cref="FormatException"><paramref name="number"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithSession(string number, Func<Session, Session>? change = null) =>
        WithSession(Key<SessionNumber>(number), year: null, change);

    /// <summary>With a session.</summary>
    public UntocDatasetBuilder WithSession(Session session) =>
        Holding(session, (records, cited) => records with { Sessions = Put(cited, records.Sessions, one => one.Number) });

    /// <summary>With a resolution, by default called by its number.</summary>
    /// <exception cref="FormatException"><paramref name="number"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithResolution(string number, Func<Resolution, Resolution>? change = null)
    {
        ResolutionNumber key = Key<ResolutionNumber>(number);
        return With(Find(Records.Resolutions, one => one.Number == key), change, WithResolution, () => new()
        {
            Number = key,
            Title = new() { English = $"Resolution {key}" },
            Citations = [],
        });
    }

    /// <summary>With a resolution.</summary>
    public UntocDatasetBuilder WithResolution(Resolution resolution) =>
        Holding(resolution, (records, cited) => records with { Resolutions = Put(cited, records.Resolutions, one => one.Number) })
            .WithReferencesOf(resolution);

    /// <summary>With a decision, by default called by its number.</summary>
    /// <exception cref="FormatException"><paramref name="number"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithDecision(string number, Func<Decision, Decision>? change = null)
    {
        DecisionNumber key = Key<DecisionNumber>(number);
        return With(Find(Records.Decisions, one => one.Number == key), change, WithDecision, () => new()
        {
            Number = key,
            Title = new() { English = $"Decision {key}" },
            Citations = [],
        });
    }

    /// <summary>With a decision.</summary>
    public UntocDatasetBuilder WithDecision(Decision decision) =>
        Holding(decision, (records, cited) => records with { Decisions = Put(cited, records.Decisions, one => one.Number) })
            .WithReferencesOf(decision);

    /// <summary>With a meeting, by default of one day.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithMeeting(string id, Func<Meeting, Meeting>? change = null)
    {
        MeetingId key = Key<MeetingId>(id);
        return With(Find(Records.Meetings, one => (one.WorkingGroup, one.Ordinal) == (key.WorkingGroup, key.Ordinal)), change, WithMeeting, () =>
        {
            LocalDate day = FreeDay.For(key.Ordinal, year: null, Records.Convention, Records.Meetings.Where(one => one?.WorkingGroup == key.WorkingGroup).Select(one => (one.Ordinal, one.Start, one.End)));
            return new() { WorkingGroup = key.WorkingGroup, Ordinal = key.Ordinal, Start = day, End = day, Citations = [] };
        });
    }

    /// <summary>With a meeting.</summary>
    public UntocDatasetBuilder WithMeeting(Meeting meeting)
    {
        UntocDatasetBuilder held = Holding(meeting, (records, cited) => records with { Meetings = Put(cited, records.Meetings, one => (one.WorkingGroup, one.Ordinal), one => (one.Start.WithCalendar(CalendarSystem.Iso), one.WorkingGroup, one.Ordinal)) })
            .WithGroup(meeting.WorkingGroup);
        return meeting.Report is { } report ? held.WithDocument(report, DocumentKind.MeetingReport, change: null) : held;
    }

    /// <summary>With a document, by default of which nothing is known.</summary>
    /// <exception cref="FormatException"><paramref name="symbol"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithDocument(string symbol, Func<Document, Document>? change = null) =>
        WithDocument(Key<DocumentSymbol>(symbol), kind: null, change);

    /// <summary>With a document.</summary>
    public UntocDatasetBuilder WithDocument(Document document) =>
        Holding(document, (records, cited) => records with { Documents = Put(cited, records.Documents, one => one.Symbol) })
            .WithSession(document.AgendaOf, document.Symbol?.Parts?.Year)
            .WithSession(document.ReportOf, document.Symbol?.Parts?.Year)
            .WithSession(document.SubmittedTo)
            .WithText(document.PursuantTo);

    /// <summary>With a source, by default of which nothing is known.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithSource(string id, Func<Source, Source>? change = null)
    {
        SourceId key = Key<SourceId>(id);
        return With(Find(Records.Sources, one => one.Id == key), change, WithSource, () => new() { Id = key, Citations = [] });
    }

    /// <summary>With a source.</summary>
    public UntocDatasetBuilder WithSource(Source source) =>
        Holding(source, (records, cited) => records with { Sources = Put(cited, records.Sources, one => one.Id) })
            .WithSession(source.SubmittedTo);

    /// <summary>With a discrepancy, by default of two sides that touch nothing.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is not the text of a key.</exception>
    public UntocDatasetBuilder WithDiscrepancy(string id, Func<Discrepancy, Discrepancy>? change = null)
    {
        DiscrepancyId key = Key<DiscrepancyId>(id);
        return With(Find(Records.Discrepancies, one => one.Id == key), change, WithDiscrepancy, () => new()
        {
            Id = key,
            Subject = $"Discrepancy {key}",
            Sides = [new() { Statement = "One side", Citations = [] }, new() { Statement = "The other side", Citations = [] }],
            Treatment = "None is followed.",
            Citations = [],
        });
    }

    /// <summary>With a discrepancy. What it touches need not be there, and is not added.</summary>
    public UntocDatasetBuilder WithDiscrepancy(Discrepancy discrepancy) =>
        Holding(discrepancy, (records, cited) => records with { Discrepancies = Put(cited, records.Discrepancies, one => one.Id) });

    private UntocDatasetBuilder WithSession(SessionNumber? key, int? year = null, Func<Session, Session>? change = null) => key is null ? this :
        With(Find(Records.Sessions, one => one.Number == key), change, WithSession, () =>
        {
            LocalDate day = FreeDay.For(key.Value, year, Records.Convention, Records.Sessions.Where(one => one?.Number is not null).Select(one => (one.Number.Value, one.Start, one.End)));
            return new() { Number = key, Start = day, End = day, Citations = [] };
        });

    private UntocDatasetBuilder WithDocument(DocumentSymbol key, DocumentKind? kind, Func<Document, Document>? change) =>
        With(Find(Records.Documents, one => one.Symbol == key), change, WithDocument, () => new() { Symbol = key, Kind = kind, Citations = [] });

    private UntocDatasetBuilder WithTreaty(TreatyId? key) => key is null || key == Records.Convention.Id ? this : WithProtocol($"{key}");

    private UntocDatasetBuilder WithText(TextReference? key) => key is null ? this
        : key.Resolution is { } resolution ? WithResolution($"{resolution}")
        : WithDecision($"{key.Decision}");

    private UntocDatasetBuilder WithGroup(WorkingGroupCode? key) => key is null ? this : WithGroup($"{key}");

    private UntocDatasetBuilder WithReferencesOf(Text text) => text is Resolution { Number: null } or Decision { Number: null } ? this
        : text.Provisions.Aggregate(WithSession(text.Session), static (builder, provision) => builder.WithGroup(provision?.WorkingGroup));

    private UntocDatasetBuilder With<TRecord>(TRecord? held, Func<TRecord, TRecord>? change, Func<TRecord, UntocDatasetBuilder> with, Func<TRecord> defaults)
        where TRecord : class, IRecord
    {
        if (change is null)
            return held is null ? with(defaults()) : this;
        return with(Changed(held ?? defaults(), change));
    }

    // First the record and then the sources that it cites: a source may cite itself.
    private UntocDatasetBuilder Holding<TRecord>(
        TRecord record, Func<UntocRecords, TRecord, UntocRecords> hold, [CallerArgumentExpression(nameof(record))] string? parameter = null)
        where TRecord : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(record, parameter);
        TRecord cited = EditorialCitations.Complete(record);
        return cited.WithParts().Where(static part => part is not null).SelectMany(static part => part.Citations)
            .Where(static citation => citation?.Source is not null)
            .Aggregate(new UntocDatasetBuilder(hold(Records, cited)), static (builder, citation) => builder.WithSource($"{citation.Source}"));
    }

    private static TKey Key<TKey>(string text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
        where TKey : IParsable<TKey>
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return TKey.Parse(text, CultureInfo.InvariantCulture);
    }

    private static T Changed<T>(T value, Func<T, T> change)
        where T : class => change(value) ?? throw new ArgumentException("The change returned null.", nameof(change));

    private static TRecord? Find<TRecord>(ValueList<TRecord> records, Func<TRecord, bool> isAsked)
        where TRecord : class, IRecord => records.FirstOrDefault(one => one is not null && isAsked(one));

    private static ValueList<TRecord> Put<TRecord, TKey>(TRecord record, ValueList<TRecord> records, Func<TRecord, TKey> keyOf)
        where TRecord : class, IRecord
        where TKey : IComparable<TKey> => Put(record, records, keyOf, keyOf);

    private static ValueList<TRecord> Put<TRecord, TKey, TOrder>(TRecord record, ValueList<TRecord> records, Func<TRecord, TKey> keyOf, Func<TRecord, TOrder> orderOf)
        where TRecord : class, IRecord
    {
        TKey key = keyOf(record);
        TRecord? replaced = key is null ? null : Find(records, one => key.Equals(keyOf(one)));
        int at = replaced is null
            ? records.TakeWhile(one => one is not null && Comparer<TOrder>.Default.Compare(orderOf(one), orderOf(record)) < 0).Count()
            : records.TakeWhile(one => !ReferenceEquals(one, replaced)).Count();
        return [.. records.Take(at), record, .. records.Skip(replaced is null ? at : at + 1)];
    }
}
