using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Untoc.Model.ColdCases;

/// <summary>The shape of the JSON, as one who only wants to read it would write it down.</summary>
internal sealed record PlainDataset(
    PlainInfo Info, PlainTreaty Convention, List<PlainTreaty> Protocols, List<PlainArticle> Articles, List<PlainParticipant> Participants,
    List<PlainParticipation> Participations, PlainConference Conference,
    List<PlainGroup> WorkingGroups, List<PlainSession> Sessions, List<PlainText> Resolutions, List<PlainText> Decisions,
    List<PlainMeeting> Meetings, List<PlainDocument> Documents, List<PlainSource> Sources, List<PlainDiscrepancy> Discrepancies)
{
    // The one converter that dates need: to configure all of them would load TZDB. A member that has no place here is refused.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { NodaConverters.LocalDateConverter },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static PlainDataset Read(string json) => JsonSerializer.Deserialize<PlainDataset>(json, Options)!;
}

internal sealed record PlainInfo(string Version, int SchemaVersion, LocalDate StatedAsOf, List<string> Coverage, List<PlainCoverage> Registers);

internal sealed record PlainCoverage(string Kind, string Extent, string Scope, List<string>? KnownMissing, string? AlsoMissing);

internal sealed record PlainCitation(string Fact, string Source, string? Locator, int? Paragraph, string? Quote, string Basis, int? Rule);

internal sealed record PlainName(string? En, string? Ar, string? Zh, string? Fr, string? Ru, string? Es);

internal sealed record PlainAttestedName(string Text, string Language, List<PlainCitation> Citations);

internal sealed record PlainTreaty(
    string Id, PlainName Name, List<PlainAttestedName> AttestedNames, string? Supplements, LocalDate Adopted, List<PlainSigning> OpenForSignature,
    LocalDate InForce, string InForceUnder, string Depositary, List<string> AuthenticLanguages, string Registration, string TreatySeries,
    LocalDate ParticipationAsOf, List<PlainCitation> Citations);

internal sealed record PlainArticle(string Treaty, int Number, PlainName? Section, PlainName Title, List<PlainCitation> Citations);

internal sealed record PlainParticipant(string Code, PlainName Name, List<PlainAttestedName>? AttestedNames, List<PlainCitation> Citations);

internal sealed record PlainParticipation(
    string Participant, string Treaty, LocalDate? Signed, string? Consent, LocalDate? Deposited, LocalDate? InForce, List<PlainCitation> Citations);

internal sealed record PlainSigning(string Place, LocalDate? Start, LocalDate End, List<PlainCitation> Citations);

internal sealed record PlainConference(
    PlainName Name, List<PlainAttestedName> AttestedNames, string EstablishedBy, string WorkingGroupsUnder,
    string WorkingGroupsUnderRule, string RulesOfProcedure, List<PlainCitation> Citations);

internal sealed record PlainGroup(string Code, PlainName Name, List<PlainAttestedName>? AttestedNames, string? Treaty, List<PlainCitation> Citations);

internal sealed record PlainSession(int Number, LocalDate Start, LocalDate End, string Place, List<PlainAgendaItem>? Agenda, List<PlainCitation> Citations);

internal sealed record PlainAgendaItem(string Number, PlainName Title, List<PlainCitation> Citations);

internal sealed record PlainText(
    string Number, PlainName? Title, PlainName? Subject, LocalDate? Adopted, List<PlainProvision>? Provisions, List<PlainCitation> Citations);

internal sealed record PlainProvision(string WorkingGroup, string Effect, List<string>? Composition, PlainName Wording, List<PlainCitation> Citations);

internal sealed record PlainMeeting(
    string WorkingGroup, int Ordinal, LocalDate Start, LocalDate End, string? Place, string? Report, List<PlainCitation> Citations);

internal sealed record PlainDocument(
    string Symbol, string? Kind, int? ReportOf, int? AgendaOf, int? SubmittedTo, string? PursuantTo, List<PlainCitation> Citations);

internal sealed record PlainSource(
    string Id, string Standing, PlainName? Title, PlainName? DocumentType, string? Symbol, string? Address, LocalDate? Issued, string? Distribution, string? Language,
    string? OriginalLanguage, int? SubmittedTo, List<string>? AgendaItems, List<PlainCitation> Citations);

internal sealed record PlainDiscrepancy(
    string Id, string Subject, List<PlainSide> Sides, string? Follows, List<string> Touches, string Treatment, List<PlainCitation> Citations);

internal sealed record PlainSide(string Statement, List<PlainCitation> Citations);
