<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

var untoc = UntocDataset.Embedded;

// A register finds a record by its key or by the text of the key.
untoc.WorkingGroups["WG.6"].Dump("A working group by its code");
untoc.WorkingGroups[WorkingGroupCode.Firearms].Name.Dump("The same by its key: its name");
untoc.Resolutions["7/1"].Dump("A resolution by its number");
untoc.Documents["CTOC/COP/WG.4/2023/5"].Dump("A document by its symbol");

// The indexer throws where there is no such record; Find gives null.
untoc.WorkingGroups.Find("WG.99").Dump("There is no WG.99");

// Working groups and protocols are also found by any name that a source uses, in any language.
untoc.WorkingGroups.Named("国际合作工作组").Dump("Which group is 国际合作工作组?");
untoc.WorkingGroups["WG.3"].AllNames().Dump("All its names");

// A record of any kind is found by its kind and key.
untoc.Find(RecordKey.Parse("meeting WG.4/13")).Dump("meeting WG.4/13");
