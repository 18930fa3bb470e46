using System.ComponentModel;

namespace Untoc.Model;

/// <summary>The code of a working group in document symbols: <c>WG.4</c>.</summary>
/// <remarks><c>WG.</c> and a number from 1, without leading zeros. Codes are an open set. Ordered by number.</remarks>
[JsonConverter(typeof(KeyConverter<WorkingGroupCode>)), TypeConverter(typeof(KeyTypeConverter<WorkingGroupCode>))]
public sealed record WorkingGroupCode : IKey<WorkingGroupCode>
{
    // Constants, since each property would have to be compiled on the way to the first answer.
    internal const int TechnicalAssistanceNumber = 2;
    internal const int InternationalCooperationNumber = 3;
    internal const int TraffickingInPersonsNumber = 4;
    internal const int FirearmsNumber = 6;
    internal const int SmugglingOfMigrantsNumber = 7;

    private const string Prefix = "WG.";
    private readonly string _text;

    internal WorkingGroupCode(int number) => (Number, _text) = (number, Prefix + KeyFormat.Of(number));

    /// <summary>WG.2, the Working Group of Government Experts on Technical Assistance.</summary>
    public static WorkingGroupCode TechnicalAssistance { get; } = new(TechnicalAssistanceNumber);

    /// <summary>WG.3, the Working Group on International Cooperation.</summary>
    public static WorkingGroupCode InternationalCooperation { get; } = new(InternationalCooperationNumber);

    /// <summary>WG.4, the Working Group on Trafficking in Persons.</summary>
    public static WorkingGroupCode TraffickingInPersons { get; } = new(TraffickingInPersonsNumber);

    /// <summary>WG.6, the Working Group on Firearms.</summary>
    public static WorkingGroupCode Firearms { get; } = new(FirearmsNumber);

    /// <summary>WG.7, the Working Group on the Smuggling of Migrants.</summary>
    public static WorkingGroupCode SmugglingOfMigrants { get; } = new(SmugglingOfMigrantsNumber);

    /// <summary>The number after <c>WG.</c>, from 1.</summary>
    public int Number { get; }

    /// <summary>The code with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1 or more than 999,999,999.</exception>
    public static WorkingGroupCode Of(int number) => new(KeyFormat.Positive(number, nameof(number)));

    /// <summary>Reads a code such as <c>WG.4</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is anything else.</exception>
    public static WorkingGroupCode Parse(string text) =>
        KeyFormat.Parse<WorkingGroupCode>(text, "a working group code: expected \"WG.\" and a number, as in \"WG.4\"");

    /// <summary>Reads a code such as <c>WG.4</c>. Returns false and null for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WorkingGroupCode? code) =>
        (code = text is not null && text.StartsWith(Prefix, StringComparison.Ordinal)
            && KeyFormat.TryReadNumber(text.AsSpan(Prefix.Length), out int number) ? new(number) : null) is not null;

    /// <summary>By number.</summary>
    public int CompareTo(WorkingGroupCode? other) => other is null ? 1 : Number.CompareTo(other.Number);

    /// <summary>The code as it appears in a symbol: <c>WG.4</c>.</summary>
    public override string ToString() => _text;
    private object ToDump() => _text;
}
