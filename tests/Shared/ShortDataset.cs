namespace Untoc.Model.Tests;

/// <summary>The embedded dataset with four articles and four participants: the long registers, whose records are alike, would take most of the time of tests that go through everything often.</summary>
internal static class ShortDataset
{
    public static UntocDataset Untoc { get; } = Shortened(UntocDataset.Embedded.Records);

    private static UntocDataset Shortened(UntocRecords all)
    {
        ValueList<Participant> participants = [.. all.Participants.Take(4)];
        return new(all with
        {
            Articles = [.. all.Articles.Take(4)],
            Participants = participants,
            Participations = [.. all.Participations.Where(one => participants.Any(participant => participant.Code == one.Participant))],
        });
    }
}
