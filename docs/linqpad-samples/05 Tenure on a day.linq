<Query Kind="Statements">
  <NuGetReference>NodaTime</NuGetReference>
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>Untoc.Model</Namespace>
</Query>

var untoc = UntocDataset.Embedded;

// How long a group was meant to last is asked for a day, which you give: nothing here knows what day it is.
var eve = new LocalDate(2014, 10, 9);
(
    from workingGroup in untoc.WorkingGroups
    select new
    {
        workingGroup.Code,
        OnTheEve = untoc.TenureOf(workingGroup, eve),
        TheDayOfResolution71 = untoc.TenureOf(workingGroup, eve.PlusDays(1)),
        TheDayOfTheNote = untoc.TenureOf(workingGroup, untoc.Info.StatedAsOf),
    }
).Dump("Tenure of the working groups");

// It follows from what texts did, from the day on which they take effect.
var firearms = untoc.WorkingGroups["WG.6"];
untoc.ProvisionsOn(firearms).Dump("What texts did to WG.6");

// For today: LocalDate.FromDateTime(DateTime.Today). Several questions about one day:
untoc.AsOf(eve).Dump("What stood on the eve; what came later counts as planned");
