<Query Kind="Statements">
  <NuGetReference>NodaTime</NuGetReference>
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>Untoc.Model</Namespace>
</Query>

// Resolution 7/1 encouraged WG.2 and WG.3 to meet every year as needed, and back to back.
// Did they? And which meetings of any groups followed each other on adjoining days?

var untoc = UntocDataset.Embedded;

(
    from provision in untoc.Resolutions["7/1"].Provisions
    where provision.Effect == Effect.EncouragesAnnualMeetings
    from citation in provision.Citations
    where citation.Fact == "effect"
    select new { provision.WorkingGroup, citation.Source, citation.Paragraph, citation.Quote }
).Dump("What the resolution encouraged, as the note reports it");

(
    from first in untoc.MeetingsOf(untoc.WorkingGroups["WG.2"])
    join next in untoc.MeetingsOf(untoc.WorkingGroups["WG.3"]) on first.Start.Year equals next.Start.Year
    select new
    {
        first.Start.Year,
        First = first.Id,
        Ends = $"{first.End:uuuu-MM-dd}",
        Next = next.Id,
        Starts = $"{next.Start:uuuu-MM-dd}",
        DaysBetween = Period.DaysBetween(first.End, next.Start) - 1,
        IsBackToBack = next.Start == first.End.PlusDays(1),
    }
).Dump("WG.2 and WG.3, year by year");

(
    from first in untoc.Meetings
    from next in untoc.Meetings
    where next.Start == first.End.PlusDays(1)
    group $"{first.Id} then {next.Id}" by first.Start.Year into year
    select new { Year = year.Key, BackToBack = string.Join(", ", year) }
).Dump("Meetings of any groups on adjoining days");

// Earlier years cannot be told: of these meetings the dataset knows no more than that there were such.
(
    from missing in untoc.Info.CoverageOf(RecordKind.Meeting).KnownMissing
    let id = MeetingId.Parse(missing.Key)
    where id.WorkingGroup == WorkingGroupCode.TechnicalAssistance || id.WorkingGroup == WorkingGroupCode.InternationalCooperation
    group id.Ordinal by id.WorkingGroup into workingGroup
    select new { WorkingGroup = workingGroup.Key, Missing = string.Join(", ", workingGroup) }
).Dump("Meetings of the two groups that are not in the dataset");
