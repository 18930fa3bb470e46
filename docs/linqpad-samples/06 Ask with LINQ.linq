<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

var untoc = UntocDataset.Embedded;

// A register is a collection. A date is put into a cell by its format.
(
    from meeting in untoc.Meetings
    where meeting.Start.Year == 2024
    orderby meeting.Start
    select new { meeting.Id, Start = $"{meeting.Start:uuuu-MM-dd}", End = $"{meeting.End:uuuu-MM-dd}", Group = untoc.WorkingGroups[meeting.WorkingGroup].Name }
).Dump("Meetings of 2024");

(
    from meeting in untoc.Meetings
    group meeting by meeting.Start.Year into year
    orderby year.Key
    select new { Year = year.Key, Meetings = year.Count(), Of = string.Join(", ", year.Select(meeting => meeting.WorkingGroup).Distinct()) }
).Dump("Known meetings by year");

(
    from resolution in untoc.Resolutions
    group resolution by resolution.Session into session
    select new { Session = session.Key, Known = session.Count(), Numbers = string.Join(", ", session.Select(resolution => resolution.Number)) }
).Dump("Resolutions whose titles were read, by session");

// "Known" is not "all": the dataset says what it covers.
untoc.Info.CoverageOf(RecordKind.Resolution).Dump("What is known of resolutions");
