using System.Text.Json.Nodes;

namespace Untoc.Model.Tests;

/// <summary>A dataset of a few made-up records, in which every member of every type stands at least once.</summary>
/// <remarks>Its JSON is ASCII, so that a character is a byte, and without white space between tokens.</remarks>
internal static class SmallDataset
{
    public static UntocRecords Records { get; } = new()
    {
        Info = new()
        {
            Version = "1",
            SchemaVersion = 2,
            StatedAsOf = new(2001, 2, 3),
            Coverage = ["some"],
            Registers = [new() { Kind = RecordKind.Meeting, Extent = Completeness.AsMentioned, Scope = "two", KnownMissing = [RecordKey.Parse("meeting WG.1/3")], AlsoMissing = "more" }],
        },
        Convention = new()
        {
            Id = TreatyId.Convention,
            Name = new() { English = "C", Arabic = "Ca", Chinese = "Cz", French = "Cf", Russian = "Cr", Spanish = "Cs" },
            AttestedNames = [new() { Text = "Cc", Language = Language.English, Citations = Cite("text", "language") }],
            Adopted = new(2000, 1, 1),
            OpenForSignature = [new() { Place = "Rome", Start = new(2000, 1, 2), End = new(2000, 2, 2), Citations = Cite("place", "start", "end") }],
            EntryIntoForce = new(2000, 3, 3),
            EntryIntoForceUnder = TreatyArticle.Parse("convention, article 8(1)"),
            Depositary = "D",
            AuthenticLanguages = [Language.English],
            Registration = "No. 1",
            TreatySeries = "vol. 1, p. 1",
            ParticipationAsOf = new(2001, 2, 3),
            Citations = Cite("name.en", "name.ar", "name.zh", "name.fr", "name.ru", "name.es", "adopted", "inForce", "inForceUnder", "depositary", "authenticLanguages", "registration", "treatySeries", "participationAsOf"),
        },
        Protocols =
        [
            new()
            {
                Id = TreatyId.Parse("p"),
                Name = new() { English = "P" },
                AttestedNames = [new() { Text = "Pp", Language = Language.English, Citations = Cite("text", "language") }],
                Adopted = new(2000, 1, 1),
                OpenForSignature = [new() { Place = "Rome", Start = new(2000, 1, 2), End = new(2000, 2, 2), Citations = Cite("place", "start", "end") }],
                EntryIntoForce = new(2000, 3, 3),
                EntryIntoForceUnder = TreatyArticle.Parse("p, article 8"),
                Depositary = "D",
                AuthenticLanguages = [Language.English],
                Registration = "No. 1",
                TreatySeries = "vol. 1, p. 2",
                ParticipationAsOf = new(2001, 2, 3),
                Supplements = TreatyId.Convention,
                Citations = Cite("name.en", "adopted", "inForce", "inForceUnder", "depositary", "authenticLanguages", "registration", "treatySeries", "participationAsOf", "supplements"),
            },
        ],
        Articles =
        [
            new()
            {
                Treaty = TreatyId.Parse("p"),
                Number = 8,
                Section = new() { English = "I" },
                Title = new() { English = "Entry" },
                Citations = Cite("treaty", "number", "section.en", "title.en"),
            },
        ],
        Participants =
        [
            new()
            {
                Code = ParticipantCode.Parse("FRA"),
                Name = new() { English = "F" },
                AttestedNames = [new() { Text = "Ff", Language = Language.English, Citations = Cite("text", "language") }],
                Citations = Cite("code", "name.en"),
            },
        ],
        Participations =
        [
            new()
            {
                Participant = ParticipantCode.Parse("FRA"),
                Treaty = TreatyId.Convention,
                Signed = new(2000, 1, 2),
                Consent = Consent.Ratification,
                Deposited = new(2000, 2, 1),
                EntryIntoForce = new(2000, 3, 3),
                Citations = Cite("participant", "treaty", "signed", "consent", "deposited", "inForce"),
            },
        ],
        Conference = new()
        {
            Name = new() { English = "Conf" },
            AttestedNames = [new() { Text = "COP", Language = Language.English, Citations = Cite("text", "language") }],
            EstablishedBy = TreatyArticle.Parse("convention, article 3"),
            WorkingGroupsUnder = TreatyArticle.Parse("convention, article 3(2)"),
            WorkingGroupsUnderRule = "rule 9",
            RulesOfProcedure = TextReference.Parse("decision 1/1"),
            Citations = Cite("name.en", "establishedBy", "workingGroupsUnder", "workingGroupsUnderRule", "rulesOfProcedure"),
        },
        WorkingGroups =
        [
            new()
            {
                Code = WorkingGroupCode.Of(1),
                Name = new() { English = "G" },
                AttestedNames = [new() { Text = "Gg", Language = Language.English, Citations = Cite("text", "language") }],
                Treaty = TreatyId.Parse("p"),
                Citations = Cite("code", "name.en", "treaty"),
            },
        ],
        Sessions =
        [
            new()
            {
                Number = SessionNumber.Of(1),
                Start = new(2001, 1, 1),
                End = new(2001, 1, 5),
                Place = "Rome",
                Agenda = [new() { Number = "2", Title = new() { English = "T" }, Citations = Cite("number", "title.en") }],
                Citations = Cite("number", "start", "end", "place"),
            },
        ],
        Resolutions =
        [
            new()
            {
                Number = ResolutionNumber.Of(1, 1),
                Title = new() { English = "R" },
                Subject = new() { English = "r" },
                Adopted = new(2001, 1, 5),
                Provisions = [new() { WorkingGroup = WorkingGroupCode.Of(1), Effect = Effect.MakesConstantElement, Citations = Cite("workingGroup", "effect") }],
                Citations = Cite("number", "title.en", "subject.en", "adopted"),
            },
        ],
        Decisions =
        [
            new()
            {
                Number = DecisionNumber.Of(1, 1),
                Title = new() { English = "E" },
                Subject = new() { English = "e" },
                Adopted = new(2001, 1, 4),
                Provisions =
                [
                    new()
                    {
                        WorkingGroup = WorkingGroupCode.Of(1),
                        Effect = Effect.Establishes,
                        Composition = [Composition.OpenEnded, Composition.Interim],
                        Wording = new() { English = "w" },
                        Citations = Cite("workingGroup", "effect", "composition", "wording.en"),
                    },
                ],
                Citations = Cite("number", "title.en", "subject.en", "adopted"),
            },
        ],
        Meetings =
        [
            new()
            {
                WorkingGroup = WorkingGroupCode.Of(1),
                Ordinal = 1,
                Start = new(2001, 6, 1),
                End = new(2001, 6, 2),
                Place = "Rome",
                Report = DocumentSymbol.Parse("CTOC/COP/WG.1/2001/1"),
                Citations =
                [
                    new() { Fact = "workingGroup", Source = Source, Paragraph = 1, Quote = "q", Basis = Basis.Stated },
                    new() { Fact = "ordinal", Source = Source, Locator = "l", Basis = Basis.Inferred, Rule = 1 },
                    .. Cite("start", "end", "place", "report"),
                ],
            },
        ],
        Documents =
        [
            new()
            {
                Symbol = DocumentSymbol.Parse("CTOC/COP/WG.1/2001/1"),
                Kind = DocumentKind.MeetingReport,
                SubmittedTo = SessionNumber.Of(1),
                PursuantTo = TextReference.Parse("resolution 1/1"),
                Citations = Cite("symbol", "kind", "submittedTo", "pursuantTo"),
            },
            new()
            {
                Symbol = DocumentSymbol.Parse("CTOC/COP/2001/1"),
                Kind = DocumentKind.ProvisionalAgenda,
                AgendaOf = SessionNumber.Of(1),
                Citations = Cite("symbol", "kind", "agendaOf"),
            },
            new()
            {
                Symbol = DocumentSymbol.Parse("CTOC/COP/2001/2"),
                Kind = DocumentKind.SessionReport,
                ReportOf = SessionNumber.Of(1),
                Citations = Cite("symbol", "kind", "reportOf"),
            },
        ],
        Sources =
        [
            new()
            {
                Id = Source,
                Standing = Standing.UnitedNations,
                Symbol = DocumentSymbol.Parse("A/1"),
                Address = "at",
                Title = new() { English = "S" },
                DocumentType = new() { English = "N" },
                Issued = new(2001, 2, 3),
                Distribution = "G",
                Language = Language.Chinese,
                OriginalLanguage = Language.English,
                SubmittedTo = SessionNumber.Of(1),
                AgendaItems = ["2"],
                Citations = Cite("standing", "symbol", "address", "title.en", "documentType.en", "issued", "distribution", "language", "originalLanguage", "submittedTo", "agendaItems"),
            },
        ],
        Discrepancies =
        [
            new()
            {
                Id = DiscrepancyId.Parse("d"),
                Subject = "what",
                Sides =
                [
                    new() { Statement = "yes", Citations = Cite("statement") },
                    new() { Statement = "no", Citations = Cite("statement") },
                ],
                Follows = "yes",
                Touches = [RecordKey.Parse("meeting WG.1/1")],
                Treatment = "t",
                Citations = Cite("subject", "follows", "touches", "treatment"),
            },
        ],
    };

    /// <summary>The dataset's JSON in one line.</summary>
    public static string Json { get; } = InOneLine(Records);

    /// <summary>The JSON of a dataset that has no more than a working group and a meeting of it, for tests that read it very often.</summary>
    public static string Smallest { get; } = InOneLine(UntocDatasetBuilder.Minimal()
        .WithConvention(convention => convention with { Name = new() { English = "C", Chinese = "Cz" }, Adopted = new(2000, 1, 1) })
        .WithMeeting(Records.Meetings[0] with { Report = null })
        .Records);

    private static string InOneLine(UntocRecords records) => JsonNode.Parse(new UntocDataset(records).ToJson())!.ToJsonString();

    /// <summary>Citations of facts, to the one source.</summary>
    public static ValueList<Citation> Cite(params string[] facts) =>
        [.. facts.Select(fact => new Citation { Fact = fact, Source = Source, Basis = Basis.Editorial })];

    private static SourceId Source => SourceId.Parse("s");
}
