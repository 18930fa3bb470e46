using System.Runtime.CompilerServices;
using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class LoadContextTests
{
    private const int MiB = 1 << 20;

    [Fact]
    public void A_copy_that_was_used_unloads_and_leaves_nothing_behind()
    {
        var memory = new long[50];
        for (int at = 0; at < memory.Length; at++)
        {
            WeakReference copy = UseOnce();
            int collections = 0;
            for (; copy.IsAlive && collections < 10; collections++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.False(copy.IsAlive, $"Copy {at} is alive after {collections} collections.");
            memory[at] = Environment.WorkingSet;
        }

        // The first ten warm up. Of ten the least, since the system takes memory back in pieces of its own.
        Assert.InRange(memory[^10..].Min() - memory[10..20].Min(), long.MinValue, 5 * MiB);
    }

    [Fact]
    public void Two_copies_stand_side_by_side_with_statics_of_their_own()
    {
        LibraryCopy one = new(), other = new();
        object[] embedded = [.. new[] { typeof(UntocDataset), one.InCopy(typeof(UntocDataset)), other.InCopy(typeof(UntocDataset)) }.Select(type => type.GetProperty("Embedded")!.GetValue(null)!)];

        Assert.Equal(3, embedded.Select(dataset => dataset.GetType()).Distinct().Count());
        Assert.Equal(3, embedded.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(Everything(), one.Call(typeof(LoadContextTests), nameof(Everything)));
        Assert.Equal(Everything(), other.Call(typeof(LoadContextTests), nameof(Everything)));
        one.Unload();
        other.Unload();
    }

    public static string Everything() => string.Join("\n", SelfCheck.Run());

    public static string QueryWriteAndRead()
    {
        UntocDataset untoc = UntocDataset.FromJson(UntocDataset.Embedded.ToJson());
        return $"{untoc.WorkingGroups["WG.6"]}, {untoc.AsOf(new LocalDate(2014, 10, 10)).TextsInEffect}, {untoc.CitationTextOf(untoc.Meetings["WG.6/10"])}, {untoc.Compare(UntocDataset.Embedded)}";
    }

    // In a frame of its own, so that no local variable keeps the copy alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseOnce()
    {
        var copy = new LibraryCopy();
        Assert.Equal(QueryWriteAndRead(), copy.Call(typeof(LoadContextTests), nameof(QueryWriteAndRead)));
        copy.Unload();
        return new WeakReference(copy);
    }
}
