namespace Untoc.Model;

/// <summary>Makes a dataset of JSON: makes the records as it walks along and then checks them; what finds a problem is the last step.</summary>
internal sealed class DatasetReader(ReaderLimits limits, CancellationToken cancellationToken = default)
{
    /// <summary>What is wrong; nothing where a dataset was made.</summary>
    public ProblemList Problems { get; } = new(limits.Problems);

    /// <summary>The dataset; null where there are problems.</summary>
    public UntocDataset? Read(string? json)
    {
        if (json is not null)
            return Make(new JsonInput(json, limits));
        Problems.Add(new JsonPath(), "Expected JSON, not a null text.");
        return null;
    }

    /// <summary>The dataset; null where there are problems.</summary>
    public UntocDataset? Read(Stream json) => Make(new JsonInput(json, limits, cancellationToken));

    public Task<UntocDataset?> ReadAsync(Stream json) => Task.FromResult(Read(json));

    public UntocDataException Failure() => new(Problems);

    private UntocDataset? Make(JsonInput json)
    {
        UntocRecords? records = JsonWalk.Read(json, limits, Problems, cancellationToken);
        if (records is null)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        DatasetCheck.CheckRead(records, Problems);
        return Problems.Count > 0 ? null : new UntocDataset(new ValidatedSource(records));
    }
}
