namespace Untoc.Model;

/// <summary>What one participant did about one treaty: when it signed, and how and since when it is bound.</summary>
/// <remarks>
/// The depositary is the Secretary-General of the United Nations: article 41 of the Convention, article 20 (trafficking in persons), 25
/// (smuggling of migrants) or 21 (firearms) of a Protocol. Reservations, declarations and territories aren't in the data.
/// </remarks>
public sealed record Participation : IRecord
{
    /// <summary>The State or regional organization.</summary>
    public required ParticipantCode Participant { get; init; }

    /// <summary>The treaty.</summary>
    public required TreatyId Treaty { get; init; }

    /// <summary>The day on which the participant signed; null if it didn't.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "A signature, not a number with a sign.")]
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Signed { get; init; }

    /// <summary>How it expressed its consent to be bound; null if it didn't, or if no source tells how. See <see cref="Deposited"/>.</summary>
    public Consent? Consent { get; init; }

    /// <summary>The day on which it deposited its instrument, or notified a succession; null if it did neither.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Deposited { get; init; }

    /// <summary>The first day on which the treaty is in force for the participant; null if it isn't bound, or if the day is unknown, as for successions.</summary>
    /// <remarks>
    /// The later of the thirtieth day after the deposit and the entry into force of the treaty: article 38(2) of the Convention, article 17(2)
    /// (trafficking in persons), 22(2) (smuggling of migrants) or 18(2) (firearms) of a Protocol.
    /// </remarks>
    [JsonPropertyName("inForce"), JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? EntryIntoForce { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The participant and the treaty, which identify the participation.</summary>
    [JsonIgnore] public ParticipationId Id => ParticipationId.Of(Participant, Treaty);

    /// <summary>Returns whether the participant is a party on a day: from <see cref="EntryIntoForce"/> on, that day included.</summary>
    /// <remarks>
    /// If that day is unknown, a successor is a party from the day of its notification on, and any other participant isn't. Denunciations
    /// (article 40 of the Convention) aren't modelled: no source that was read reports one.
    /// </remarks>
    public bool IsPartyOn(LocalDate date) => FirstDay is LocalDate first && IsoDates.Number(first) <= IsoDates.Number(date);

    /// <summary>The word and the key: <c>participation FRA/firearms-protocol</c>.</summary>
    public override string ToString() => $"participation {ParticipationId.Text(Participant, Treaty)}";

    /// <summary>The first day as a party.</summary>
    internal LocalDate? FirstDay => EntryIntoForce ?? (Consent == Model.Consent.Succession ? Deposited : null);

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Id;
}
