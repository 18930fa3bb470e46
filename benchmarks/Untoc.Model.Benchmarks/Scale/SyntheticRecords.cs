using System.Globalization;
using NodaTime;

namespace Untoc.Model.Benchmarks;

/// <summary>Records of an institution that never was, of each kind about the share that it has in the embedded dataset; the same for the same number.</summary>
internal sealed class SyntheticRecords
{
    private const int Seed = 24_06_2024;
    private static readonly LocalDate FirstDay = new(2030, 1, 1);
    private static readonly string[] Words = "the a on of and in to by for organized crime persons firearms migrants report protocol parties review mechanism cooperation assistance trafficking implementation".Split(' ');
    private static readonly string[] Phrases = ["设立了一个不限成员名额工作组", "提交其报告和建议", "举行了会议", "就缔约方会议履行其任务授权"];

    private readonly Random _random = new(Seed);
    private readonly int _groups, _sessions, _resolutions, _decisions, _meetings, _documents, _sources, _discrepancies;
    private readonly Source[] _cited;

    private SyntheticRecords(int count)
    {
        _groups = Share(0.04);
        _sessions = Share(0.06);
        _resolutions = Share(0.16);
        _decisions = Share(0.04);
        _meetings = Share(0.12);
        _documents = Share(0.24);
        _discrepancies = Share(0.08);
        _sources = count - UntocDataset.Embedded.Records.All().Count - _groups - _sessions - _resolutions - _decisions - _meetings - _documents - _discrepancies;
        _cited = [.. Enumerable.Range(0, _sources).Select(SourceAt)];

        int Share(double share) => (int)((count - UntocDataset.Embedded.Records.All().Count) * share);
    }

    /// <summary>So many records, those of the embedded dataset among them.</summary>
    public static UntocRecords Of(int count) => new SyntheticRecords(count).Make();

    private UntocRecords Make()
    {
        UntocRecords embedded = UntocDataset.Embedded.Records;
        return embedded with
        {
            WorkingGroups = [.. embedded.WorkingGroups, .. Enumerable.Range(0, _groups).Select(GroupAt)],
            Sessions = [.. embedded.Sessions, .. Enumerable.Range(0, _sessions).Select(SessionAt)],
            Resolutions = [.. embedded.Resolutions, .. Enumerable.Range(0, _resolutions).Select(ResolutionAt)],
            Decisions = [.. embedded.Decisions, .. Enumerable.Range(0, _decisions).Select(DecisionAt)],
            Meetings = [.. embedded.Meetings, .. Enumerable.Range(0, _meetings).Select(MeetingAt)],
            Documents = [.. embedded.Documents, .. Enumerable.Range(0, _documents).Select(DocumentAt)],
            Sources = [.. embedded.Sources, .. _cited],
            Discrepancies = [.. embedded.Discrepancies, .. Enumerable.Range(0, _discrepancies).Select(DiscrepancyAt)],
        };
    }

    private WorkingGroup GroupAt(int at) => Cited(new WorkingGroup
    {
        Code = CodeAt(at),
        Name = new() { English = $"Working Group {Digits(at)} {Text(4)}", Chinese = $"第{Digits(at)}工作组" },
        Citations = [],
    }, static (record, citations) => record with { Citations = citations });

    private Session SessionAt(int at) => Cited(new Session
    {
        Number = NumberAt(at),
        Start = StartOf(at),
        End = EndOf(at),
        Place = "Vienna",
        Agenda = [.. Enumerable.Range(1, at % 3).Select(item => Cited(
            new AgendaItem { Number = Digits(item), Title = new() { English = Text(8) }, Citations = [] },
            static (item, citations) => item with { Citations = citations }))],
        Citations = [],
    }, static (record, citations) => record with { Citations = citations });

    // Group after group is established, and each made a constant element later.
    private Decision DecisionAt(int at) => Cited(new Decision
    {
        Number = DecisionNumber.Of(NumberAt(at % _sessions).Value, at / _sessions + 1),
        Subject = new() { English = Text(10) },
        Provisions = [.. Enumerable.Range(0, at < _groups ? 1 : 0).Select(_ => Provision(CodeAt(at), Effect.Establishes))],
        Citations = [],
    }, static (record, citations) => record with { Citations = citations });

    private Resolution ResolutionAt(int at) => Cited(new Resolution
    {
        Number = ResolutionNumber.Of(NumberAt(at % _sessions).Value, at / _sessions + 1),
        Title = new() { English = Text(20) },
        Subject = new() { Chinese = Phrase() },
        Adopted = EndOf(at % _sessions),
        Provisions = [.. Enumerable.Range(0, at < _groups ? 1 : 0).Select(_ => Provision(CodeAt(at), Effect.MakesConstantElement))],
        Citations = [],
    }, static (record, citations) => record with { Citations = citations });

    private Meeting MeetingAt(int at)
    {
        LocalDate start = MeetingDayAt(at);
        return Cited(new Meeting
        {
            WorkingGroup = CodeAt(at % _groups),
            Ordinal = at / _groups + 1,
            Start = start,
            End = start.PlusDays(1),
            Place = "Vienna",
            Report = ReportAt(at),
            Citations = [],
        }, static (record, citations) => record with { Citations = citations });
    }

    // The reports of the meetings, then others.
    private Document DocumentAt(int at) => Cited(new Document
    {
        Symbol = at < _meetings ? ReportAt(at) : DocumentSymbol.Parse($"CTOC/COP/{StartOf(at % _sessions).Year.ToString(CultureInfo.InvariantCulture)}/{Digits(at)}"),
        Kind = at < _meetings ? DocumentKind.MeetingReport : null,
        SubmittedTo = at < _meetings ? null : NumberAt(at % _sessions), // no session is after all meetings
        Citations = [],
    }, static (record, citations) => record with { Citations = citations });

    private Source SourceAt(int at)
    {
        var id = SourceId.Parse($"{Words[at % Words.Length]}-{Digits(at)}");
        var source = new Source
        {
            Id = id,
            Title = new() { English = Text(12) },
            Issued = FirstDay.PlusDays(at % 100_000),
            Language = Language.English,
            Citations = [],
        };
        return source with { Citations = [.. source.FactNames().Select(fact => new Citation { Fact = fact, Source = id, Basis = Basis.Stated })] };
    }

    private Discrepancy DiscrepancyAt(int at) => Cited(new Discrepancy
    {
        Id = DiscrepancyId.Parse($"discrepancy-{Digits(at)}"),
        Subject = Text(6),
        Sides = [Side("one"), Side("other")],
        Touches = [RecordKey.Of(_cited[at % _sources])],
        Treatment = Text(10),
        Citations = [],
    }, static (record, citations) => record with { Citations = citations });

    private DiscrepancySide Side(string which) => Cited(
        new DiscrepancySide { Statement = $"{which} {Text(5)}", Citations = [] },
        static (side, citations) => side with { Citations = citations });

    private Provision Provision(WorkingGroupCode group, Effect effect) => Cited(new Provision
    {
        WorkingGroup = group,
        Effect = effect,
        Composition = effect == Effect.Establishes ? [Composition.OpenEnded, Composition.Interim] : [],
        Wording = new() { Chinese = Phrase() },
        Citations = [],
    }, static (provision, citations) => provision with { Citations = citations });

    private T Cited<T>(T record, Func<T, ValueList<Citation>, T> with)
        where T : ICited
    {
        SourceId ofRecord = _cited[_random.Next(_cited.Length)].Id;
        return with(record, [.. record.FactNames().Select(fact => Cite(fact, ofRecord))]);
    }

    // As in the embedded dataset, where two citations in five are of the note, and a record has few other sources.
    private Citation Cite(string fact, SourceId ofRecord) => new()
    {
        Fact = fact,
        Source = _random.Next(5) < 2 ? SourceId.Note : ofRecord,
        Paragraph = _random.Next(3) == 0 ? null : _random.Next(1, 100),
        Quote = _random.Next(3) == 0 ? Phrase() : null,
        Basis = Basis.Stated,
    };

    private static WorkingGroupCode CodeAt(int at) => WorkingGroupCode.Of(1_000 + at);

    private static SessionNumber NumberAt(int at) => SessionNumber.Of(1_000 + at);

    private static LocalDate StartOf(int session) => FirstDay.PlusDays(4 * session);

    private static LocalDate EndOf(int session) => StartOf(session).PlusDays(3);

    // A group meets once a year.
    private LocalDate MeetingDayAt(int at) => new(FirstDay.Year + at / _groups, 1 + at % 12, 1 + at % 27);

    private DocumentSymbol ReportAt(int meeting) =>
        DocumentSymbol.Parse($"CTOC/COP/{CodeAt(meeting % _groups)}/{MeetingDayAt(meeting).Year.ToString(CultureInfo.InvariantCulture)}/{Digits(meeting)}");

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_random.Next(Words.Length)]));

    private string Phrase() => Phrases[_random.Next(Phrases.Length)];

    private static string Digits(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}
