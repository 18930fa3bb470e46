namespace Untoc.Model;

/// <summary>Finds duplicate keys, and references that no key resolves.</summary>
internal sealed class KeyCheck(ProblemList problems)
{
    private readonly Dictionary<object, Place> _places = new(new ByIdentity());

    public void CheckKeys(UntocRecords records)
    {
        var twins = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        _places.Add(records.Convention.Id, new Place("convention", null));
        foreach (RegisterInfo register in Registers.All)
            foreach ((IRecord record, Place place) in Place.Of(register.Name, register.Of(records)))
                if (KeyFormat.IsNumber(record switch { Meeting meeting => meeting.Ordinal, Article article => article.Number, _ => 1 })) // others are in no key
                    CheckKey(record.Key!, place, twins);
    }

    public void CheckReference(RecordValue one)
    {
        if (!one.Shape.IsKey)
            return;
        object key = one.Value is TreatyArticle article ? article.Treaty : one.Value!;
        string? registers = key switch
        {
            TreatyId => "convention or protocols",
            TextReference => "resolutions or decisions",
            DocumentSymbol when one.Owner is Source => null, // known by its symbol, whether or not it is among the documents
            _ => Registers.WithKeys(key.GetType())?.Name,
        };
        if (registers is not null && !Has(key is TextReference text ? text.Number : key))
            problems.Add(one.Path, $"It refers to {SafeText.Quoted(KeyFormat.Identity(key))}, which is not in {registers}.");
    }

    public bool Has(object key) => _places.ContainsKey(key);

    private void CheckKey(object key, Place place, Dictionary<string, Place> twins)
    {
        if (!_places.TryAdd(key, place))
            problems.Add(place, $"{SafeText.Quoted(NameOf(key))} stands twice: first at {_places[key]}.");
        // Only symbols are spelled in letters of both cases.
        else if (key is DocumentSymbol symbol && !twins.TryAdd(symbol.Value, place))
            problems.Add(place, $"{SafeText.Quoted(symbol.ToString())} differs in case alone from that at {twins[symbol.Value]}.");
    }

    private static string NameOf(object key) => key is ResolutionNumber or DecisionNumber ? RecordKey.OfKey(key).ToString() : key.ToString()!;

    // Each kind of key has one spelling: quicker than comparing all that a key is made of.
    private sealed class ByIdentity : IEqualityComparer<object>
    {
        public new bool Equals(object? one, object? other) => one!.GetType() == other!.GetType() && KeyFormat.Identity(one) == KeyFormat.Identity(other);

        public int GetHashCode(object key) => KeyFormat.Identity(key).GetHashCode(StringComparison.Ordinal);
    }
}
