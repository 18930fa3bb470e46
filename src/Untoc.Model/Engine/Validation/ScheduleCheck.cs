namespace Untoc.Model;

/// <summary>Finds sessions and meetings that a body cannot have held, and texts that no session can have adopted.</summary>
internal sealed class ScheduleCheck(UntocRecords records, Dictionary<SessionNumber, Session> sessions, ProblemList problems)
{
    public void Check()
    {
        CheckOrder(
            from one in Place.Of("sessions", records.Sessions)
            select new Event(one.Place, one.Record, one.Record.Number.Value, one.Record.Start, one.Record.End));
        IEnumerable<IEnumerable<Event>> meetings =
            from one in Place.Of("meetings", records.Meetings)
            group new Event(one.Place, one.Record, one.Record.Ordinal, one.Record.Start, one.Record.End) by one.Record.WorkingGroup;
        foreach (IEnumerable<Event> ofGroup in meetings)
            CheckOrder(ofGroup);
        CheckAdoptions("resolutions", records.Resolutions);
        CheckAdoptions("decisions", records.Decisions);
    }

    // One body holds one after the other, so that the next by number starts after the last has ended. No body is older than the Convention.
    private void CheckOrder(IEnumerable<Event> events)
    {
        Event[] ordered = [.. events.OrderBy(static one => one.Ordinal)];
        foreach (Event one in ordered)
            if (records.Convention.Adopted is LocalDate adopted && one.Start < adopted)
                problems.Add($"{one.Place}.start", $"It starts on {IsoDates.Text(one.Start)}, before the Convention is adopted on {IsoDates.Text(adopted)}.");
        for (int at = 1; at < ordered.Length; at++)
        {
            (Event last, Event next) = (ordered[at - 1], ordered[at]);
            if (next.Start <= last.End)
                problems.Add($"{next.Place}.start", $"It starts on {IsoDates.Text(next.Start)}; {last.Record}, which comes before it, ends on {IsoDates.Text(last.End)}.");
        }
    }

    private void CheckAdoptions(string register, IEnumerable<Text> texts)
    {
        foreach ((Text text, Place place) in Place.Of(register, texts))
        {
            if (!sessions.TryGetValue(text.Session, out Session? session))
                problems.Add($"{place}.number", $"Session {text.Session}, which adopted it, is not in sessions.");
            else if (text.Adopted is LocalDate adopted && (adopted < session.Start || session.End < adopted))
                problems.Add($"{place}.adopted", $"Adopted on {IsoDates.Text(adopted)}, outside {session} from {IsoDates.Text(session.Start)} to {IsoDates.Text(session.End)}.");
        }
    }

    private readonly record struct Event(Place Place, IRecord Record, int Ordinal, LocalDate Start, LocalDate End);
}
