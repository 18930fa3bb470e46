using NodaTime;

namespace Untoc.Model;

/// <summary>Finds all that keeps records from being a dataset.</summary>
internal static class DatasetCheck
{
    public static void Check(UntocRecords records, ProblemList problems)
    {
        new RecordWalk(one => CheckUsable(one, problems)).Below(records);
        if (problems.Count > 0)
            return; // the other checks rely on required members being there, and on dates that compare
        var keys = new KeyCheck(problems);
        keys.CheckKeys(records);
        var values = new RecordCheck(records, problems);
        var citations = new CitationCheck(problems);
        new RecordWalk(one =>
        {
            keys.Check(one);
            citations.Check(one);
            values.Check(one);
        }).Below(records);
        Dictionary<SessionNumber, Session> sessions = Keyed.ByKey(records.Sessions, static session => session.Number);
        new CalendarCheck(records, sessions, problems).Check();
        new DocumentCheck(records, sessions, problems).Check();
        new NameCheck(records, problems).Check();
        new TextCheck(records, sessions, problems).Check();
    }

    private static void CheckUsable(RecordValue one, ProblemList problems)
    {
        if (one.Value is null)
            problems.Add(one.Path, "Missing.");
        else if (one.Value is LocalDate date && (date.Calendar != CalendarSystem.Iso || date.Year < 1))
            problems.Add(one.Path, "Expected a date in the ISO calendar, in the years 1 to 9999.");
        else if (one.Value is string text)
            Characters.Check(text, one.Path, problems);
    }
}
