using NodaTime;

namespace Untoc.Model;

/// <summary>Finds all that keeps records from being a dataset.</summary>
internal static class DatasetCheck
{
    /// <summary>Checks records that someone made.</summary>
    public static void Check(UntocRecords records, ProblemList problems)
    {
        new RecordWalk(one =>
        {
            CheckUsable(one, problems);
            return true;
        }, scalars: true).Below(records);
        // The other checks rely on required members being there, and on dates that compare.
        if (problems.Count == 0)
            CheckSense(records, problems, scalars: true, static _ => { });
    }

    /// <summary>Checks records that were read, of which no more than characters can be unusable.</summary>
    public static void CheckRead(UntocRecords records, ProblemList problems)
    {
        ProblemList others = problems.Beginning();
        CheckSense(records, others, scalars: false, one => CheckUsable(one, problems));
        if (problems.Count == 0)
            problems.Add(others);
    }

    private static void CheckUsable(RecordValue one, ProblemList problems)
    {
        if (one.Value is null)
            problems.Add(one.Path, "Missing.");
        else if (one.Value is LocalDate date && (date.Calendar != CalendarSystem.Iso || date.Year < 1))
            problems.Add(one.Path, "Expected a date in the ISO calendar, in the years 1 to 9999.");
        else if (one.Value is string text)
            AllowedCharacters.Check(text, one.Path, problems);
    }

    private static void CheckSense(UntocRecords records, ProblemList problems, bool scalars, Action<RecordValue> before)
    {
        var keys = new KeyCheck(problems);
        keys.CheckKeys(records);
        var values = new RecordCheck(records, problems);
        var citations = new CitationCheck(problems);
        new RecordWalk(one =>
        {
            before(one);
            keys.Check(one);
            citations.Check(one);
            values.Check(one);
            return scalars || !IsRight(one.Value as Citation, keys);
        }, scalars).Below(records);
        var keyed = new Keyed(keys.AreUnique);
        Dictionary<SessionNumber, Session> sessions = Keyed.ByKey(records.Sessions, static session => session.Number);
        new ScheduleCheck(records, keyed, sessions, problems).Check();
        new DocumentCheck(records, keyed, sessions, problems).Check();
        new NameCheck(records, keyed, problems).Check();
        new ProvisionCheck(records, keyed, sessions, problems).Check();
    }

    // Most values are in citations, where at a glance nothing is wrong.
    private static bool IsRight(Citation? citation, KeyCheck keys) =>
        citation is not null && keys.Has(citation.Source) && AllowedCharacters.AreOrdinary(citation.Fact) && AllowedCharacters.AreOrdinary(citation.Locator) && AllowedCharacters.AreOrdinary(citation.Quote);
}
