<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

var untoc = UntocDataset.Embedded;

// A record names others by their keys; the registers give the records.
var meeting = untoc.Meetings["WG.4/13"].Dump("A meeting");
var group = untoc.WorkingGroups[meeting.WorkingGroup].Dump("Who met");
untoc.Resolve(group.Treaty).Name.Dump("The treaty on which the group advises");

var report = untoc.Documents[meeting.Report].Dump("The report of the meeting");
untoc.Sessions[report.SubmittedTo].Dump("The session that it is for");
untoc.Resolve(report.PursuantTo).Dump("The text pursuant to which it is provided");

// The way back is a question to the dataset.
untoc.MeetingsOf(group).Dump("All meetings of the group that are known");
untoc.ProvisionsOn(group).Dump("What texts did to the group");
untoc.ReportOf(untoc.Sessions["4"]).Dump("The report on the fourth session");
