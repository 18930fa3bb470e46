namespace Untoc.Model;

/// <summary>All records of a dataset: plain data, equal by value, open to <c>with</c>, and the root of the JSON.</summary>
/// <remarks>
/// Nothing is checked here. A <see cref="UntocDataset"/> checks its records when it is made of them. Records refer to
/// each other by key, from the dependent to the independent.
/// </remarks>
public sealed record UntocRecords
{
    /// <summary>What the dataset says of itself.</summary>
    public required DatasetInfo Info { get; init; }

    /// <summary>The United Nations Convention against Transnational Organized Crime.</summary>
    public required Convention Convention { get; init; }

    /// <summary>The Protocols that supplement the Convention.</summary>
    public required ValueList<Protocol> Protocols { get; init; }

    /// <summary>The Conference of the Parties to the Convention.</summary>
    public required ConferenceOfTheParties Conference { get; init; }

    /// <summary>The working groups of the Conference.</summary>
    public required ValueList<WorkingGroup> WorkingGroups { get; init; }

    /// <summary>The sessions of the Conference.</summary>
    public required ValueList<Session> Sessions { get; init; }

    /// <summary>The resolutions of the Conference.</summary>
    public required ValueList<Resolution> Resolutions { get; init; }

    /// <summary>The decisions of the Conference.</summary>
    public required ValueList<Decision> Decisions { get; init; }

    /// <summary>The meetings of the working groups.</summary>
    public required ValueList<Meeting> Meetings { get; init; }

    /// <summary>The documents of the Conference and the working groups, and those of other organs that facts are cited to.</summary>
    public required ValueList<Document> Documents { get; init; }

    /// <summary>The sources that facts are cited to.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>What the sources disagree about.</summary>
    public required ValueList<Discrepancy> Discrepancies { get; init; }

    /// <summary>Every record of every kind, register after register.</summary>
    public ValueList<IRecord> All() =>
    [
        Convention, .. Protocols, Conference, .. WorkingGroups, .. Sessions, .. Resolutions, .. Decisions, .. Meetings, .. Documents, .. Sources, .. Discrepancies,
    ];

    /// <summary>The word and the version: <c>records of dataset 2024.1</c>.</summary>
    public override string ToString() => $"records of {Info}";

    private object ToDump() => Contents();

    internal object Contents() => new
    {
        Info.Version,
        StatedAsOf = DumpRow.Cell(Info.StatedAsOf),
        Protocols = Protocols.Count,
        WorkingGroups = WorkingGroups.Count,
        Sessions = Sessions.Count,
        Resolutions = Resolutions.Count,
        Decisions = Decisions.Count,
        Meetings = Meetings.Count,
        Documents = Documents.Count,
        Sources = Sources.Count,
        Discrepancies = Discrepancies.Count,
    };
}
