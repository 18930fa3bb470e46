namespace Untoc.Model;

/// <summary>What a dataset says of itself.</summary>
public sealed record DatasetInfo
{
    // Every form from 1 on is read. Form 2 added articles, participants, participations and the standing of sources.
    internal const int CurrentSchemaVersion = 2;

    /// <summary>The version of the data, <c>2024.1</c>, which moves apart from that of the package.</summary>
    public required string Version { get; init; }

    /// <summary>The version of the JSON form, from 1; by default the one that this library writes.</summary>
    [JsonRequired] public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The day whose state of affairs the dataset gives: that of its main source. Later facts are there where a source happened to state them; none is promised.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate StatedAsOf { get; init; }

    /// <summary>What the dataset covers and what it leaves out, in words.</summary>
    public required ValueList<string> Coverage { get; init; }

    /// <summary>What the dataset covers and which records are known to be missing from it, kind by kind, for programs; empty where it does not say.</summary>
    public ValueList<RegisterCoverage> Registers { get; init => field = value ?? []; } = [];

    /// <summary>What the dataset covers of one kind of record, and which ones are known to be missing; null where it says nothing.</summary>
    public RegisterCoverage? CoverageOf(RecordKind kind) => Registers.FirstOrDefault(register => register.Kind == kind);

    /// <summary>Creates the exception for a record that the dataset doesn't hold.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="record">The key of the record.</param>
    /// <param name="register">The register that was searched; empty if all were.</param>
    internal KeyNotFoundException NotFound(string asked, RecordKey record, string register = "")
    {
        bool isKnown = CoverageOf(record.Kind)?.KnownMissing.Contains(record) == true;
        return new(SafeText.Message($"No record {SafeText.Quoted(asked)} in {register}{SafeText.Plain(ToString())}{(isKnown ? ", which says that there is one but does not hold it" : "")}."));
    }

    /// <summary>The word and the version: <c>dataset 2024.1</c>.</summary>
    public override string ToString() => $"dataset {Version}";

    private object ToDump() => DumpRow.Of(this);
}
