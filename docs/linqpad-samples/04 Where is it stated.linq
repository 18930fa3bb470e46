<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

var untoc = UntocDataset.Embedded;
var meeting = untoc.Meetings["WG.4/13"];

// Every fact of every record has a citation: source, place, words, and what it rests on.
meeting.Citations.Dump("Where the facts of the thirteenth meeting of WG.4 are stated");

// A source is a record too.
untoc.Sources[SourceId.Note].Dump("The note by the Secretariat");

// What no source says in so many words is inferred by a rule, which the citation numbers.
(
    from one in untoc.Meetings
    from citation in one.Citations
    where citation.Basis == Basis.Inferred
    select new { Meeting = one.Id, citation.Fact, citation.Source, citation.Rule }
).Dump("Facts about meetings that are inferred");

// In one line, to paste.
untoc.CitationTextOf(meeting).Dump("The meeting");
untoc.CitationTextOf(meeting.CitationsOf("report").First()).Dump("The place where its report is named");
