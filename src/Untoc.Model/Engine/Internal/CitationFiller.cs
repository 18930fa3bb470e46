namespace Untoc.Model;

/// <summary>Cites what a record states without citation.</summary>
internal sealed class CitationFiller(SourceId source, Basis basis)
{
    public TCited Fill<TCited>(TCited cited) where TCited : class, ICited => (TCited)cited.Filled(this);

    // What is null in a draft stays null: the dataset reports it.
    public ValueList<TCited> Fill<TCited>(ValueList<TCited>? parts) where TCited : class, ICited =>
        parts is null ? null! : [.. parts.Select(part => part is null ? null! : Fill(part))];

    public ValueList<Citation> CitationsOf(ICited cited)
    {
        ValueList<Citation> given = cited.Citations ?? [];
        HashSet<string?> known = [.. given.Select(static citation => citation?.Fact)];
        return
        [
            .. given,
            .. from fact in cited.FactNames()
               where !known.Contains(fact)
               select new Citation { Fact = fact, Source = source, Basis = basis },
        ];
    }
}
