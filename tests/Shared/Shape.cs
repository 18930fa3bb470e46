using System.Collections.Concurrent;

namespace Untoc.Model.Tests;

/// <summary>What a value of the JSON must be, written by hand: the tests ask the library nothing about it.</summary>
internal sealed class Shape
{
    // "!" must be there and may not be null, "?" may be absent or null, "*" may be absent but not null.
    private const string Types = """
        Dataset: info! Info, convention! Convention, protocols! [Protocol], articles* [Article], participants* [Participant], participations* [Participation], conference! Conference, workingGroups! [WorkingGroup], sessions! [Session], resolutions! [Resolution], decisions! [Decision], meetings! [Meeting], documents! [Document], sources! [Source], discrepancies! [Discrepancy]
        Info: version! text, schemaVersion! int, statedAsOf! date, coverage! [text], registers* [Register]
        Register: kind! RecordKind, extent! Completeness, scope! text, knownMissing* [RecordKey], alsoMissing? text
        Convention: id! TreatyId, name! Texts, attestedNames* [AttestedName], adopted? date, openForSignature* [SignaturePeriod], inForce? date, inForceUnder? TreatyArticle, depositary? text, authenticLanguages* [Language], registration? text, treatySeries? text, participationAsOf? date, citations! [Citation]
        Protocol: id! TreatyId, name! Texts, attestedNames* [AttestedName], adopted? date, openForSignature* [SignaturePeriod], inForce? date, inForceUnder? TreatyArticle, depositary? text, authenticLanguages* [Language], registration? text, treatySeries? text, participationAsOf? date, supplements! TreatyId, citations! [Citation]
        SignaturePeriod: place! text, start? date, end? date, citations! [Citation]
        Article: treaty! TreatyId, number! int, section? Texts, title! Texts, citations! [Citation]
        Participant: code! ParticipantCode, name! Texts, attestedNames* [AttestedName], citations! [Citation]
        Participation: participant! ParticipantCode, treaty! TreatyId, signed? date, consent? Consent, deposited? date, inForce? date, citations! [Citation]
        Conference: name! Texts, attestedNames* [AttestedName], establishedBy! TreatyArticle, workingGroupsUnder? TreatyArticle, workingGroupsUnderRule? text, rulesOfProcedure? TextReference, citations! [Citation]
        WorkingGroup: code! WorkingGroupCode, name! Texts, attestedNames* [AttestedName], treaty? TreatyId, citations! [Citation]
        Session: number! SessionNumber, start! date, end! date, place? text, agenda* [AgendaItem], citations! [Citation]
        AgendaItem: number! text, title! Texts, citations! [Citation]
        Resolution: number! ResolutionNumber, title? Texts, subject? Texts, adopted? date, provisions* [Provision], citations! [Citation]
        Decision: number! DecisionNumber, title? Texts, subject? Texts, adopted? date, provisions* [Provision], citations! [Citation]
        Provision: workingGroup! WorkingGroupCode, effect! Effect, composition* [Composition], wording? Texts, citations! [Citation]
        Meeting: workingGroup! WorkingGroupCode, ordinal! int, start! date, end! date, place? text, report? DocumentSymbol, citations! [Citation]
        Document: symbol! DocumentSymbol, kind? DocumentKind, agendaOf? SessionNumber, reportOf? SessionNumber, submittedTo? SessionNumber, pursuantTo? TextReference, citations! [Citation]
        Source: id! SourceId, standing? Standing, symbol? DocumentSymbol, address? text, title? Texts, documentType? Texts, issued? date, distribution? text, language? Language, originalLanguage? Language, submittedTo? SessionNumber, agendaItems* [text], citations! [Citation]
        Discrepancy: id! DiscrepancyId, subject! text, sides! [Side], follows? text, touches* [RecordKey], treatment! text, citations! [Citation]
        Side: statement! text, citations! [Citation]
        Citation: fact! text, source! SourceId, paragraph? int, locator? text, quote? text, basis! Basis, rule? int
        AttestedName: text! text, language! Language, citations! [Citation]
        Texts: en? text, ar? text, zh? text, fr? text, ru? text, es? text
        """;

    private const string Enumerations = """
        RecordKind: Treaty, Article, Participant, Participation, Conference, WorkingGroup, Session, Resolution, Decision, Meeting, Document, Source, Discrepancy
        Completeness: Complete, AsMentioned
        Effect: Establishes, MakesConstantElement, EncouragesAnnualMeetings, RequestsMeeting, AssignsTask, SchedulesReview
        Composition: OpenEnded, Intergovernmental, GovernmentExperts, Interim
        DocumentKind: ProvisionalAgenda, MeetingReport, SessionReport
        Consent: Ratification, Acceptance, Approval, Accession, Succession
        Standing: UnitedNations, Government, Copy, Press, Editors
        Basis: Stated, Inferred, Editorial
        """;

    private static readonly Dictionary<string, string[]> MembersByType = Lines(Types);
    private static readonly Dictionary<string, string[]> NamesByEnumeration = Lines(Enumerations);
    private static readonly ConcurrentDictionary<string, Shape> Shapes = [];

    private Shape(string name)
    {
        Name = name;
        Kind = name[0] == '[' ? JsonKind.Array
            : MembersByType.ContainsKey(name) ? JsonKind.Object
            : name is "int" or nameof(SessionNumber) ? JsonKind.Number
            : JsonKind.String;
    }

    /// <summary>A whole dataset.</summary>
    public static Shape Dataset => Of(nameof(Dataset));

    /// <summary>Every type of object.</summary>
    public static IEnumerable<Shape> Objects => MembersByType.Keys.Select(Of);

    /// <summary>The name of the type: in brackets that of a list, in lower case that of text, dates and whole numbers.</summary>
    public string Name { get; }

    /// <summary>The kind of JSON value that it is.</summary>
    public JsonKind Kind { get; }

    /// <summary>What an element of the list must be.</summary>
    public Shape Element => Of(Name[1..^1]);

    /// <summary>The members of the object, in order.</summary>
    public ShapeMember[] Members => field ??= [.. MembersByType[Name].Select(ShapeMember.Parse)];

    /// <summary>The names that the enumeration has; none where it is something else.</summary>
    public string[] EnumerationNames => NamesByEnumeration.GetValueOrDefault(Name, []);

    /// <summary>Whether it is an object whose facts are cited.</summary>
    public bool IsCited => Kind == JsonKind.Object && Members.Any(member => member.Name == "citations");

    public static Shape Of(string name) => Shapes.GetOrAdd(name, static name => new(name));

    public override string ToString() => Name;

    private static Dictionary<string, string[]> Lines(string table) =>
        table.Split('\n').Select(line => line.Split(": ")).ToDictionary(line => line[0], line => line[1].Split(", "));
}

/// <summary>A member of an object.</summary>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired, bool MayBeNull)
{
    public static ShapeMember Parse(string text)
    {
        string[] parts = text.Split(' ');
        return new(parts[0][..^1], Shape.Of(parts[1]), IsRequired: parts[0][^1] == '!', MayBeNull: parts[0][^1] == '?');
    }
}

/// <summary>The kinds of JSON values.</summary>
internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}
