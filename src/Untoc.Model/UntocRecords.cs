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

    /// <summary>The articles of the Convention and the Protocols.</summary>
    public ValueList<Article> Articles { get; init => field = value ?? []; } = [];

    /// <summary>The States and regional organizations that take part in the treaties.</summary>
    public ValueList<Participant> Participants { get; init => field = value ?? []; } = [];

    /// <summary>What each participant did about each treaty.</summary>
    public ValueList<Participation> Participations { get; init => field = value ?? []; } = [];

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
        Convention, .. In(static kind => kind < RecordKind.Conference), Conference, .. In(static kind => kind > RecordKind.Conference),
    ];

    /// <summary>The version of the data: <c>records of dataset 2024.1</c>.</summary>
    public override string ToString() => $"records of {Info}";

    private object ToDump() => DumpRow.Of(this);

    private IEnumerable<IRecord> In(Predicate<RecordKind> kinds) => Registers.All.Where(register => kinds(register.Kind)).SelectMany(register => register.Of(this));
}
