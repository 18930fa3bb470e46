<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

var untoc = UntocDataset.Embedded;
untoc.Dump("What the dataset holds");
untoc.WorkingGroups.Dump("The working groups of the Conference");
untoc.Meetings.Dump("Their meetings");
