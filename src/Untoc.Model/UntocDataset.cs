using System.Security.Cryptography;

namespace Untoc.Model;

/// <summary>The institutions of the Convention, checked and indexed: where every query begins.</summary>
/// <remarks>Immutable, and safe to use from any number of threads. Nothing in it depends on the clock or the culture.</remarks>
public sealed partial class UntocDataset
{
    // Null for the embedded dataset: a query makes only the registers that it asks for, not all records.
    private readonly UntocRecords? _records;

    /// <summary>Creates a dataset from records: your own, or those of another dataset changed by <c>with</c>.</summary>
    /// <exception cref="UntocDataException">The records are not a valid dataset. <c>Problems</c> lists up to 100 errors with their paths.</exception>
    public UntocDataset(UntocRecords records) : this(records, isValid: false) { }

    internal UntocDataset(UntocRecords records, bool isValid)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (!isValid)
            DatasetCheck.ThrowIfInvalid(records);
        _records = records;
    }

    private UntocDataset() { }

    /// <summary>The dataset that ships in the assembly. Its first use takes milliseconds, and only for what is asked.</summary>
    public static UntocDataset Embedded { get; } = new();

    /// <summary>The records that the dataset is made of.</summary>
    public UntocRecords Records => _records ?? EmbeddedRecords.All;

    /// <summary>What the dataset says of itself: version, day, what it covers and what it is known to miss.</summary>
    public DatasetInfo Info => _records?.Info ?? InfoData.Info;

    /// <summary>The SHA-256 of <see cref="ToJson"/> in UTF-8, as 64 lowercase hexadecimal digits: the same for two datasets with the same records.</summary>
    /// <remarks>Computed on first use.</remarks>
    public string Sha256 => field ??= Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson()))).ToLowerInvariant();

    /// <summary>The United Nations Convention against Transnational Organized Crime.</summary>
    public Convention Convention => _records?.Convention ?? TreatyData.Convention;

    /// <summary>The Protocols that supplement the Convention.</summary>
    public Register<TreatyId, Protocol> Protocols => field ?? FirstWins.Keep(ref field, new(this, nameof(Protocols), _records?.Protocols ?? TreatyData.Protocols));

    /// <summary>The Convention and its Protocols.</summary>
    public ValueList<Treaty> Treaties => field ??= [Convention, .. Protocols];

    /// <summary>The articles of the Convention and the Protocols, in their order. A paragraph finds its article: <c>convention, article 32(1)</c>.</summary>
    public Register<TreatyArticle, Article> Articles => field ?? FirstWins.Keep(ref field, new(this, nameof(Articles), _records?.Articles ?? ArticleData.Articles));

    /// <summary>The States and regional organizations that take part in the treaties, in the embedded dataset by English name.</summary>
    public Register<ParticipantCode, Participant> Participants => field ?? FirstWins.Keep(ref field, new(this, nameof(Participants), _records?.Participants ?? ParticipantData.Participants));

    /// <summary>What each participant did about each treaty; <c>Info.CoverageOf(RecordKind.Participation)</c> names those that are missing.</summary>
    public Register<ParticipationId, Participation> Participations => field ?? FirstWins.Keep(ref field, new(this, nameof(Participations), _records?.Participations ?? ParticipationData.Participations));

    /// <summary>The Conference of the Parties to the Convention.</summary>
    public ConferenceOfTheParties Conference => _records?.Conference ?? ConferenceData.Conference;

    /// <summary>The working groups of the Conference.</summary>
    public Register<WorkingGroupCode, WorkingGroup> WorkingGroups => field ?? FirstWins.Keep(ref field, new(this, nameof(WorkingGroups), _records?.WorkingGroups ?? WorkingGroupData.WorkingGroups));

    /// <summary>The sessions of the Conference that the dataset holds; <c>Info.CoverageOf(RecordKind.Session)</c> says whether these are all.</summary>
    public Register<SessionNumber, Session> Sessions => field ?? FirstWins.Keep(ref field, new(this, nameof(Sessions), _records?.Sessions ?? SessionData.Sessions));

    /// <summary>The meetings of the working groups that the dataset holds, in the embedded one by date; not all of them: see <c>Info.CoverageOf(RecordKind.Meeting)</c>.</summary>
    public Register<MeetingId, Meeting> Meetings => field ?? FirstWins.Keep(ref field, new(this, nameof(Meetings), _records?.Meetings ?? MeetingData.Meetings));

    /// <summary>The resolutions of the Conference that the dataset holds; not all of them: see <c>Info.CoverageOf(RecordKind.Resolution)</c>.</summary>
    public Register<ResolutionNumber, Resolution> Resolutions => field ?? FirstWins.Keep(ref field, new(this, nameof(Resolutions), _records?.Resolutions ?? ResolutionData.Resolutions));

    /// <summary>The decisions of the Conference that the dataset holds; not all of them: see <c>Info.CoverageOf(RecordKind.Decision)</c>.</summary>
    public Register<DecisionNumber, Decision> Decisions => field ?? FirstWins.Keep(ref field, new(this, nameof(Decisions), _records?.Decisions ?? DecisionData.Decisions));

    /// <summary>The resolutions and decisions that the dataset holds: by session, decisions first, then by number.</summary>
    public ValueList<Text> Texts => field ??= [.. Decisions.Concat<Text>(Resolutions).OrderBy(static text => text.Reference)];

    /// <summary>The documents of the Conference and the working groups, and those of other organs that facts are cited to.</summary>
    public Register<DocumentSymbol, Document> Documents => field ?? FirstWins.Keep(ref field, new(this, nameof(Documents), _records?.Documents ?? DocumentData.Documents));

    /// <summary>The sources that facts are cited to.</summary>
    public Register<SourceId, Source> Sources => field ?? FirstWins.Keep(ref field, new(this, nameof(Sources), _records?.Sources ?? SourceData.Sources));

    /// <summary>What the sources disagree about.</summary>
    public Register<DiscrepancyId, Discrepancy> Discrepancies => field ?? FirstWins.Keep(ref field, new(this, nameof(Discrepancies), _records?.Discrepancies ?? DiscrepancyData.Discrepancies));

    /// <summary>Returns the articles of a treaty that the dataset holds, in its order; empty if it holds none.</summary>
    public ValueList<Article> ArticlesOf(Treaty treaty) => ArticlesOf(IdOf(treaty));

    /// <inheritdoc cref="ArticlesOf(Treaty)"/>
    public ValueList<Article> ArticlesOf(TreatyId treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return [.. References.Articles[treaty]];
    }

    /// <summary>Returns the meetings of a working group that the dataset holds, in its order; empty if it holds none.</summary>
    /// <remarks>There may be others: <c>Info.CoverageOf(RecordKind.Meeting)</c> names those that are known to be missing.</remarks>
    public ValueList<Meeting> MeetingsOf(WorkingGroup group) => MeetingsOf(CodeOf(group));

    /// <inheritdoc cref="MeetingsOf(WorkingGroup)"/>
    public ValueList<Meeting> MeetingsOf(WorkingGroupCode group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return [.. References.Meetings[group]];
    }

    /// <summary>Returns what decisions and resolutions did to a working group, in the order in which they took effect; empty if no source reports any.</summary>
    /// <remarks>They established it, made it permanent (a constant element), or encouraged it to meet.</remarks>
    public ValueList<TextProvision> ProvisionsOn(WorkingGroup group) => ProvisionsOn(CodeOf(group));

    /// <inheritdoc cref="ProvisionsOn(WorkingGroup)"/>
    public ValueList<TextProvision> ProvisionsOn(WorkingGroupCode group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return [.. References.Provisions[group]];
    }

    /// <summary>The Convention or Protocol with an identifier.</summary>
    /// <exception cref="KeyNotFoundException">The dataset holds no such treaty.</exception>
    public Treaty Resolve(TreatyId treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return FindTreaty(treaty) ?? Protocols[treaty];
    }

    /// <summary>The resolution or decision that a reference names.</summary>
    /// <exception cref="KeyNotFoundException">The dataset holds no such text.</exception>
    public Text Resolve(TextReference text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Resolution is not null ? Resolutions[text.Resolution] : Decisions[text.Decision!];
    }

    /// <summary>The record, of any kind, that a key names.</summary>
    /// <exception cref="KeyNotFoundException">The dataset holds no such record.</exception>
    public IRecord Resolve(RecordKey record) =>
        Find(record) ?? throw Info.NotFound(record.ToString(), record);

    /// <summary>The record, of any kind, that a key names; null where the dataset holds none.</summary>
    public IRecord? Find(RecordKey record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.TypedKey switch
        {
            null => Conference,
            TreatyId treaty => FindTreaty(treaty),
            { } key => Registers.Of(record.Kind).Find(this, key),
        };
    }

    /// <summary>Returns the report of the Conference on a session, or null if the dataset knows of none.</summary>
    public Document? ReportOf(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return References.SessionReports[session.Number].FirstOrDefault();
    }

    /// <summary>Returns the discrepancies that touch a record and, for a source, those in which it takes a side; in the order of the dataset.</summary>
    /// <remarks>The record is found by its key.</remarks>
    public ValueList<Discrepancy> DiscrepanciesOf(IRecord record) => [.. References.Discrepancies[RecordKey.Of(record)]];

    /// <summary>Returns every fact of every record and of its parts, in the order of <see cref="UntocRecords.All"/>.</summary>
    /// <remarks>A fact is a value that has citations. Identifiers that the dataset gives, such as <see cref="Source.Id"/>, are none.</remarks>
    public IEnumerable<Fact> Facts() =>
        from record in Records.All()
        from fact in FactMembers.WithPaths(record)
        select new Fact(record, fact.Path, fact.Value, fact.Citations, IsSecondHand: fact.Citations.All(citation => Sources[citation.Source].Standing != Standing.UnitedNations));

    /// <summary>A reference to a record in one line, as a United Nations document would give it, in English.</summary>
    /// <remarks>
    /// Made of the facts that the dataset holds under the record's key: what is unknown is left out. A name or title that is not known in English
    /// stands in the first official language in which it is known.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">The dataset does not hold the record.</exception>
    public string CitationTextOf(IRecord record) => new ReferenceLine(this).Of(Resolve(RecordKey.Of(record)));

    /// <summary>A reference to the place of a fact in its source, in one line: <c>A/RES/55/25, annex I, article 32(1)</c>.</summary>
    /// <remarks>It ends in the rule where the fact is inferred from that place and not stated there.</remarks>
    /// <exception cref="KeyNotFoundException">The dataset does not hold the source.</exception>
    public string CitationTextOf(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return new ReferenceLine(this).Of(citation);
    }

    /// <summary>What changes from this dataset to another, record by record and fact by fact; empty where their records are equal.</summary>
    /// <remarks>
    /// In the order of <see cref="RecordKind"/>, then of the records, what is removed last of each kind. <see cref="Info"/>
    /// is not compared, and neither is the order of records.
    /// </remarks>
    public ValueList<Change> Compare(UntocDataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Comparison.Changes(Records, other.Records);
    }

    /// <summary>What stood at the end of a day (a <c>NodaTime.LocalDate</c>): treaties in force, texts in effect, working groups, sessions and meetings.</summary>
    public StateOfAffairs AsOf(LocalDate date) => new(this, date);

    /// <summary>The day on which a text takes effect: that of its adoption or, where it is unknown, the last of its session.</summary>
    /// <exception cref="KeyNotFoundException">The day of adoption is unknown and the dataset does not hold the session.</exception>
    public LocalDate EffectiveDateOf(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Adopted ?? Sessions[text.Session].End;
    }

    /// <summary>How long a working group was meant to last, at the end of a day.</summary>
    /// <remarks>
    /// Follows from the <see cref="Provision.Effect"/> and <see cref="Provision.Composition"/> of the provisions that had
    /// taken effect by then: <see cref="ProvisionsOn(WorkingGroup)"/> gives them, with their citations. What no source says to have
    /// ended goes on: <see cref="Tenure.Interim"/> means that nothing found says otherwise.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">The dataset does not hold the group.</exception>
    public Tenure TenureOf(WorkingGroup group, LocalDate date) => TenureOf(CodeOf(group), date);

    /// <inheritdoc cref="TenureOf(WorkingGroup, LocalDate)"/>
    public Tenure TenureOf(WorkingGroupCode group, LocalDate date)
    {
        int day = IsoDates.Number(date);
        Provision[] provisions = [.. ProvisionsOn(WorkingGroups[group].Code).Where(one => IsoDates.Number(one.EffectiveDate) <= day).Select(one => one.Provision)];
        if (provisions.Any(provision => provision.Effect == Effect.MakesConstantElement))
            return Tenure.ConstantElement;
        Provision? establishing = Array.Find(provisions, provision => provision.Effect == Effect.Establishes);
        return establishing is null ? Tenure.NotEstablished
            : establishing.Composition.Contains(Composition.Interim) ? Tenure.Interim
            : Tenure.Unstated;
    }

    /// <summary>The records as JSON, with the same text for the same records everywhere.</summary>
    public string ToJson() => UntocJson.Write(Records);

    /// <summary>The sessions and meetings as a calendar (iCalendar, RFC 5545): an event of whole days each, the last day included.</summary>
    /// <remarks>Those held, underway and planned alike. Lines end in CR LF. That a calendar is read again does not double its events.</remarks>
    public string ToICalendar() => ICalendarFile.Of(this);

    /// <summary>The institution as a flowchart of Mermaid: treaties, Conference, working groups, and the texts that established these or made them constant elements.</summary>
    /// <remarks>Names are in English or, where that is unknown, in the first official language in which they are known; treaties have a short name where one is attested in English.</remarks>
    public string ToMermaid() => new InstitutionDiagram(this).Draw();

    /// <summary>The sessions, and the tenure and meetings of each working group, as a Gantt chart of Mermaid.</summary>
    /// <remarks>A session or meeting is a diamond. The last tenure of a group ends on <see cref="DatasetInfo.StatedAsOf"/>, after which nothing is known.</remarks>
    public string ToMermaidTimeline() => new TimelineDiagram(this).Draw();

    /// <summary>Reads a dataset from JSON. Anything unknown, missing, duplicate or of the wrong kind is refused.</summary>
    /// <param name="json">The JSON; a leading byte-order mark is ignored.</param>
    /// <param name="limits">Bounds on what is read; null for <see cref="ReaderLimits.Default"/>.</param>
    /// <exception cref="UntocDataException">The JSON is malformed or beyond a limit, or its records are not a valid dataset. <c>Problems</c> lists what is wrong, with paths.</exception>
    public static UntocDataset FromJson(string json, ReaderLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new DatasetReader(limits ?? ReaderLimits.Default);
        return reader.Read(json) ?? throw new UntocDataException(reader.Problems);
    }

    /// <summary>Reads a dataset from JSON in UTF-8, up to the end of the stream, which stays open.</summary>
    /// <remarks>Reading stops at the first byte beyond <see cref="ReaderLimits.Bytes"/>. Exceptions of the stream itself are not caught.</remarks>
    /// <param name="json">The stream; a leading byte-order mark is ignored.</param>
    /// <param name="limits">Bounds on what is read; null for <see cref="ReaderLimits.Default"/>.</param>
    /// <param name="cancellationToken">Checked before each read and between the steps of reading.</param>
    /// <exception cref="UntocDataException">The JSON is malformed or beyond a limit, or its records are not a valid dataset. <c>Problems</c> lists what is wrong, with paths.</exception>
    /// <exception cref="IOException">The stream says that it read a negative number of bytes, or more than asked.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static UntocDataset FromJson(Stream json, ReaderLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new DatasetReader(limits ?? ReaderLimits.Default, cancellationToken);
        return reader.Read(json) ?? throw new UntocDataException(reader.Problems);
    }

    /// <summary>Reads a dataset like <see cref="FromJson(Stream, ReaderLimits?, CancellationToken)"/>, with asynchronous reads, as web servers require for request bodies.</summary>
    /// <param name="json">The stream; a leading byte-order mark is ignored.</param>
    /// <param name="limits">Bounds on what is read; null for <see cref="ReaderLimits.Default"/>.</param>
    /// <param name="cancellationToken">Passed to the stream, and checked between the steps of reading.</param>
    /// <exception cref="UntocDataException">The JSON is malformed or beyond a limit, or its records are not a valid dataset. <c>Problems</c> lists what is wrong, with paths.</exception>
    /// <exception cref="IOException">The stream says that it read a negative number of bytes, or more than asked.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<UntocDataset> FromJsonAsync(Stream json, ReaderLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new DatasetReader(limits ?? ReaderLimits.Default, cancellationToken);
        return await reader.ReadAsync(json).ConfigureAwait(false) ?? throw new UntocDataException(reader.Problems);
    }

    /// <summary>Reads a dataset from JSON; returns false, and a null dataset, if the JSON is not a valid one.</summary>
    public static bool TryFromJson([NotNullWhen(true)] string? json, [NotNullWhen(true)] out UntocDataset? dataset) => TryFromJson(json, out dataset, out _);

    /// <summary>Reads a dataset from JSON; returns false, and lists what is wrong, if the JSON is not a valid one.</summary>
    /// <param name="json">The JSON; null is a problem, not an exception.</param>
    /// <param name="dataset">The dataset; null if there are problems.</param>
    /// <param name="problems">What is wrong, with paths; empty if a dataset was read.</param>
    /// <param name="limits">Bounds on what is read; null for <see cref="ReaderLimits.Default"/>.</param>
    public static bool TryFromJson([NotNullWhen(true)] string? json, [NotNullWhen(true)] out UntocDataset? dataset, out ValueList<DataProblem> problems, ReaderLimits? limits = null)
    {
        var reader = new DatasetReader(limits ?? ReaderLimits.Default);
        dataset = reader.Read(json);
        problems = reader.Problems.First;
        return dataset is not null;
    }

    /// <summary>Reads a dataset from JSON in UTF-8; returns false, and lists what is wrong, if the content is not a valid one.</summary>
    /// <param name="json">The stream, which stays open. Its own exceptions are not caught.</param>
    /// <param name="dataset">The dataset; null if there are problems.</param>
    /// <param name="problems">What is wrong, with paths; empty if a dataset was read.</param>
    /// <param name="limits">Bounds on what is read; null for <see cref="ReaderLimits.Default"/>.</param>
    /// <param name="cancellationToken">Checked before each read and between the steps of reading.</param>
    /// <exception cref="IOException">The stream says that it read a negative number of bytes, or more than asked.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static bool TryFromJson(Stream json, [NotNullWhen(true)] out UntocDataset? dataset, out ValueList<DataProblem> problems, ReaderLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new DatasetReader(limits ?? ReaderLimits.Default, cancellationToken);
        dataset = reader.Read(json);
        problems = reader.Problems.First;
        return dataset is not null;
    }

    /// <summary>Which records refer to which.</summary>
    internal ReverseIndex References => field ??= new(this);

    /// <summary>The word and the version: <c>dataset 2024.1</c>.</summary>
    public override string ToString() => Info.ToString();

    private object ToDump() => DumpRow.Of(Records);

    private Treaty? FindTreaty(TreatyId treaty) => treaty == Convention.Id ? Convention : Protocols.Find(treaty);

    private static TreatyId IdOf(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return treaty.Id;
    }

    private static WorkingGroupCode CodeOf(WorkingGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Code;
    }
}
