namespace Untoc.Model;

/// <summary>What stood at the end of a day, as far as a dataset knows: see <see cref="UntocDataset.AsOf"/>.</summary>
/// <remarks>
/// Every day has one, also those long before the first record and long after the last. It is made of what the dataset
/// holds: <see cref="DatasetInfo.Registers"/> says what is missing, and of days after <see cref="DatasetInfo.StatedAsOf"/>
/// it repeats what was planned. Each answer is that of the record asked alone.
/// </remarks>
public sealed class StateOfAffairs
{
    private readonly UntocDataset _dataset;

    internal StateOfAffairs(UntocDataset dataset, LocalDate date) => (_dataset, Date) = (dataset, IsoDates.Iso(date));

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>The Convention and the Protocols in force: see <see cref="Treaty.IsInForceOn"/>.</summary>
    public ValueList<Treaty> TreatiesInForce => field ??= [.. _dataset.Treaties.Where(treaty => treaty.IsInForceOn(Date))];

    /// <summary>The decisions and resolutions that had taken effect, by the day on which they did: see <see cref="UntocDataset.EffectiveDateOf"/>.</summary>
    public ValueList<Text> TextsInEffect => field ??=
        [.. _dataset.Decisions.Concat<Text>(_dataset.Resolutions).Where(text => _dataset.EffectiveDateOf(text) <= Date).OrderBy(_dataset.EffectiveDateOf)];

    /// <summary>The working groups of the dataset that had been established; of none it is known that it ended.</summary>
    public ValueList<WorkingGroup> WorkingGroups => field ??= [.. _dataset.WorkingGroups.Where(group => TenureOf(group) != Tenure.NotEstablished)];

    /// <summary>The sessions whose last day was before the day.</summary>
    public ValueList<Session> SessionsHeld => field ??= [.. _dataset.Sessions.Where(session => session.StatusOn(Date) == MeetingStatus.Held)];

    /// <summary>The session on the day; null where there is none.</summary>
    public Session? SessionUnderway => _dataset.Sessions.SingleOrDefault(session => session.StatusOn(Date) == MeetingStatus.Underway);

    /// <summary>The sessions whose first day is after the day, whether or not they were planned yet.</summary>
    public ValueList<Session> SessionsPlanned => field ??= [.. _dataset.Sessions.Where(session => session.StatusOn(Date) == MeetingStatus.Planned)];

    /// <summary>The meetings of working groups whose last day was before the day.</summary>
    public ValueList<Meeting> MeetingsHeld => field ??= MeetingsThatAre(MeetingStatus.Held);

    /// <summary>The meetings of working groups on the day; two groups may meet at once.</summary>
    public ValueList<Meeting> MeetingsUnderway => field ??= MeetingsThatAre(MeetingStatus.Underway);

    /// <summary>The meetings of working groups whose first day is after the day, whether or not they were planned yet.</summary>
    public ValueList<Meeting> MeetingsPlanned => field ??= MeetingsThatAre(MeetingStatus.Planned);

    /// <summary>Returns the participants for which a treaty is in force on the day: see <see cref="UntocDataset.PartiesTo(TreatyId, LocalDate)"/>.</summary>
    /// <param name="treaty">The treaty, its identifier, or the text of that: <c>firearms-protocol</c>.</param>
    /// <exception cref="KeyNotFoundException">The dataset holds no such treaty.</exception>
    public ValueList<Participant> PartiesTo(TreatyId treaty) => _dataset.PartiesTo(treaty, Date);

    /// <inheritdoc cref="PartiesTo(TreatyId)"/>
    public ValueList<Participant> PartiesTo(Treaty treaty) => _dataset.PartiesTo(treaty, Date);

    /// <inheritdoc cref="PartiesTo(TreatyId)"/>
    /// <exception cref="FormatException"><paramref name="treaty"/> is not the identifier of a treaty.</exception>
    public ValueList<Participant> PartiesTo(string treaty) => _dataset.PartiesTo(treaty, Date);

    /// <summary>How long a working group was meant to last: see <see cref="UntocDataset.TenureOf(WorkingGroup, LocalDate)"/>.</summary>
    /// <exception cref="KeyNotFoundException">The dataset does not hold the group.</exception>
    public Tenure TenureOf(WorkingGroup group) => _dataset.TenureOf(group, Date);

    /// <inheritdoc cref="TenureOf(WorkingGroup)"/>
    public Tenure TenureOf(WorkingGroupCode group) => _dataset.TenureOf(group, Date);

    /// <summary>The dataset and the day: <c>dataset 2024.1 as of 2014-10-10</c>.</summary>
    public override string ToString() => $"{_dataset} as of {IsoDates.Text(Date)}";

    private object ToDump() => DumpRow.Of(this);

    private ValueList<Meeting> MeetingsThatAre(MeetingStatus status) => [.. _dataset.Meetings.Where(meeting => meeting.StatusOn(Date) == status)];
}
