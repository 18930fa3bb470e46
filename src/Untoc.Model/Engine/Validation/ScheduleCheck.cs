using NodaTime.Text;

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
                problems.Add($"{one.Place}.start", $"It starts on {Iso(one.Start)}, before the Convention is adopted on {Iso(adopted)}.");
        for (int at = 1; at < ordered.Length; at++)
        {
            (Event last, Event next) = (ordered[at - 1], ordered[at]);
            if (next.Start <= last.End)
                problems.Add($"{next.Place}.start", $"It starts on {Iso(next.Start)}; {last.Record}, which comes before it, ends on {Iso(last.End)}.");
        }
    }

    private void CheckAdoptions(string register, IEnumerable<Text> texts)
    {
        foreach ((Text text, Place place) in Place.Of(register, texts))
        {
            if (!sessions.TryGetValue(text.Session, out Session? session))
                problems.Add($"{place}.number", $"Session {text.Session}, which adopted it, is not in sessions.");
            else if (text.Adopted is LocalDate adopted && (adopted < session.Start || session.End < adopted))
                problems.Add($"{place}.adopted", $"Adopted on {Iso(adopted)}, outside {session} from {Iso(session.Start)} to {Iso(session.End)}.");
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private readonly record struct Event(Place Place, IRecord Record, int Ordinal, LocalDate Start, LocalDate End);
}
