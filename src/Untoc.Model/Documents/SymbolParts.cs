namespace Untoc.Model;

/// <summary>What the parts of a symbol in the series of the Conference and its working groups mean.</summary>
/// <remarks>
/// <code>
/// symbol   = body "/" year "/" series *( "/" modifier )
/// body     = "CTOC/COP" [ "/WG." n ]
/// year     = 4DIGIT
/// series   = n / "CRP." n / "L." n / "INF/" n
/// modifier = "Rev." n / "Add." n / "Corr." n
/// </code>
/// <para>
/// Years and numbers begin with a digit from 1; numbers have nine digits at most. A symbol of the Conference that is not
/// written so, as <c>CTOC/COP/2024/NGO/1</c>, is a symbol too, but has no <see cref="DocumentSymbol.Parts"/>.
/// </para>
/// </remarks>
public sealed record SymbolParts
{
    private const string Conference = "CTOC/COP";
    private static readonly SymbolSeries[] AllSeries = Enum.GetValues<SymbolSeries>();
    private static readonly SymbolModifierKind[] AllModifiers = Enum.GetValues<SymbolModifierKind>();

    private SymbolParts(WorkingGroupCode? workingGroup, int year, SymbolSeries series, int number, ValueList<SymbolModifier> modifiers) =>
        (WorkingGroup, Year, Series, Number, Modifiers) = (workingGroup, year, series, number, modifiers);

    /// <summary>The working group whose document it is; null for the Conference itself.</summary>
    public WorkingGroupCode? WorkingGroup { get; }

    /// <summary>The Conference, or the working group in it, as the symbol spells it: <c>CTOC/COP</c>, <c>CTOC/COP/WG.4</c>.</summary>
    public string Body => WorkingGroup is null ? Conference : $"{Conference}/{WorkingGroup}";

    /// <summary>The year of the session or meeting, and not that of issue: <c>CTOC/COP/2006/7/Rev.1</c> was issued in 2008.</summary>
    public int Year { get; }

    /// <summary>The series in which it is numbered: general, conference room papers (CRP.), limited distribution (L.), information (INF).</summary>
    public SymbolSeries Series { get; }

    /// <summary>The number in its series, from 1.</summary>
    public int Number { get; }

    /// <summary>The revisions (Rev.), addenda (Add.) and corrigenda (Corr.) that it is, in the order of the symbol; empty where it is none.</summary>
    public ValueList<SymbolModifier> Modifiers { get; }

    /// <summary>The symbol of these parts: <c>CTOC/COP/WG.5/2011/2/Rev.1</c>.</summary>
    public override string ToString() =>
        $"{Body}/{KeyFormat.Of(Year)}/{PrefixOf(Series)}{KeyFormat.Of(Number)}{string.Concat(Modifiers.Select(static modifier => $"/{modifier}"))}";

    private object ToDump() => DumpRow.Of(this);

    /// <summary>The parts of a symbol; null where it is of another series.</summary>
    internal static SymbolParts? Of(ReadOnlySpan<char> symbol)
    {
        if (!symbol.StartsWith(Conference + "/"))
            return null;
        ReadOnlySpan<char> rest = symbol[(Conference.Length + 1)..];
        WorkingGroupCode? group = TryTake("WG.", ref rest, out int code) ? new(code) : null;
        if (!TryTake("", ref rest, out int year) || year is < 1000 or > 9999)
            return null;
        foreach (SymbolSeries series in AllSeries)
            if (TryTake(PrefixOf(series), ref rest, out int number))
                return ModifiersIn(rest) is { } modifiers ? new(group, year, series, number, modifiers) : null;
        return null;
    }

    private static ValueList<SymbolModifier>? ModifiersIn(ReadOnlySpan<char> rest)
    {
        List<SymbolModifier> modifiers = [];
        while (!rest.IsEmpty)
        {
            if (ModifierAt(ref rest) is not { } modifier)
                return null;
            modifiers.Add(modifier);
        }
        return [.. modifiers];
    }

    private static SymbolModifier? ModifierAt(ref ReadOnlySpan<char> rest)
    {
        foreach (SymbolModifierKind kind in AllModifiers)
            if (TryTake(SymbolModifier.PrefixOf(kind), ref rest, out int number))
                return new(kind, number);
        return null;
    }

    /// <summary>Takes a prefix and a number, with the slash behind them, from the front.</summary>
    private static bool TryTake(string prefix, ref ReadOnlySpan<char> rest, out int number)
    {
        number = 0;
        if (!rest.StartsWith(prefix))
            return false;
        ReadOnlySpan<char> digits = rest[prefix.Length..];
        int slash = digits.IndexOf('/');
        if (!KeyFormat.TryReadNumber(slash < 0 ? digits : digits[..slash], out number))
            return false;
        rest = slash < 0 ? [] : digits[(slash + 1)..];
        return true;
    }

    private static string PrefixOf(SymbolSeries series) => series switch
    {
        SymbolSeries.ConferenceRoomPaper => "CRP.",
        SymbolSeries.Limited => "L.",
        SymbolSeries.Information => "INF/",
        _ => "",
    };
}
