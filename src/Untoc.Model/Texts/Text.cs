namespace Untoc.Model;

/// <summary>A text that the Conference adopted: a <see cref="Resolution"/> or a <see cref="Decision"/>, and nothing else.</summary>
public abstract record Text : IRecord
{
    // A LocalDate? here would load NodaTime, and the first query would take 87 % longer.
    private readonly DateOnly? _adopted;

    // None or one. Lists can be made when first looked at, and the first query asks for no titles.
    private readonly ValueList<MultilingualText> _title = [];
    private readonly ValueList<MultilingualText> _subject = [];

    private protected Text() { }

    private protected Text(DateOnly? adopted, ValueList<MultilingualText> title, ValueList<MultilingualText> subject) =>
        (_adopted, _title, _subject) = (adopted, title, subject);

    /// <summary>Its official title, ending in <c>…</c> where no more than its beginning is known; null where none of it is.</summary>
    public MultilingualText? Title
    {
        get => _title.Count > 0 ? _title[0] : null;
        init => _title = value is null ? [] : [value];
    }

    /// <summary>What a source says that it is about, where that is not its title; null where no source says so.</summary>
    public MultilingualText? Subject
    {
        get => _subject.Count > 0 ? _subject[0] : null;
        init => _subject = value is null ? [] : [value];
    }

    /// <summary>The day of its adoption, converted to the ISO calendar; null if it is unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date, in the ISO calendar, isn't in the years 1 to 9999.</exception>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? Adopted
    {
        get => _adopted is DateOnly date ? LocalDate.FromDateOnly(date) : null;
        init => _adopted = value is LocalDate date ? ToDateOnly(date) : null;
    }

    /// <summary>What it does to working groups, as far as sources say; a text may do more than is listed here.</summary>
    public ValueList<Provision> Provisions { get; init => field = value ?? []; } = [];

    /// <summary>Where each fact is stated, but for those of the provisions, which have their own.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>Its kind and number, which identify it among all texts.</summary>
    [JsonIgnore] public TextReference Reference => Key is ResolutionNumber resolution ? TextReference.To(resolution) : TextReference.To((DecisionNumber)Key);

    /// <summary>The session that adopted it, which its number begins with.</summary>
    [JsonIgnore] public SessionNumber Session => Reference.Session;

    /// <summary>The kind and the number: <c>resolution 7/1</c>.</summary>
    public sealed override string ToString() => $"{(this is Resolution ? "resolution" : "decision")} {Key}";

    object IRecord.Key => Key;
    ICited ICited.Filled(CitationFiller filler) => this with { Provisions = filler.Fill(Provisions), Citations = filler.CitationsOf(this) };

    private static DateOnly ToDateOnly(LocalDate value) => IsoDates.Iso(value) is { Year: >= 1 } date
        ? date.ToDateOnly()
        : throw new ArgumentOutOfRangeException(nameof(value), "Expected a date in the ISO calendar, in the years 1 to 9999.");

    // Abstract where others cannot see it: the protected copy constructor of a record does not close a hierarchy.
    private protected abstract object Key { get; }
}

/// <summary>A resolution of the Conference.</summary>
public sealed record Resolution : Text
{
    /// <summary>Creates a resolution from its members.</summary>
    public Resolution() { }

    internal Resolution(DateOnly? adopted, ValueList<MultilingualText> title, ValueList<MultilingualText> subject) : base(adopted, title, subject) { }

    /// <summary>Its number, which identifies it among resolutions: <c>7/1</c>.</summary>
    [JsonPropertyOrder(-1)] public required ResolutionNumber Number { get; init; }

    private protected override object Key => Number;

    private object ToDump() => DumpRow.Of(this);
}

/// <summary>A decision of the Conference.</summary>
public sealed record Decision : Text
{
    /// <summary>Creates a decision from its members.</summary>
    public Decision() { }

    internal Decision(DateOnly? adopted, ValueList<MultilingualText> title, ValueList<MultilingualText> subject) : base(adopted, title, subject) { }

    /// <summary>Its number, which identifies it among decisions: <c>4/4</c>.</summary>
    [JsonPropertyOrder(-1)] public required DecisionNumber Number { get; init; }

    private protected override object Key => Number;

    private object ToDump() => DumpRow.Of(this);
}
