using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Names a resolution or a decision: <c>resolution 7/1</c>.</summary>
/// <remarks>
/// The kind in lowercase, a space, and the number. Exactly one of <see cref="Resolution"/> and <see cref="Decision"/> is
/// not null. Ordered by session, then kind with decisions first, then place.
/// </remarks>
[JsonConverter(typeof(KeyConverter<TextReference>)), TypeConverter(typeof(KeyTypeConverter<TextReference>))]
public sealed record TextReference : IKey<TextReference>
{
    private const string ResolutionPrefix = "resolution ";
    private const string DecisionPrefix = "decision ";
    private readonly string _text;

    private TextReference(ResolutionNumber number) => (Resolution, _text) = (number, ResolutionPrefix + number);

    private TextReference(DecisionNumber number) => (Decision, _text) = (number, DecisionPrefix + number);

    /// <summary>The number of the resolution; null if it is a decision.</summary>
    public ResolutionNumber? Resolution { get; }

    /// <summary>The number of the decision; null if it is a resolution.</summary>
    public DecisionNumber? Decision { get; }

    /// <summary>The session that adopted the text.</summary>
    public SessionNumber Session => Resolution?.Session ?? Decision!.Session;

    internal object Number => (object?)Resolution ?? Decision!;

    private int Sequence => Resolution?.Sequence ?? Decision!.Sequence;

    /// <summary>The reference to a resolution.</summary>
    public static TextReference To(ResolutionNumber resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return new(resolution);
    }

    /// <summary>The reference to a decision.</summary>
    public static TextReference To(DecisionNumber decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new(decision);
    }

    /// <summary>Reads a reference such as <c>resolution 7/1</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static TextReference Parse(string text) =>
        KeyFormat.Parse<TextReference>(text, "a resolution or decision: expected kind and number, as in \"resolution 7/1\" or \"decision 4/4\"");

    /// <summary>Reads a reference such as <c>resolution 7/1</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TextReference? reference)
    {
        reference = null;
        if (text is null)
            return false;
        if (text.StartsWith(ResolutionPrefix, StringComparison.Ordinal))
            reference = ResolutionNumber.TryParse(text[ResolutionPrefix.Length..], out ResolutionNumber? resolution) ? new(resolution) : null;
        else if (text.StartsWith(DecisionPrefix, StringComparison.Ordinal))
            reference = DecisionNumber.TryParse(text[DecisionPrefix.Length..], out DecisionNumber? decision) ? new(decision) : null;
        return reference is not null;
    }

    /// <summary>By session, then kind with decisions first, then place.</summary>
    public int CompareTo(TextReference? other) => other is null
        ? 1
        : (Session.Value, Decision is null, Sequence).CompareTo((other.Session.Value, other.Decision is null, other.Sequence));

    /// <summary>The kind and the number: <c>resolution 7/1</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
