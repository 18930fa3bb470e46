using System.Runtime.CompilerServices;

namespace Untoc.Model;

// Who is bound by which treaty, and since when.
public sealed partial class UntocDataset
{
    /// <summary>Returns what a participant did about each treaty, in the order of the dataset; empty if it holds nothing of it.</summary>
    public ValueList<Participation> ParticipationsOf(Participant participant) => ParticipationsOf(CodeOf(participant));

    /// <inheritdoc cref="ParticipationsOf(Participant)"/>
    public ValueList<Participation> ParticipationsOf(ParticipantCode participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return [.. References.ParticipationsOf[participant]];
    }

    /// <summary>Returns what each participant did about a treaty, in the order of the dataset; empty if it holds nothing of it.</summary>
    /// <remarks>Signatories that aren't bound are included: <see cref="PartiesTo(TreatyId, LocalDate)"/> returns the parties.</remarks>
    public ValueList<Participation> ParticipationsIn(Treaty treaty) => ParticipationsIn(IdOf(treaty));

    /// <inheritdoc cref="ParticipationsIn(Treaty)"/>
    public ValueList<Participation> ParticipationsIn(TreatyId treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        return [.. References.ParticipationsIn[treaty]];
    }

    /// <summary>Returns the participants for which a treaty is in force on a day, in the order of the dataset.</summary>
    /// <remarks>
    /// A participant is a party from <see cref="Participation.EntryIntoForce"/> on, that day included: see <see cref="Participation.IsPartyOn"/>.
    /// The data is complete up to <see cref="Treaty.ParticipationAsOf"/>. After that day the answer is what the dataset knows: who joined
    /// later may be missing.
    /// </remarks>
    /// <param name="treaty">The treaty, its identifier, or the text of that: <c>firearms-protocol</c>.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="KeyNotFoundException">The dataset holds no such treaty.</exception>
    public ValueList<Participant> PartiesTo(TreatyId treaty, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        // A loop, and no index: both would take LINQ, which takes a tenth of the first question to load.
        List<Participant> parties = [];
        foreach (Participation one in Participations)
            if (one.Treaty == treaty && one.IsPartyOn(date))
                parties.Add(Participants[one.Participant]);
        if (parties.Count == 0)
            Resolve(treaty); // throws if there is no such treaty
        return [.. parties];
    }

    /// <inheritdoc cref="PartiesTo(TreatyId, LocalDate)"/>
    public ValueList<Participant> PartiesTo(Treaty treaty, LocalDate date) => PartiesTo(IdOf(treaty), date);

    /// <inheritdoc cref="PartiesTo(TreatyId, LocalDate)"/>
    /// <exception cref="FormatException"><paramref name="treaty"/> is not the identifier of a treaty.</exception>
    public ValueList<Participant> PartiesTo(string treaty, LocalDate date) => PartiesTo(Key<TreatyId>(treaty), date);

    /// <summary>Returns whether a treaty is in force for a participant on a day; false for a State or organization that the dataset doesn't hold.</summary>
    /// <remarks>
    /// A participant is a party from <see cref="Participation.EntryIntoForce"/> on, that day included: see <see cref="Participation.IsPartyOn"/>.
    /// The data is complete up to <see cref="Treaty.ParticipationAsOf"/>. After that day the answer is what the dataset knows: false may mean
    /// that the participant joined later.
    /// </remarks>
    /// <param name="participant">The participant, its code, or the text of that: <c>FRA</c>.</param>
    /// <param name="treaty">The treaty, its identifier, or the text of that: <c>firearms-protocol</c>.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="KeyNotFoundException">The dataset holds no such treaty.</exception>
    public bool IsParty(ParticipantCode participant, TreatyId treaty, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(treaty);
        if (Participations.Find(ParticipationId.Text(participant, treaty)) is { } one)
            return one.IsPartyOn(date);
        Resolve(treaty); // throws if there is no such treaty
        return false;
    }

    /// <inheritdoc cref="IsParty(ParticipantCode, TreatyId, LocalDate)"/>
    public bool IsParty(ParticipantCode participant, Treaty treaty, LocalDate date) => IsParty(participant, IdOf(treaty), date);

    /// <inheritdoc cref="IsParty(ParticipantCode, TreatyId, LocalDate)"/>
    /// <exception cref="FormatException">A string is not the code of a participant or the identifier of a treaty.</exception>
    public bool IsParty(ParticipantCode participant, string treaty, LocalDate date) => IsParty(participant, Key<TreatyId>(treaty), date);

    /// <inheritdoc cref="IsParty(ParticipantCode, TreatyId, LocalDate)"/>
    public bool IsParty(Participant participant, TreatyId treaty, LocalDate date) => IsParty(CodeOf(participant), treaty, date);

    /// <inheritdoc cref="IsParty(ParticipantCode, TreatyId, LocalDate)"/>
    public bool IsParty(Participant participant, Treaty treaty, LocalDate date) => IsParty(CodeOf(participant), IdOf(treaty), date);

    /// <inheritdoc cref="IsParty(ParticipantCode, string, LocalDate)"/>
    public bool IsParty(Participant participant, string treaty, LocalDate date) => IsParty(CodeOf(participant), Key<TreatyId>(treaty), date);

    /// <inheritdoc cref="IsParty(ParticipantCode, string, LocalDate)"/>
    public bool IsParty(string participant, TreatyId treaty, LocalDate date) => IsParty(Key<ParticipantCode>(participant), treaty, date);

    /// <inheritdoc cref="IsParty(ParticipantCode, string, LocalDate)"/>
    public bool IsParty(string participant, Treaty treaty, LocalDate date) => IsParty(Key<ParticipantCode>(participant), IdOf(treaty), date);

    /// <inheritdoc cref="IsParty(ParticipantCode, string, LocalDate)"/>
    public bool IsParty(string participant, string treaty, LocalDate date) => IsParty(Key<ParticipantCode>(participant), Key<TreatyId>(treaty), date);

    private static ParticipantCode CodeOf(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return participant.Code;
    }

    private static TKey Key<TKey>(string text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
        where TKey : class, IKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return TKey.Parse(text);
    }
}
