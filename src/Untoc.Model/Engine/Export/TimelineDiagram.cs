namespace Untoc.Model;

/// <summary>Sessions, tenure and meetings as a Mermaid Gantt chart: a section for the Conference, then one for each working group.</summary>
internal sealed class TimelineDiagram(UntocDataset untoc)
{
    private readonly StringBuilder _chart = new("gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n    inclusiveEndDates\n");

    public string Draw()
    {
        AddSection("Conference");
        foreach (Session session in untoc.Sessions)
            AddEvent($"{session}", session.Start, session.End);
        foreach (WorkingGroup group in untoc.WorkingGroups)
        {
            AddSection($"{group.Code}");
            AddTenure(group);
            foreach (Meeting meeting in untoc.MeetingsOf(group))
                AddEvent($"meeting {KeyFormat.Of(meeting.Ordinal)}", meeting.Start, meeting.End);
        }
        return _chart.ToString();
    }

    // A bar from each day on which the tenure became another to the eve of the next, the last to the day that the dataset speaks of.
    private void AddTenure(WorkingGroup group)
    {
        (LocalDate From, Tenure Tenure)[] days = [.. untoc.ProvisionsOn(group).Select(one => (one.EffectiveDate, untoc.TenureOf(group, one.EffectiveDate)))];
        (LocalDate From, Tenure Tenure)[] changes = [.. days.Where((day, at) => day.Tenure != (at == 0 ? Tenure.NotEstablished : days[at - 1].Tenure))];
        for (int at = 0; at < changes.Length; at++)
        {
            (LocalDate from, Tenure tenure) = changes[at];
            LocalDate to = at + 1 < changes.Length ? changes[at + 1].From.PlusDays(-1) : LocalDate.Max(from, untoc.Info.StatedAsOf);
            Add($"{tenure}", tenure == Tenure.ConstantElement ? "active, " : "", from, to);
        }
    }

    // Some days in twenty years would be too thin a bar to see.
    private void AddEvent(string name, LocalDate start, LocalDate end) => Add(name, "milestone, ", start, end);

    private void AddSection(string name) => _chart.Append("    section ").Append(name).Append('\n');

    private void Add(string name, string tags, LocalDate from, LocalDate to) =>
        _chart.Append("    ").Append(name).Append(" :").Append(tags).Append(IsoDates.Text(from)).Append(", ").Append(IsoDates.Text(to)).Append('\n');
}
