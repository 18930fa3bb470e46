namespace Untoc.Model;

/// <summary>All records of a dataset: plain data, equal by value, open to <c>with</c>, and the root of the JSON.</summary>
/// <remarks>
/// Nothing is checked here: <see cref="UntocDataset"/> validates records when it is created. Records refer to each other
/// by key, from the dependent to the independent.
/// </remarks>
public sealed record UntocRecords
{
    /// <summary>What the dataset says of itself.</summary>
    public required DatasetInfo Info { get; init; }

    /// <summary>The United Nations Convention against Transnational Organized Crime.</summary>
    public required Convention Convention { get; init; }

    /// <summary>The Protocols that supplement the Convention.</summary>
    [JsonRequired] public ValueList<Protocol> Protocols { get; init; } = [];

    /// <summary>The Conference of the Parties to the Convention.</summary>
    public required ConferenceOfTheParties Conference { get; init; }

    /// <summary>The working groups of the Conference.</summary>
    [JsonRequired] public ValueList<WorkingGroup> WorkingGroups { get; init; } = [];

    /// <summary>The sessions of the Conference.</summary>
    [JsonRequired] public ValueList<Session> Sessions { get; init; } = [];

    /// <summary>The resolutions of the Conference.</summary>
    [JsonRequired] public ValueList<Resolution> Resolutions { get; init; } = [];

    /// <summary>The decisions of the Conference.</summary>
    [JsonRequired] public ValueList<Decision> Decisions { get; init; } = [];

    /// <summary>The meetings of the working groups.</summary>
    [JsonRequired] public ValueList<Meeting> Meetings { get; init; } = [];

    /// <summary>The documents of the Conference and the working groups, and those of other organs that facts are cited to.</summary>
    [JsonRequired] public ValueList<Document> Documents { get; init; } = [];

    /// <summary>The sources that facts are cited to.</summary>
    [JsonRequired] public ValueList<Source> Sources { get; init; } = [];

    /// <summary>What the sources disagree about.</summary>
    [JsonRequired] public ValueList<Discrepancy> Discrepancies { get; init; } = [];

    /// <summary>Every record of every kind, in the order of <see cref="RecordKind"/>.</summary>
    public ValueList<IRecord> All() =>
    [
        Convention, .. Protocols, Conference, .. Registers.All.Where(static register => register.Kind != RecordKind.Treaty).SelectMany(register => register.Of(this)),
    ];

    /// <summary>The version of the data: <c>records of dataset 2024.1</c>.</summary>
    public override string ToString() => $"records of {Info}";

    private object ToDump() => DumpRow.Of(this);
}
