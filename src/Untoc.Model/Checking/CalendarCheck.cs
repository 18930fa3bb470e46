using NodaTime;
using NodaTime.Text;

namespace Untoc.Model;

/// <summary>Finds sessions and meetings that a body cannot have held, and texts that no session can have adopted.</summary>
internal static class CalendarCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records, Dictionary<SessionNumber, Session> sessions)
    {
        IEnumerable<Event> held =
            from one in Keyed.Once(records.Sessions, static session => session.Number)
            select new Event($"$.sessions[{one.At}]", one.Record.Number.Value, one.Record.Start, one.Record.End, one.Record.ToString());
        IEnumerable<IEnumerable<Event>> meetings =
            from one in Keyed.Once(records.Meetings, static meeting => (meeting.WorkingGroup, meeting.Ordinal))
            where KeyText.IsNumber(one.Record.Ordinal)
            group new Event($"$.meetings[{one.At}]", one.Record.Ordinal, one.Record.Start, one.Record.End, one.Record.ToString()) by one.Record.WorkingGroup;
        return Disorder(held)
            .Concat(meetings.SelectMany(Disorder))
            .Concat(Adoptions(sessions, "resolutions", records.Resolutions))
            .Concat(Adoptions(sessions, "decisions", records.Decisions));
    }

    // One body holds one after the other, so that the next by number starts after the last has ended.
    private static IEnumerable<DataProblem> Disorder(IEnumerable<Event> events)
    {
        Event[] ordered = [.. events.OrderBy(static one => one.Ordinal)];
        return
            from pair in ordered.Zip(ordered.Skip(1), static (last, next) => (Last: last, Next: next))
            where pair.Next.Start <= pair.Last.End
            select new DataProblem($"{pair.Next.Path}.start", $"It starts on {Iso(pair.Next.Start)}; {pair.Last.Name}, which comes before it, ends on {Iso(pair.Last.End)}.");
    }

    private static IEnumerable<DataProblem> Adoptions(Dictionary<SessionNumber, Session> sessions, string register, IEnumerable<Text> texts) =>
        texts.SelectMany((text, at) =>
        {
            if (!sessions.TryGetValue(text.Session, out Session? session))
                return [new DataProblem($"$.{register}[{at}].number", $"Session {text.Session}, which adopted it, is not in sessions.")];
            return text.Adopted is not LocalDate adopted || (session.Start <= adopted && adopted <= session.End)
                ? Array.Empty<DataProblem>()
                : [new DataProblem($"$.{register}[{at}].adopted", $"Adopted on {Iso(adopted)}, outside {session} from {Iso(session.Start)} to {Iso(session.End)}.")];
        });

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A session or a meeting.</summary>
    private sealed record Event(string Path, int Ordinal, LocalDate Start, LocalDate End, string Name);
}
