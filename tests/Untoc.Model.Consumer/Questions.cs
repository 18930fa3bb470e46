using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Untoc.Model.Consumer;

/// <summary>A question to a dataset, about one thing that it holds.</summary>
/// <param name="Kind">What is asked, whatever it is asked about: the member of the library that answers.</param>
/// <param name="Ask">Gives the answer, the same whenever and wherever it is asked.</param>
internal sealed record Question(string Kind, Func<object?> Ask)
{
    /// <summary>The answer as text; of a refusal, what the error says.</summary>
    public string Answer() => Show(Ask());

    private static string Show(object? answer) => answer switch
    {
        null => "none",
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Show)),
        _ => answer.ToString()!,
    };
}

/// <summary>Every question that the library answers, about everything that a dataset holds.</summary>
internal static class Questions
{
    /// <summary>The days next to which something begins, ends or takes effect, and the first and last of all.</summary>
    public static LocalDate[] DaysOf(UntocDataset untoc) =>
    [
        .. untoc.Sessions.SelectMany(session => new[] { session.Start, session.End })
            .Concat(untoc.Meetings.SelectMany(meeting => new[] { meeting.Start, meeting.End }))
            .Concat(untoc.Decisions.Concat<Text>(untoc.Resolutions).Select(untoc.EffectiveDateOf))
            .Concat(untoc.Protocols.Append<Treaty>(untoc.Convention).Select(treaty => treaty.EntryIntoForce).OfType<LocalDate>())
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Concat([LocalDate.MinIsoValue, LocalDate.MaxIsoValue])
            .Distinct().Order(),
    ];

    /// <summary>A dataset in which a meeting, a session and a decision were changed, a document removed and a meeting added.</summary>
    public static UntocDataset VariantOf(UntocDataset untoc)
    {
        Meeting last = untoc.Meetings.Last();
        Decision changed = untoc.Decisions["4/4"];
        return new(untoc.Records with
        {
            Sessions = [.. untoc.Sessions.SkipLast(1), untoc.Sessions.Last() with { End = new LocalDate(2024, 10, 19) }],
            Decisions = [.. untoc.Decisions.Select(decision => decision != changed ? decision : decision with { Provisions = [.. decision.Provisions.Select(provision => provision.Composition.Count > 0 ? provision with { Composition = [Composition.OpenEnded] } : provision)] })],
            Meetings = [.. untoc.Meetings.SkipLast(1), last with { End = new LocalDate(2024, 7, 13) }, last with { Ordinal = 1000, Start = new LocalDate(2030, 1, 7), End = new LocalDate(2030, 1, 8), Report = null, Citations = [.. last.Citations.Where(citation => citation.Fact != "report")] }],
            Documents = [.. untoc.Documents.Where(document => document.ReportOf != SessionNumber.Of(9))],
        });
    }

    /// <summary>Those that make no dataset and take microseconds.</summary>
    public static IEnumerable<Question> About(UntocDataset untoc, IReadOnlyList<LocalDate> days) =>
    [
        .. OfRegister(untoc.Protocols, static protocol => protocol.Id),
        .. OfRegister(untoc.Articles, static article => article.Id),
        .. OfRegister(untoc.Participants, static participant => participant.Code),
        .. OfRegister(untoc.Participations, static participation => participation.Id),
        .. OfRegister(untoc.WorkingGroups, static group => group.Code),
        .. OfRegister(untoc.Sessions, static session => session.Number),
        .. OfRegister(untoc.Resolutions, static resolution => resolution.Number),
        .. OfRegister(untoc.Decisions, static decision => decision.Number),
        .. OfRegister(untoc.Meetings, static meeting => meeting.Id),
        .. OfRegister(untoc.Documents, static document => document.Symbol),
        .. OfRegister(untoc.Sources, static source => source.Id),
        .. OfRegister(untoc.Discrepancies, static discrepancy => discrepancy.Id),
        .. untoc.Records.All().SelectMany(record => OfRecord(untoc, record)),
        .. untoc.Treaties.SelectMany(treaty => OfTreaty(untoc, treaty, days)),
        .. untoc.Participants.SelectMany(participant => OfParticipant(untoc, participant)),
        .. untoc.Decisions.Concat<Text>(untoc.Resolutions).SelectMany(text => OfText(untoc, text)),
        .. untoc.WorkingGroups.SelectMany(group => OfGroup(untoc, group, days)),
        .. untoc.Sessions.SelectMany(session => OfSession(untoc, session, days)),
        .. untoc.Documents.SelectMany(document => OfSymbol(document.Symbol)),
        .. untoc.Meetings.SelectMany(meeting => OfMeeting(meeting, days)),
        .. days.SelectMany(day => OfDay(untoc, day)),
        .. OfNames(untoc.WorkingGroups),
        .. OfNames(untoc.Protocols),
        .. OfNames(untoc.Participants),
        .. Enum.GetValues<RecordKind>().Select(kind => new Question("DatasetInfo.CoverageOf", () => untoc.Info.CoverageOf(kind))),
        .. Language.All.Select(language => new Question("Language.Parse", () => Language.Parse(language.ToString()))),
        new("DatasetInfo.Version", () => untoc.Info.Version),
        new("DatasetInfo.SchemaVersion", () => untoc.Info.SchemaVersion),
        new("DatasetInfo.StatedAsOf", () => untoc.Info.StatedAsOf),
        new("DatasetInfo.Coverage", () => untoc.Info.Coverage),
        new("UntocDataset.Sha256", () => untoc.Sha256),
        new("UntocDataset.Treaties", () => untoc.Treaties),
        new("UntocDataset.Texts", () => untoc.Texts),
        new("UntocDataset.ToString", untoc.ToString),
        new("UntocRecords.ToString", untoc.Records.ToString),
        new("UntocRecords.All", () => untoc.Records.All()),
        .. Refusals(untoc),
    ];

    /// <summary>Those that write or read a dataset or compare two, and take milliseconds.</summary>
    public static IEnumerable<Question> AboutTheWhole(UntocDataset untoc)
    {
        string json = untoc.ToJson();
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        UntocDataset variant = VariantOf(untoc);
        return
        [
            new("UntocDataset.ToJson", untoc.ToJson),
            new("UntocDataset.Facts", () => (ValueList<Fact>)[.. untoc.Facts()]),
            new("UntocDataset.ToICalendar", untoc.ToICalendar),
            new("UntocDataset.ToMermaid", untoc.ToMermaid),
            new("UntocDataset.ToMermaidTimeline", untoc.ToMermaidTimeline),
            new("UntocJson.Schema", UntocJson.Schema),
            new("UntocDataset.FromJson", () => UntocDataset.FromJson(json).Records == untoc.Records),
            new("UntocDataset.FromJson", () => UntocDataset.FromJson(new MemoryStream(utf8)).Records == untoc.Records),
            new("UntocDataset.FromJsonAsync", () => UntocDataset.FromJsonAsync(new MemoryStream(utf8)).GetAwaiter().GetResult().Records == untoc.Records),
            new("UntocDataset.TryFromJson", () => UntocDataset.TryFromJson(json, out UntocDataset? read) && read.Sha256 == untoc.Sha256),
            new("UntocDataset.TryFromJson", () => UntocDataset.TryFromJson(new MemoryStream(utf8), out UntocDataset? read, out _) && read.Sha256 == untoc.Sha256),
            new("new UntocDataset", () => new UntocDataset(untoc.Records).Records == untoc.Records),
            new("UntocJson.Options", () => untoc.Records.All().All(ReadsBackAlone)),
            new("UntocRecords.GetHashCode", () => UntocDataset.FromJson(json).Records.GetHashCode() == untoc.Records.GetHashCode()),
            new("UntocDataset.Compare", () => untoc.Compare(variant)),
            new("UntocDataset.Compare", () => variant.Compare(untoc)),
            new("UntocDataset.Compare", () => untoc.Compare(UntocDataset.FromJson(json))),
            .. BadJson(json).Select(bad => new Question("UntocDataset.FromJson refuses", () => $"{bad.What}: {Refused(() => UntocDataset.FromJson(bad.Json))}")),
            .. BadLimits.Select(limits => new Question("UntocDataset.TryFromJson refuses", () => UntocDataset.TryFromJson(json, out _, out ValueList<DataProblem> problems, limits) ? "NOT REFUSED" : problems)),
            .. BadUtf8(utf8).Select(bad => new Question("UntocDataset.FromJson refuses", () => $"{bad.What}: {Refused(() => UntocDataset.FromJson(new MemoryStream(bad.Utf8)))}")),
            .. BadRecords(untoc.Records).Select(bad => new Question("new UntocDataset refuses", () => $"{bad.What}: {Refused(() => new UntocDataset(bad.Records))}")),
        ];
    }

    private static bool ReadsBackAlone(IRecord record)
    {
        JsonTypeInfo type = UntocJson.Options.GetTypeInfo(record.GetType());
        return record.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(record, type), type));
    }

    private static IEnumerable<Question> OfRegister<TKey, TRecord>(Register<TKey, TRecord> register, Func<TRecord, TKey> keyOf)
        where TKey : class, IParsable<TKey>, IComparable<TKey>
        where TRecord : class, IRecord =>
    [
        new("Register.ToString", register.ToString),
        new("Register.ToCsv", () => register.ToCsv()),
        new("Register.Count", () => register.Count),
        new("Register.Keys", () => register.Keys),
        new("Register.GetEnumerator", () => register.Last()),
        new("IComparable.CompareTo", () => (ValueList<TKey>)[.. register.Select(keyOf).Order()]),
        .. register.SelectMany(record => OfKey(register, record, keyOf(record))),
    ];

    private static IEnumerable<Question> OfKey<TKey, TRecord>(Register<TKey, TRecord> register, TRecord record, TKey key)
        where TKey : class, IParsable<TKey>
        where TRecord : class, IRecord
    {
        string text = key.ToString()!;
        return
        [
            new("Register[key]", () => ReferenceEquals(record, register[key])),
            new("Register[text]", () => ReferenceEquals(record, register[text])),
            new("Register.Find(key)", () => ReferenceEquals(record, register.Find(key))),
            new("Register.Find(text)", () => ReferenceEquals(record, register.Find(text))),
            new("Register.TryGet", () => register.TryGet(text, out TRecord? got) && ReferenceEquals(record, got)),
            new("Register.Contains", () => register.Contains(key) && register.Contains(text)),
            new("IParsable.Parse", () => TKey.Parse(text, provider: null)),
            new("IParsable.TryParse", () => TKey.TryParse(text, provider: null, out TKey? read) && read.Equals(key) && read.GetHashCode() == key.GetHashCode()),
        ];
    }

    private static IEnumerable<Question> OfRecord(UntocDataset untoc, IRecord record)
    {
        RecordKey key = RecordKey.Of(record);
        string text = key.ToString();
        return
        [
            new("IRecord.ToString", record.ToString),
            new("RecordKey.Of", () => RecordKey.Of(record)),
            new("RecordKey.Parse", () => RecordKey.Parse(text)),
            new("UntocDataset.Find", () => ReferenceEquals(record, untoc.Find(key))),
            new("UntocDataset.Resolve", () => ReferenceEquals(record, untoc.Resolve(key))),
            new("UntocDataset.DiscrepanciesOf", () => untoc.DiscrepanciesOf(record)),
            new("UntocDataset.CitationTextOf", () => untoc.CitationTextOf(record)),
            .. record.Citations.Select(citation => new Question("Citation.ToString", citation.ToString)),
            .. record.Citations.Select(citation => new Question("UntocDataset.CitationTextOf(Citation)", () => untoc.CitationTextOf(citation))),
        ];
    }

    private static IEnumerable<Question> OfTreaty(UntocDataset untoc, Treaty treaty, IEnumerable<LocalDate> days) =>
    [
        new("UntocDataset.Resolve(TreatyId)", () => ReferenceEquals(treaty, untoc.Resolve(treaty.Id))),
        new("UntocDataset.ArticlesOf", () => untoc.ArticlesOf(treaty)),
        new("UntocDataset.ParticipationsIn", () => untoc.ParticipationsIn(treaty)),
        new("UntocDataset.PartiesTo", () => untoc.PartiesTo(treaty, untoc.Info.StatedAsOf)),
        .. days.Select(day => new Question("Treaty.IsInForceOn", () => treaty.IsInForceOn(day))),
    ];

    private static IEnumerable<Question> OfParticipant(UntocDataset untoc, Participant participant) =>
    [
        new("UntocDataset.ParticipationsOf", () => untoc.ParticipationsOf(participant)),
        .. untoc.Treaties.Select(treaty => new Question("UntocDataset.IsParty", () => untoc.IsParty(participant, treaty, untoc.Info.StatedAsOf))),
    ];

    private static IEnumerable<Question> OfText(UntocDataset untoc, Text text) =>
    [
        new("UntocDataset.Resolve(TextReference)", () => ReferenceEquals(text, untoc.Resolve(TextReference.Parse(text.Reference.ToString())))),
        new("UntocDataset.EffectiveDateOf", () => untoc.EffectiveDateOf(text)),
        new("Provision.ToString", () => text.Provisions),
    ];

    private static IEnumerable<Question> OfGroup(UntocDataset untoc, WorkingGroup group, IEnumerable<LocalDate> days) =>
    [
        new("UntocDataset.MeetingsOf", () => untoc.MeetingsOf(group)),
        new("UntocDataset.ProvisionsOn", () => untoc.ProvisionsOn(group)),
        .. days.Select(day => new Question("UntocDataset.TenureOf", () => untoc.TenureOf(group, day))),
    ];

    private static IEnumerable<Question> OfSession(UntocDataset untoc, Session session, IEnumerable<LocalDate> days) =>
    [
        new("UntocDataset.ReportOf", () => untoc.ReportOf(session)),
        new("Session.ToDateInterval", () => session.ToDateInterval().Length),
        new("AgendaItem.ToString", () => session.Agenda),
        .. days.Select(day => new Question("Session.StatusOn", () => session.StatusOn(day))),
    ];

    private static IEnumerable<Question> OfMeeting(Meeting meeting, IEnumerable<LocalDate> days) =>
    [
        new("Meeting.ToDateInterval", () => meeting.ToDateInterval().Length),
        .. days.Select(day => new Question("Meeting.StatusOn", () => meeting.StatusOn(day))),
    ];

    private static IEnumerable<Question> OfSymbol(DocumentSymbol symbol) =>
    [
        new("DocumentSymbol.Parts", () => symbol.Parts),
        new("DocumentSymbol.Joint", () => symbol.Joint),
        new("DocumentSymbol.IsReissue", () => symbol.IsReissue),
        new("DocumentSymbol.TryParse", () => DocumentSymbol.TryParse($"{symbol}/", out _, out SymbolProblem? problem) ? "NOT REFUSED" : problem),
    ];

    private static IEnumerable<Question> OfDay(UntocDataset untoc, LocalDate day) =>
    [
        new("UntocDataset.AsOf", () => untoc.AsOf(day).ToString()),
        new("StateOfAffairs.Date", () => untoc.AsOf(day).Date),
        new("StateOfAffairs.TenureOf", () => (ValueList<Tenure>)[.. untoc.WorkingGroups.Select(untoc.AsOf(day).TenureOf)]),
        new("StateOfAffairs.PartiesTo", () => (ValueList<int>)[.. untoc.Treaties.Select(treaty => untoc.AsOf(day).PartiesTo(treaty).Count)]),
        new("StateOfAffairs.TreatiesInForce", () => untoc.AsOf(day).TreatiesInForce),
        new("StateOfAffairs.TextsInEffect", () => untoc.AsOf(day).TextsInEffect),
        new("StateOfAffairs.WorkingGroups", () => untoc.AsOf(day).WorkingGroups),
        new("StateOfAffairs.SessionsHeld", () => untoc.AsOf(day).SessionsHeld),
        new("StateOfAffairs.SessionUnderway", () => untoc.AsOf(day).SessionUnderway),
        new("StateOfAffairs.SessionsPlanned", () => untoc.AsOf(day).SessionsPlanned),
        new("StateOfAffairs.MeetingsHeld", () => untoc.AsOf(day).MeetingsHeld),
        new("StateOfAffairs.MeetingsUnderway", () => untoc.AsOf(day).MeetingsUnderway),
        new("StateOfAffairs.MeetingsPlanned", () => untoc.AsOf(day).MeetingsPlanned),
    ];

    private static IEnumerable<Question> OfNames<TKey, TRecord>(Register<TKey, TRecord> register)
        where TKey : class, IParsable<TKey>
        where TRecord : class, INamed =>
    [
        .. register.Select(record => new Question("INamed.AllNames", () => record.AllNames())),
        .. from record in register
           from name in record.AllNames()
           select new Question("Register.Named", () => ReferenceEquals(record, register.Named(name.Text))),
        .. from record in register
           from language in Language.All
           select new Question("MultilingualText.In", () => record.Name.In(language)),
    ];

    private static IEnumerable<Question> Refusals(UntocDataset untoc) =>
    [
        .. new Func<object?>[]
        {
            () => untoc.WorkingGroups["WG.99"],
            () => untoc.WorkingGroups["firearms"],
            () => untoc.Sessions["１２"],
            () => untoc.Meetings["WG.4/1000"],
            () => untoc.Meetings.Find("WG.4/-1"),
            () => untoc.Resolutions["resolution 7/1"],
            () => untoc.Documents["CTOC"],
            () => untoc.Resolve(RecordKey.Parse("decision 4/8")),
            () => TreatyId.Parse("FIREARMS-PROTOCOL"),
            () => TreatyArticle.Parse("article 32"),
            () => DocumentSymbol.Parse("CTOC/COP/\u202E\n\ud800"),
            () => Language.Parse("Chinese"),
        }.Select(ask => new Question("refusal of a key", () => Refused(ask))),
    ];

    /// <summary>JSON that is wrong in one place.</summary>
    private static (string What, string Json)[] BadJson(string json)
    {
        return
        [
            ("nothing", ""),
            ("null", "null"),
            ("another kind", "[1]"),
            ("no members", "{}"),
            ("cut off", json[..1000]),
            ("trailing comma", Changed("\"schemaVersion\": 2,", "\"schemaVersion\": 2,,")),
            ("comment", Changed("\"schemaVersion\": 2,", "\"schemaVersion\": 2, // one")),
            ("more behind it", json + "{}"),
            ("a thousand levels", new string('[', 1000)),
            ("half of a surrogate pair", Changed("\"schemaVersion\": 2", "\"schema\ud800Version\": 2")),
            ("unknown member", Changed("\"schemaVersion\": 2", "\"schemaVersion\": 2, \"colour\": \"red\"")),
            ("repeated member", Changed("\"schemaVersion\": 2", "\"schemaVersion\": 2, \"schemaVersion\": 2")),
            ("missing member", Changed("\"schemaVersion\": 2,", "")),
            ("null", Changed("\"schemaVersion\": 2", "\"schemaVersion\": null")),
            ("null in a list", Changed("\"coverage\": [", "\"coverage\": [ null,")),
            ("string for a number", Changed("\"schemaVersion\": 2", "\"schemaVersion\": \"2\"")),
            ("fraction", Changed("\"schemaVersion\": 2", "\"schemaVersion\": 2.0")),
            ("no such day", Changed("\"statedAsOf\": \"2024-06-24\"", "\"statedAsOf\": \"2023-02-29\"")),
            ("digits of another script", Changed("\"statedAsOf\": \"2024-06-24\"", "\"statedAsOf\": \"٢٠٢٤-٠٦-٢٤\"")),
            ("number for an enumeration", Changed("\"effect\": \"Establishes\"", "\"effect\": 0")),
            ("case of an enumeration", Changed("\"effect\": \"Establishes\"", "\"effect\": \"establishes\"")),
            ("no such key", Changed("\"code\": \"WG.4\"", "\"code\": \"WG.04\"")),
            ("control character", Changed("\"place\": \"Vienna\"", "\"place\": \"Vienna\\u0007\"")),
            ("dangling reference", Changed("\"pursuantTo\": \"resolution 7/1\"", "\"pursuantTo\": \"resolution 9/99\"")),
        ];

        string Changed(string part, string by)
        {
            int at = json.IndexOf(part, StringComparison.Ordinal);
            return string.Concat(json.AsSpan(0, at), by, json.AsSpan(at + part.Length));
        }
    }

    private static readonly ReaderLimits[] BadLimits =
    [
        new() { Bytes = 100_000 },
        new() { Depth = 5 },
        new() { Records = 100 },
        new() { ElementsPerArray = 30 },
        new() { CharactersPerString = 100 },
    ];

    private static (string What, byte[] Utf8)[] BadUtf8(byte[] utf8) =>
    [
        ("nothing", []),
        ("a byte that no text has", [.. utf8.AsSpan(0, 1000), 0xFF, .. utf8.AsSpan(1000)]),
        ("UTF-16", Encoding.Unicode.GetBytes("{}")),
        ("cut off", utf8[..1000]),
    ];

    private static (string What, UntocRecords Records)[] BadRecords(UntocRecords records) =>
    [
        ("meetings gone", records with { Meetings = null! }),
        ("a source gone", records with { Sources = [.. records.Sources.SkipLast(1)] }),
        ("a record twice", records with { Sessions = [.. records.Sessions, records.Sessions[0]] }),
        ("before it starts", records with { Meetings = [records.Meetings[0] with { End = new LocalDate(2000, 1, 1) }] }),
        ("no ordinal", records with { Meetings = [records.Meetings[0] with { Ordinal = -1 }] }),
        ("blank", records with { Sessions = [records.Sessions[0] with { Place = " " }, .. records.Sessions.Skip(1)] }),
        ("not cited", records with { WorkingGroups = [records.WorkingGroups[0] with { Citations = [] }, .. records.WorkingGroups.Skip(1)] }),
    ];

    private static string Refused(Func<object?> ask)
    {
        try
        {
            return $"NOT REFUSED: {ask()}";
        }
        catch (UntocDataException error)
        {
            return string.Join("; ", error.Problems);
        }
        catch (Exception error) when (error is FormatException or KeyNotFoundException)
        {
            return $"{error.GetType().Name}: {error.Message}";
        }
    }
}
