using System.Text.Json.Nodes;
using NodaTime;

namespace Untoc.Model.Fuzz;

/// <summary>Small valid documents from which fuzzing starts, each with more in it than the one before.</summary>
internal static class Documents
{
    private static readonly LocalDate Start = new(2020, 10, 12);
    private static readonly LocalDate End = new(2020, 10, 16);

    private static readonly UntocRecords Smallest = UntocDataset.Embedded.Records with
    {
        Info = new() { Version = "1", StatedAsOf = new(2024, 6, 24), Coverage = [] },
        Convention = new() { Id = TreatyId.Convention, Name = Name("Convention"), Citations = Cite("name.en") },
        Conference = new() { Name = Name("Conference"), EstablishedBy = TreatyArticle.Of(TreatyId.Convention, 32, 1), Citations = Cite("name.en", "establishedBy") },
        Sources = [new() { Id = SourceId.Editors, Citations = [] }],
        Protocols = [],
        Articles = [],
        Participants = [],
        Participations = [],
        WorkingGroups = [],
        Sessions = [],
        Resolutions = [],
        Decisions = [],
        Meetings = [],
        Documents = [],
        Discrepancies = [],
    };

    private static readonly UntocRecords WithTreaties = Smallest with
    {
        Convention = Smallest.Convention with
        {
            Name = new() { Arabic = "ا", Chinese = "公约", English = "Convention", French = "«C»", Russian = "К", Spanish = "\U0001F30D" },
            AttestedNames = [new() { Text = "公約", Language = Language.Chinese, Citations = Cite("text", "language") }],
            Adopted = new(2000, 11, 15),
            OpenForSignature = [new() { Place = "Palermo", Start = new(2000, 12, 12), End = new(2000, 12, 15), Citations = Cite("place", "start", "end") }],
            EntryIntoForce = new(2003, 9, 29),
            EntryIntoForceUnder = TreatyArticle.Of(TreatyId.Convention, 38, 1),
            Depositary = "Secretary-General",
            AuthenticLanguages = Language.All,
            Citations = Cite("name.en", "name.ar", "name.zh", "name.fr", "name.ru", "name.es", "adopted", "inForce", "inForceUnder", "depositary", "authenticLanguages"),
        },
        Articles = [new() { Treaty = TreatyId.Convention, Number = 38, Section = Name("I"), Title = Name("Entry into force"), Citations = Cite("treaty", "number", "section.en", "title.en") }],
        Participants = [new() { Code = ParticipantCode.Parse("FRA"), Name = Name("France"), AttestedNames = [new() { Text = "F", Language = Language.French, Citations = Cite("text", "language") }], Citations = Cite("code", "name.en") }],
        Participations =
        [
            new() { Participant = ParticipantCode.Parse("FRA"), Treaty = TreatyId.Convention, Signed = new(2000, 12, 12), Consent = Consent.Ratification, Deposited = new(2002, 10, 29), EntryIntoForce = new(2003, 9, 29), Citations = Cite("participant", "treaty", "signed", "consent", "deposited", "inForce") },
            new() { Participant = ParticipantCode.Parse("FRA"), Treaty = TreatyId.FirearmsProtocol, Citations = Cite("participant", "treaty") },
        ],
        Protocols = [new() { Id = TreatyId.FirearmsProtocol, Name = Name("Firearms"), Supplements = TreatyId.Convention, Citations = Cite("name.en", "supplements") }],
    };

    private static readonly UntocRecords WithGroups = Smallest with
    {
        Sessions = [new() { Number = SessionNumber.Of(10), Start = Start, End = End, Place = "Vienna", Agenda = [new() { Number = "2 (a)", Title = Name("Review"), Citations = Cite("number", "title.en") }], Citations = Cite("number", "start", "end", "place") }],
        WorkingGroups = [Group(2), Group(6)],
        Decisions = [new() { Number = DecisionNumber.Of(10, 1), Adopted = End, Provisions = [Provision(6, Effect.Establishes, Composition.OpenEnded, Composition.Interim)], Citations = Cite("number", "adopted") }],
        Resolutions = [new() { Number = ResolutionNumber.Of(10, 1), Title = Name("Review"), Subject = Name("A"), Provisions = [Provision(6, Effect.MakesConstantElement), Provision(2, Effect.EncouragesAnnualMeetings)], Citations = Cite("number", "title.en", "subject.en") }],
    };

    private static readonly UntocRecords WithMeetings = WithGroups with
    {
        Resolutions = [],
        Meetings =
        [
            new() { WorkingGroup = WorkingGroupCode.Firearms, Ordinal = 1, Start = new(2020, 5, 3), End = new(2020, 5, 4), Place = "Vienna", Report = DocumentSymbol.Parse("CTOC/COP/WG.6/2020/5"), Citations = Cite("workingGroup", "ordinal", "start", "end", "place", "report") },
            new() { WorkingGroup = WorkingGroupCode.Firearms, Ordinal = 2, Start = new(2022, 5, 3), End = new(2022, 5, 3), Citations = Cite("workingGroup", "ordinal", "start", "end") },
        ],
        Documents =
        [
            new() { Symbol = DocumentSymbol.Parse("CTOC/COP/WG.6/2020/5"), Kind = DocumentKind.MeetingReport, SubmittedTo = SessionNumber.Of(10), PursuantTo = TextReference.Parse("decision 10/1"), Citations = Cite("symbol", "kind", "submittedTo", "pursuantTo") },
            new() { Symbol = DocumentSymbol.Parse("CTOC/COP/2020/1"), Kind = DocumentKind.ProvisionalAgenda, AgendaOf = SessionNumber.Of(10), Citations = Cite("symbol", "kind", "agendaOf") },
            new() { Symbol = DocumentSymbol.Parse("A/80/6 (Sect. 16)"), Kind = DocumentKind.SessionReport, ReportOf = SessionNumber.Of(10), Citations = Cite("symbol", "kind", "reportOf") },
        ],
    };

    private static readonly UntocRecords WithDiscrepancies = Smallest with
    {
        Info = Smallest.Info with
        {
            Coverage = ["All."],
            Registers = [new() { Kind = RecordKind.Meeting, Extent = Completeness.AsMentioned, Scope = "Some.", KnownMissing = [RecordKey.Parse("meeting WG.6/1")], AlsoMissing = "More." }],
        },
        Sources =
        [
            new() { Id = SourceId.Editors, Citations = [] },
            new()
            {
                Id = SourceId.Note, Symbol = DocumentSymbol.Parse("CTOC/COP/2024/2"), Title = Name("Note"), DocumentType = Name("Note"), Issued = new(2024, 6, 24), Distribution = "General",
                Language = Language.Chinese, OriginalLanguage = Language.English, AgendaItems = ["2"],
                Citations =
                [
                    .. Cite("title.en", "documentType.en", "issued", "distribution", "language", "originalLanguage", "agendaItems"),
                    new() { Fact = "symbol", Source = SourceId.Note, Paragraph = 1, Quote = "“CTOC/COP/2024/2”", Basis = Basis.Stated },
                    new() { Fact = "symbol", Source = SourceId.Note, Locator = "heading", Basis = Basis.Inferred, Rule = 1 },
                ],
            },
        ],
        Discrepancies =
        [
            new()
            {
                Id = DiscrepancyId.Parse("names-1"), Subject = "Names", Follows = "One.", Touches = [RecordKey.Parse("conference"), RecordKey.Parse("treaty convention")], Treatment = "Followed.",
                Sides = [new() { Statement = "One.", Citations = Cite("statement") }, new() { Statement = "Two.", Citations = Cite("statement") }],
                Citations = [.. Cite("subject", "follows", "touches", "treatment")],
            },
        ],
    };

    /// <summary>The documents, as compact as they can be.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. new[] { Smallest, WithTreaties, WithGroups, WithMeetings, WithDiscrepancies }.Select(static records => JsonNode.Parse(new UntocDataset(records).ToJson())!.ToJsonString(Edits.Json))];

    private static WorkingGroup Group(int number) => new() { Code = WorkingGroupCode.Of(number), Name = Name($"Group {number}"), Treaty = TreatyId.Convention, Citations = Cite("code", "name.en", "treaty") };

    private static Provision Provision(int group, Effect effect, params ValueList<Composition> composition) => new()
    {
        WorkingGroup = WorkingGroupCode.Of(group),
        Effect = effect,
        Composition = composition,
        Citations = composition.Count > 0 ? Cite("workingGroup", "effect", "composition") : Cite("workingGroup", "effect"),
    };

    private static MultilingualText Name(string english) => new() { English = english };

    private static ValueList<Citation> Cite(params string[] facts) => [.. facts.Select(static fact => new Citation { Fact = fact, Source = SourceId.Editors, Basis = Basis.Editorial })];
}
