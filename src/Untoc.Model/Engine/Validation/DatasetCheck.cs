namespace Untoc.Model;

/// <summary>Finds what keeps records from being a dataset, in three steps: members, keys, and everything that relies on these.</summary>
internal static class DatasetCheck
{
    /// <exception cref="UntocDataException">The records are not a valid dataset.</exception>
    public static void ThrowIfInvalid(UntocRecords records)
    {
        var problems = new ProblemList(ReaderLimits.Default.Problems);
        Check(records, problems);
        if (problems.Count > 0)
            throw new UntocDataException(problems);
    }

    /// <summary>Lists the problems of the first step that finds any.</summary>
    public static void Check(UntocRecords records, ProblemList problems)
    {
        try
        {
            new RecordWalk(one => CheckMember(one, problems)).Below(records);
            if (problems.Count > 0)
                return;
            var keys = new KeyCheck(problems);
            keys.CheckKeys(records);
            if (problems.Count == 0)
                CheckSense(records, keys, problems);
        }
        catch (StopException) { }
    }

    // The other checks rely on required members being there, on keys, and on dates that compare.
    private static bool CheckMember(RecordValue one, ProblemList problems)
    {
        switch (one.Value)
        {
            case null:
                problems.Add(one.Path, "Missing.");
                break;
            case LocalDate date when date.Calendar != CalendarSystem.Iso || date.Year < 1:
                problems.Add(one.Path, "Expected a date in the ISO calendar, in the years 1 to 9999.");
                break;
            case string text:
                AllowedCharacters.Check(text, one.Path, problems);
                break;
        }
        // Most values are in citations; at a glance nothing is wrong with them.
        return one.Value is not ValueList<Citation> citations || !Array.TrueForAll(citations.Items, AllowedCharacters.AreIn);
    }

    private static void CheckSense(UntocRecords records, KeyCheck keys, ProblemList problems)
    {
        var values = new RecordCheck(records, problems);
        var citations = new CitationCheck(problems);
        Predicate<Citation> isRight = one => keys.Has(one.Source) && Enum.IsDefined(one.Basis) && AllowedCharacters.AreVisible(one) && CitationCheck.Contradiction(one) is null;
        new RecordWalk(one =>
        {
            keys.CheckReference(one);
            citations.Check(one);
            values.Check(one);
            return one.Value is not ValueList<Citation> list || !Array.TrueForAll(list.Items, isRight);
        }).Below(records);
        Dictionary<SessionNumber, Session> sessions = records.Sessions.ToDictionary(static session => session.Number);
        new ScheduleCheck(records, sessions, problems).Check();
        new DocumentCheck(records, sessions, problems).Check();
        new ParticipationCheck(records, problems).Check();
        new NameCheck(records, problems).Check();
        new ProvisionCheck(records, sessions, problems).Check();
    }
}
