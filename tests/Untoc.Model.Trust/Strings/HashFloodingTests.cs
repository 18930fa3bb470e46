using System.Diagnostics;
using System.Numerics;
using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>Keys made so that all have one hash in a table that hashes strings without a seed: tables of users' data must not slow down for them.</summary>
[Collection(nameof(Alone)), Trait("Kind", "Thorough")]
public class HashFloodingTests
{
    private const int Keys = 32_768;
    private const int Length = 40;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly uint[] Pairs = [.. from low in Alphabet from high in Alphabet select low | (uint)high << 16];
    private static readonly HashSet<uint> Spelled = [.. Pairs];
    private static readonly string[] Crafted = Colliding();
    private static readonly string[] Benign = [.. Crafted.Select(Shuffled)];
    private static readonly ReaderLimits Limits = new() { ElementsPerArray = 2 * Keys, Bytes = 64 * 1024 * 1024 };

    [Fact]
    public void The_crafted_keys_have_one_unseeded_hash()
    {
        MethodInfo hash = typeof(string).GetMethod("GetNonRandomizedHashCode", BindingFlags.NonPublic | BindingFlags.Instance)!;

        Assert.Equal(Keys, Crafted.Distinct().Count());
        Assert.All(Crafted, key => Assert.Equal(Length, key.Length));
        Assert.Single(Crafted.Select(key => hash.Invoke(key, null)).Distinct());
        Assert.True(Benign.Select(key => hash.Invoke(key, null)).Distinct().Count() > Keys * 0.99);
    }

    [Fact]
    public void Records_with_crafted_keys_are_checked_and_found_as_fast_as_others()
    {
        AssertAlike(Records(Crafted), Records(Benign), static records => new UntocDataset(records));
    }

    [Fact]
    public void JSON_with_crafted_keys_is_read_as_fast_as_other_JSON()
    {
        AssertAlike(new UntocDataset(Records(Crafted)).ToJson(), new UntocDataset(Records(Benign)).ToJson(), static json => UntocDataset.FromJson(json, Limits));
    }

    private static void AssertAlike<TInput>(TInput crafted, TInput benign, Func<TInput, UntocDataset> load)
    {
        var times = Enumerable.Range(0, 2).Select(_ => (Crafted: TimeOf(crafted, load), Benign: TimeOf(benign, load))).ToArray();
        TimeSpan slow = times.Min(time => time.Crafted), usual = times.Min(time => time.Benign);

        Assert.True(slow < 3 * usual, $"{slow.TotalMilliseconds:F0} ms where {usual.TotalMilliseconds:F0} ms are usual");
    }

    private static TimeSpan TimeOf<TInput>(TInput input, Func<TInput, UntocDataset> load)
    {
        var time = Stopwatch.StartNew();
        UntocDataset untoc = load(input);
        foreach (Document document in untoc.Documents)
        {
            Assert.Same(document, untoc.Documents[document.Symbol]);
            Assert.Same(document, untoc.Documents[document.Symbol.ToString()]);
        }
        foreach (AttestedName name in untoc.WorkingGroups["WG.1"].AttestedNames)
            Assert.NotNull(untoc.WorkingGroups.Named(name.Text));
        Assert.Empty(untoc.Compare(untoc));
        return time.Elapsed;
    }

    /// <summary>As many documents as there are keys, and as many names of a working group.</summary>
    private static UntocRecords Records(string[] keys) => SmallDataset.Records with
    {
        Documents = [.. SmallDataset.Records.Documents, .. keys.Select(key => new Document { Symbol = DocumentSymbol.Parse(key), Citations = SmallDataset.Cite("symbol") })],
        WorkingGroups =
        [
            SmallDataset.Records.WorkingGroups[0] with
            {
                AttestedNames = [.. keys.Select(key => new AttestedName { Text = key, Language = Language.English, Citations = SmallDataset.Cite("text", "language") })],
            },
        ],
    };

    private static string Shuffled(string key, int seed)
    {
        char[] letters = key[4..].ToCharArray();
        new Random(seed).Shuffle(letters);
        return string.Concat(key.AsSpan(0, 4), letters);
    }

    // The hash runs in two lanes: of each four characters the first two go to one, the last two to the other.
    private static string[] Colliding() =>
        [.. (from left in Lane("ab") from right in Lane("/c") select string.Concat(left.Chunk(2).Zip(right.Chunk(2), (one, other) => new string([.. one, .. other])))).Take(Keys)];

    // Two characters that make the rest possible, then four groups of four, each written in four ways that lead to the same state.
    private static string[] Lane(string start)
    {
        const int Groups = 4, All = 256;
        foreach (uint filler in Pairs)
        {
            string[] lanes = [start + Text(filler)];
            uint state = Step(Step((5381u << 16) + 5381u, start[0] | (uint)start[1] << 16), filler);
            for (int group = 0; group < Groups && lanes.Length > 0; group++)
            {
                (string[] ways, state) = WaysFrom(state);
                lanes = [.. from lane in lanes from way in ways select lane + way];
            }
            if (lanes.Length == All)
                return lanes;
        }
        throw new InvalidOperationException("No lane was found.");
    }

    private static (string[] Ways, uint End) WaysFrom(uint state)
    {
        const int Ways = 4;
        const uint BeyondAscii = 0xFF80_FF80;
        (uint First, uint State)[] halves = [.. Pairs.Select(first => (first, Step(Step(state, first), 0)))];
        foreach ((_, uint half) in halves)
        {
            var near = halves.Where(other => ((other.State ^ half) & BeyondAscii) == 0).ToArray();
            foreach (uint end in Pairs.Select(second => half ^ second))
            {
                var ways = near.Where(other => Spelled.Contains(other.State ^ end)).Take(Ways).ToArray();
                if (ways.Length == Ways)
                    return ([.. ways.Select(way => Text(way.First) + Text(way.State ^ end))], end);
            }
        }
        return ([], state);
    }

    private static uint Step(uint state, uint pair) => (BitOperations.RotateLeft(state, 5) + state) ^ pair;

    private static string Text(uint pair) => new([(char)(pair & 0xFFFF), (char)(pair >> 16)]);
}
