namespace Untoc.Model;

/// <summary>A treaty: the <see cref="Convention"/> or a <see cref="Protocol"/> supplementing it, and nothing else.</summary>
public abstract record Treaty : INamed
{
    private protected Treaty() { }

    /// <summary>The dataset's name for the treaty.</summary>
    [JsonPropertyOrder(-2)] public required TreatyId Id { get; init; }

    /// <summary>Its title, in each language in which it is known.</summary>
    [JsonPropertyOrder(-1)] public required MultilingualText Name { get; init; }

    /// <summary>Other names that sources use for it, such as <c>Firearms Protocol</c>; empty where none is known.</summary>
    public ValueList<AttestedName> AttestedNames { get; init => field = value ?? []; } = [];

    /// <summary>The day of its adoption; null where that is unknown.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Adopted { get; init; }

    /// <summary>When and where it was open for signature; empty where that is unknown.</summary>
    public ValueList<SignaturePeriod> OpenForSignature { get; init => field = value ?? []; } = [];

    /// <summary>The day of its entry into force, the first on which it binds; null where it is unknown or has not come.</summary>
    [JsonPropertyName("inForce"), JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? EntryIntoForce { get; init; }

    /// <summary>The article of the treaty under which it entered into force; null where that is unknown.</summary>
    [JsonPropertyName("inForceUnder")]
    public TreatyArticle? EntryIntoForceUnder { get; init; }

    /// <summary>Who keeps the original, by the treaty's final articles, in English; null where that is unknown.</summary>
    public string? Depositary { get; init; }

    /// <summary>The languages in which its text is authentic, by the treaty's final articles; empty where they are unknown.</summary>
    public ValueList<Language> AuthenticLanguages { get; init => field = value ?? []; } = [];

    /// <summary>Its registration with the Secretariat, under Article 102 of the Charter of the United Nations: <c>No. 39574</c>; null if it is unknown.</summary>
    public string? Registration { get; init; }

    /// <summary>Its place in the United Nations <c>Treaty Series</c>: <c>vol. 2225, p. 209</c>; null if it is unknown.</summary>
    public string? TreatySeries { get; init; }

    /// <summary>The day up to which the participations in it are complete, that day included; null if they aren't known to be complete up to any day.</summary>
    /// <remarks>The dataset may hold later participations, if a source happened to state them.</remarks>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? ParticipationAsOf { get; init; }

    /// <summary>Where each fact is stated.</summary>
    [JsonPropertyOrder(1)] public required ValueList<Citation> Citations { get; init; }

    /// <summary>Whether the treaty is in force on a day: from the day of its entry into force on, that day included.</summary>
    /// <remarks>
    /// The Convention by its article 38; the Protocols by article 17 (trafficking in persons), 22 (smuggling of migrants)
    /// and 18 (firearms). False where <see cref="EntryIntoForce"/> is null.
    /// </remarks>
    public bool IsInForceOn(LocalDate date) => EntryIntoForce is LocalDate first && IsoDates.Number(first) <= IsoDates.Number(date);

    /// <summary>The word and the identifier: <c>treaty firearms-protocol</c>.</summary>
    public sealed override string ToString() => $"treaty {Id}";

    object IRecord.Key => Id;
    ICited ICited.Filled(CitationFiller filler) => this with { AttestedNames = filler.Fill(AttestedNames), OpenForSignature = filler.Fill(OpenForSignature), Citations = filler.CitationsOf(this) };

    // Abstract where others cannot see it: the protected copy constructor of a record does not close a hierarchy.
    private protected abstract void Close();
}

/// <summary>The United Nations Convention against Transnational Organized Crime.</summary>
public sealed record Convention : Treaty
{
    private object ToDump() => DumpRow.Of(this);

    private protected override void Close() { }
}

/// <summary>A protocol supplementing the Convention.</summary>
public sealed record Protocol : Treaty
{
    /// <summary>The treaty that it supplements.</summary>
    public required TreatyId Supplements { get; init; }

    private object ToDump() => DumpRow.Of(this);

    private protected override void Close() { }
}
