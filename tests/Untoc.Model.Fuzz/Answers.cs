using NodaTime;
using static Untoc.Model.Fuzz.Targets;

namespace Untoc.Model.Fuzz;

/// <summary>Every question that a dataset can be asked: what was accepted answers them all.</summary>
internal static class Answers
{
    public static void All(UntocDataset dataset)
    {
        foreach (IRecord record in dataset.Records.All())
            Of(dataset, record);
        foreach (WorkingGroup group in dataset.WorkingGroups)
        {
            Promise(dataset.MeetingsOf(group).All(meeting => meeting.WorkingGroup == group.Code), "The meetings of a group are its own.");
            _ = dataset.ProvisionsOn(group);
        }

        foreach (Treaty treaty in dataset.Treaties)
        {
            Promise(dataset.ArticlesOf(treaty).All(article => article.Treaty == treaty.Id), "The articles of a treaty are its own.");
            Promise(dataset.ParticipationsIn(treaty).Count >= dataset.PartiesTo(treaty, new(9999, 12, 31)).Count, "Who is a party takes part.");
        }

        foreach (Participant participant in dataset.Participants)
            Promise(dataset.ParticipationsOf(participant).All(one => one.IsPartyOn(dataset.Info.StatedAsOf) == dataset.IsParty(participant, one.Treaty, dataset.Info.StatedAsOf)), $"A participant is a party as its participation says: {participant}");
        foreach (Session session in dataset.Sessions)
            _ = dataset.ReportOf(session);
        foreach (LocalDate day in (LocalDate[])[new(1, 1, 1), dataset.Info.StatedAsOf, new(9999, 12, 31)])
            On(dataset, day);
        _ = dataset.Compare(UntocDataset.Embedded).Select(static change => change.ToString()).Count();
    }

    private static void Of(UntocDataset dataset, IRecord record)
    {
        var key = RecordKey.Of(record);
        Promise(RecordKey.Parse(key.ToString()) == key, $"The name of a record is read as it is written: {key}");
        Promise(ReferenceEquals(dataset.Resolve(key), record), $"A name leads to its record: {key}");
        _ = dataset.CitationTextOf(record);
        _ = dataset.DiscrepanciesOf(record);
        foreach (Citation citation in record.Citations)
            _ = dataset.CitationTextOf(citation);
        switch (record)
        {
            case Session session:
                Promise(session.ToDateInterval().Contains(session.Start) && session.StatusOn(session.End) == MeetingStatus.Underway, $"It is underway on its days: {session}");
                break;
            case Meeting meeting:
                Promise(meeting.ToDateInterval().Contains(meeting.End) && meeting.StatusOn(meeting.Start) == MeetingStatus.Underway, $"It is underway on its days: {meeting}");
                break;
            case WorkingGroup group:
                foreach (AttestedName name in group.AllNames())
                    Promise(ReferenceEquals(dataset.WorkingGroups.Named(name.Text), group), $"A name leads to its group: {group}");
                break;
        }
    }

    private static void On(UntocDataset dataset, LocalDate day)
    {
        StateOfAffairs then = dataset.AsOf(day);
        Promise(then.SessionsHeld.Count + then.SessionsPlanned.Count + (then.SessionUnderway is null ? 0 : 1) == dataset.Sessions.Count, $"Each session is held, underway or planned on {day}.");
        Promise(then.MeetingsHeld.Count + then.MeetingsUnderway.Count + then.MeetingsPlanned.Count == dataset.Meetings.Count, $"Each meeting is held, underway or planned on {day}.");
        Promise(then.TextsInEffect.Count <= dataset.Resolutions.Count + dataset.Decisions.Count && then.TreatiesInForce.Count <= dataset.Protocols.Count + 1, $"No more is in force on {day} than there is.");
        foreach (WorkingGroup group in dataset.WorkingGroups)
            Promise(then.WorkingGroups.Contains(group) == (dataset.TenureOf(group, day) != Tenure.NotEstablished), $"A group stands where it is established on {day}: {group}");
    }
}
