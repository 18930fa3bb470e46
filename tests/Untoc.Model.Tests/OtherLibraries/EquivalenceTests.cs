namespace Untoc.Model.Tests;

/// <summary>What compares public properties, such as <c>Assert.Equivalent</c>, tells records apart as their equality does.</summary>
public class EquivalenceTests
{
    /// <summary>Of each kind of record, the one with the most parts.</summary>
    private static Dictionary<string, object> Richest { get; } = UntocDataset.Embedded.Records.All().Cast<object>().Append(UntocDataset.Embedded.Info)
        .GroupBy(record => record.GetType().Name)
        .ToDictionary(kind => kind.Key, kind => kind.MaxBy(record => ObjectGraph.ReachedFrom([record]).Count)!);

    public static TheoryData<string> Kinds => [.. Richest.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_record_that_differs_in_one_fact_is_neither_equal_nor_equivalent(string kind)
    {
        object record = Richest[kind];
        (string Path, object Copy)[] copies = [.. OneFactChanged.In(record)];
        Assert.True(copies.Length > 10);
        Assert.Empty(copies.Where(one => record.Equals(one.Copy)).Select(one => one.Path));
        Assert.Empty(copies.Where(one => AreEquivalent(record, one.Copy)).Select(one => one.Path));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_record_that_is_read_again_is_equivalent(string kind)
    {
        object record = Richest[kind];
        UntocDataset read = UntocDataset.FromJson(UntocDataset.Embedded.ToJson());
        Assert.Equivalent(record, record is IRecord one ? read.Find(RecordKey.Of(one)) : read.Info, strict: true);
    }

    private static bool AreEquivalent(object one, object other)
    {
        try
        {
            Assert.Equivalent(one, other, strict: true);
            return true;
        }
        catch (Xunit.Sdk.XunitException)
        {
            return false;
        }
    }
}
