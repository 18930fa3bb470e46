using System.Text.Json;

namespace Untoc.Model;

/// <summary>Makes a dataset of JSON: takes it in, walks it, builds the records and checks them; what finds a problem is the last step.</summary>
internal sealed class DatasetReader(ReaderLimits limits, CancellationToken cancellationToken = default)
{
    /// <summary>What is wrong; nothing where a dataset was made.</summary>
    public ProblemList Problems { get; } = new(limits.Problems);

    /// <summary>The dataset; null where there are problems.</summary>
    public UntocDataset? Parse(string? json) => Make(JsonInput.Of(json, limits, Problems));

    /// <summary>The dataset; null where there are problems.</summary>
    public UntocDataset? Read(Stream json) => Make(JsonInput.Of(json, limits, Problems, cancellationToken));

    private UntocDataset? Make(ReadOnlyMemory<byte>? json)
    {
        if (json is not { } bytes)
            return null;
        JsonWalk.Check(bytes.Span, JsonShape.Records, limits, Problems, cancellationToken);
        if (Problems.Count > 0)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        UntocRecords records = JsonSerializer.Deserialize(bytes.Span, UntocJson.Records)!;
        cancellationToken.ThrowIfCancellationRequested();
        DatasetCheck.Check(records, Problems);
        return Problems.Count > 0 ? null : new UntocDataset(new CheckedRecords(records));
    }
}
