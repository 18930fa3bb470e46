namespace Untoc.Model.Constants;

// The least that the records of ConstantsWriter can be: fields, since the compiler at run time has no setters to compile for them; texts and numbers
// for keys, days and what is one of a few; and citations that are made when they are asked for.

public sealed class DatasetInfo
{
    public required string Version;
    public required int SchemaVersion;
    public required string StatedAsOf;
    public required string[] Coverage;
    public required RegisterCoverage[] Registers;
}

public sealed class RegisterCoverage
{
    public required string Kind;
    public required string Extent;
    public required string Scope;
    public string[]? KnownMissing;
    public string? AlsoMissing;
}

public sealed class Citation
{
    public required string Fact;
    public required string Source;
    public string? Locator;
    public int? Paragraph;
    public string? Quote;
    public required string Basis;
    public int? Rule;
}

public sealed class Name
{
    public string? En;
    public string? Ar;
    public string? Zh;
    public string? Fr;
    public string? Ru;
    public string? Es;
}

public sealed class AttestedName
{
    public required string Text;
    public required string Language;
    public required Func<Citation[]> Citations;
}

public sealed class Treaty
{
    public required string Id;
    public required Name Name;
    public required AttestedName[] AttestedNames;
    public string? Supplements;
    public required string Adopted;
    public required SigningPeriod[] OpenForSignature;
    public required string InForce;
    public required string InForceUnder;
    public required string Depositary;
    public required string[] AuthenticLanguages;
    public required string Registration;
    public required string TreatySeries;
    public required string ParticipationAsOf;
    public required Func<Citation[]> Citations;
}

public sealed class Article
{
    public required string Treaty;
    public required int Number;
    public Name? Section;
    public required Name Title;
    public required Func<Citation[]> Citations;
}

public sealed class Participant
{
    public required string Code;
    public required Name Name;
    public AttestedName[]? AttestedNames;
    public required Func<Citation[]> Citations;
}

public sealed class Participation
{
    public required string Participant;
    public required string Treaty;
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1720", Justification = "A signature.")] public string? Signed;
    public string? Consent;
    public string? Deposited;
    public string? InForce;
    public required Func<Citation[]> Citations;
}

public sealed class SigningPeriod
{
    public required string Place;
    public string? Start;
    public required string End;
    public required Func<Citation[]> Citations;
}

public sealed class ConferenceOfTheParties
{
    public required Name Name;
    public required AttestedName[] AttestedNames;
    public required string EstablishedBy;
    public required string WorkingGroupsUnder;
    public required string WorkingGroupsUnderRule;
    public required string RulesOfProcedure;
    public required Func<Citation[]> Citations;
}

public sealed class WorkingGroup
{
    public required string Code;
    public required Name Name;
    public AttestedName[]? AttestedNames;
    public string? Treaty;
    public required Func<Citation[]> Citations;
}

public sealed class Session
{
    public required int Number;
    public required string Start;
    public required string End;
    public required string Place;
    public AgendaItem[]? Agenda;
    public required Func<Citation[]> Citations;
}

public sealed class AgendaItem
{
    public required string Number;
    public required Name Title;
    public required Func<Citation[]> Citations;
}

public sealed class Text
{
    public required string Number;
    public Name? Title;
    public Name? Subject;
    public string? Adopted;
    public Provision[]? Provisions;
    public required Func<Citation[]> Citations;
}

public sealed class Provision
{
    public required string WorkingGroup;
    public required string Effect;
    public string[]? Composition;
    public required Name Wording;
    public required Func<Citation[]> Citations;
}

public sealed class Meeting
{
    public required string WorkingGroup;
    public required int Ordinal;
    public required string Start;
    public required string End;
    public string? Place;
    public string? Report;
    public required Func<Citation[]> Citations;
}

public sealed class Document
{
    public required string Symbol;
    public string? Kind;
    public int? ReportOf;
    public int? AgendaOf;
    public int? SubmittedTo;
    public string? PursuantTo;
    public required Func<Citation[]> Citations;
}

public sealed class Source
{
    public required string Id;
    public required string Standing;
    public Name? Title;
    public Name? DocumentType;
    public string? Symbol;
    public string? Address;
    public string? Issued;
    public string? Distribution;
    public string? Language;
    public string? OriginalLanguage;
    public int? SubmittedTo;
    public string[]? AgendaItems;
    public required Func<Citation[]> Citations;
}

public sealed class Discrepancy
{
    public required string Id;
    public required string Subject;
    public required Side[] Sides;
    public string? Follows;
    public required string[] Touches;
    public required string Treatment;
    public required Func<Citation[]> Citations;
}

public sealed class Side
{
    public required string Statement;
    public required Func<Citation[]> Citations;
}
