<Query Kind="Statements">
  <NuGetReference>NodaTime</NuGetReference>
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>Untoc.Model</Namespace>
</Query>

// Which meetings had been held on the day of the note, and which were planned? On a later day?
// And do the headings of the note agree with its paragraphs?

var untoc = UntocDataset.Embedded;
var dayOfTheNote = untoc.Info.StatedAsOf;
var openingOfTheSession = untoc.Sessions["12"].Start;

// The dates decide. That a meeting took place as planned is not known from them.
(
    from meeting in untoc.Meetings
    where meeting.Citations.Any(citation => citation.Source == SourceId.Note)
    select new
    {
        meeting.Id,
        Start = $"{meeting.Start:uuuu-MM-dd}",
        End = $"{meeting.End:uuuu-MM-dd}",
        OnTheDayOfTheNote = meeting.StatusOn(dayOfTheNote),
        On9July = meeting.StatusOn(new LocalDate(2024, 7, 9)),
        WhenTheSessionOpens = meeting.StatusOn(openingOfTheSession),
    }
).Dump($"The meetings that the note names, on {dayOfTheNote:uuuu-MM-dd}, on 2024-07-09 and on {openingOfTheSession:uuuu-MM-dd}");

var disagreement = untoc.Discrepancies["meetings-of-july-2024"];
(
    from side in disagreement.Sides
    from citation in side.Citations
    select new { side.Statement, IsFollowed = side.Statement == disagreement.Follows, citation.Paragraph, citation.Locator, citation.Quote }
).Dump(disagreement.Subject);
disagreement.Treatment.Dump("What the dataset does about it");
