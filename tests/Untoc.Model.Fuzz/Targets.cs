using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Untoc.Model.Fuzz;

/// <summary>What the library promises of any bytes at all. A target says whether it accepted them, and throws where a promise is broken.</summary>
public static class Targets
{
    internal const int MaxMessage = 256;

    // So little that the smallest documents are near it. Made when first used, since instrumented code runs under the fuzzer alone.
    private static ReaderLimits Tight => field ??= new() { Bytes = 2_000, Depth = 6, Records = 4, ElementsPerArray = 5, CharactersPerString = 20, Problems = 3 };

    /// <summary>The targets by the names that the command line and the corpus use.</summary>
    public static IReadOnlyDictionary<string, Func<byte[], bool>> All { get; } = new Dictionary<string, Func<byte[], bool>>
    {
        ["read"] = Read,
        ["symbol"] = Symbol,
        ["read-write-read"] = ReadWriteRead,
    };

    /// <summary>Bytes are a dataset, or are refused with problems that a log can show; whichever way they come in.</summary>
    public static bool Read(byte[] json)
    {
        Outcome outcome = Outcome.Of(json, ReaderLimits.Default);
        Promise(outcome.Problems.Count <= ReaderLimits.Default.Problems, "No more problems are listed than the limit.");
        Promise(outcome == Outcome.Of(new Dribble(json), ReaderLimits.Default), "It does not matter in what pieces a stream comes.");
        Promise(outcome == Outcome.Thrown(() => UntocDataset.FromJson(new MemoryStream(json))), "Read throws what TryRead returns.");
        if (Utf8.IsValid(json))
        {
            string text = Encoding.UTF8.GetString(json);
            bool parsed = UntocDataset.TryFromJson(text, out UntocDataset? dataset, out ValueList<DataProblem> problems);
            Promise(parsed == (dataset is not null) && outcome == new Outcome(dataset?.Records, problems), "A text reads as its bytes do.");
            Promise(outcome == Outcome.Thrown(() => UntocDataset.FromJson(text)), "Parse throws what TryParse returns.");
        }

        Outcome tight = Outcome.Of(json, Tight);
        Promise(tight.Problems.Count <= Tight.Problems, "No more problems are listed than a limit of one's own.");
        Promise(tight.Records is null || tight == outcome, "What tight limits let in is read alike without.");
        return outcome.Records is not null;
    }

    /// <summary>A text is a key of a kind or is not, and keys are ordered, equal and written as their texts say.</summary>
    /// <remarks>The bytes are lines, in UTF-16 and in UTF-8: up to three keys, compared with each other.</remarks>
    public static bool Symbol(byte[] text) =>
        Keys(new string(MemoryMarshal.Cast<byte, char>(text))) | Keys(Encoding.UTF8.GetString(text));

    /// <summary>What was read is written, reads back as the same, and answers every question.</summary>
    /// <remarks>The bytes are JSON, or say how to change a valid document: see <see cref="Edits"/>.</remarks>
    public static bool ReadWriteRead(byte[] input)
    {
        if (!UntocDataset.TryFromJson(new MemoryStream(Edits.AreIn(input) ? Edits.Apply(input) : input), out UntocDataset? dataset, out _))
            return false;
        string json = dataset.ToJson();
        UntocDataset again = UntocDataset.FromJson(json);
        Promise(again.ToJson() == json, "What reads back is written alike.");
        Promise(again.Records == dataset.Records, "What reads back is equal.");
        Promise(again.Records.GetHashCode() == dataset.Records.GetHashCode(), "What reads back has the same hash.");
        Promise(again.Sha256 == dataset.Sha256, "What reads back has the same content.");
        Promise(new UntocDataset(dataset.Records).ToJson() == json, "The records of a dataset make a dataset.");
        Promise(dataset.Compare(again).Count == 0, "Nothing changes from a dataset to itself read back.");
        Answers.All(dataset);
        return true;
    }

    private static bool Keys(string text)
    {
        string[] lines = text.Split('\n', 3);
        foreach (string line in lines)
            Symbols.Check(line);
        return Keys<DocumentSymbol>(lines)
            | Keys<WorkingGroupCode>(lines)
            | Keys<SessionNumber>(lines)
            | Keys<MeetingId>(lines)
            | Keys<ResolutionNumber>(lines)
            | Keys<DecisionNumber>(lines)
            | Keys<TextReference>(lines)
            | Keys<TreatyId>(lines)
            | Keys<TreatyArticle>(lines)
            | Keys<ParticipantCode>(lines)
            | Keys<ParticipationId>(lines)
            | Keys<SourceId>(lines)
            | Keys<DiscrepancyId>(lines)
            | Keys<RecordKey>(lines)
            | Keys<Language>(lines);
    }

    private static bool Keys<TKey>(string[] lines)
        where TKey : class, IParsable<TKey>, IEquatable<TKey>
    {
        TKey[] keys = [.. lines.Select(Key<TKey>).OfType<TKey>()];
        foreach (TKey one in keys)
            foreach (TKey other in keys)
            {
                bool equal = one.Equals(other);
                Promise(equal == (Unmarked(one.ToString()!) == Unmarked(other.ToString()!)), $"Keys are equal where their texts are: {one}, {other}");
                Promise(!equal || one.GetHashCode() == other.GetHashCode(), $"Equal keys have one hash: {one}");
                if (one is not IComparable<TKey> ordered || other is not IComparable<TKey> reversed)
                    continue;
                int order = Math.Sign(ordered.CompareTo(other));
                Promise(equal == (order == 0), $"Order agrees with equality: {one}, {other}");
                Promise(order == -Math.Sign(reversed.CompareTo(one)), $"Order is the same from both sides: {one}, {other}");
                foreach (TKey third in keys)
                    Promise(order > 0 || reversed.CompareTo(third) > 0 || ordered.CompareTo(third) <= 0, $"Order is transitive: {one}, {other}, {third}");
            }
        return keys.Length > 0;
    }

    private static TKey? Key<TKey>(string text)
        where TKey : class, IParsable<TKey>, IEquatable<TKey>
    {
        if (TKey.TryParse(text, provider: null, out TKey? key))
        {
            Promise(key.ToString() == (key is RecordKey { Kind: var kind } ? kind == RecordKind.Article ? WithoutParagraph(text) : Unmarked(text) : text), $"A key is written as it was read: {key}");
            Promise(TKey.Parse(text, provider: null).Equals(key), $"A text is one key: {key}");
            return key;
        }

        Promise(key is null, "What is refused is no key.");
        try
        {
            TKey.Parse(text, provider: null);
        }
        catch (FormatException refused)
        {
            Promise(refused.Message.Length is > 0 and <= MaxMessage && IsHarmless(refused.Message), $"A log can show why a key is refused: {refused.Message}");
            return null;
        }

        throw new BrokenPromiseException($"What TryParse refuses Parse refuses: {typeof(TKey).Name}");
    }

    /// <summary>Without the mark of a reissue, which does not count among symbols.</summary>
    private static string WithoutParagraph(string text) => text.EndsWith(')') ? text[..text.LastIndexOf('(')] : text;

    internal static string Unmarked(string text) => text.EndsWith('*') ? text[..^1] : text;

    internal static bool IsHarmless(string text) => text.All(static c => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    /// <summary>What became of bytes: the records, or the problems.</summary>
    private sealed record Outcome(UntocRecords? Records, ValueList<DataProblem> Problems)
    {
        public static Outcome Of(byte[] json, ReaderLimits limits) => Of(new MemoryStream(json), limits);

        public static Outcome Of(Stream json, ReaderLimits limits)
        {
            bool read = UntocDataset.TryFromJson(json, out UntocDataset? dataset, out ValueList<DataProblem> problems, limits);
            Promise(read == (dataset is not null) && read == (problems.Count == 0), "There is a dataset where there are no problems.");
            foreach (DataProblem problem in problems)
            {
                Promise(problem.Path.StartsWith('$') && IsHarmless(problem.Path), $"A path begins at the root, and a log can show it: {problem}");
                Promise(problem.Message.Length is > 0 and <= MaxMessage && IsHarmless(problem.Message), $"A message is short, and a log can show it: {problem}");
            }

            return new(dataset?.Records, problems);
        }

        public static Outcome Thrown(Func<UntocDataset> read)
        {
            try
            {
                return new(read().Records, []);
            }
            catch (UntocDataException refused)
            {
                Promise(refused.ProblemCount >= refused.Problems.Count, "Listed problems are counted.");
                return new(null, refused.Problems);
            }
        }
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Dribble(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 61));
    }

    internal static void Promise(bool kept, string promise)
    {
        if (!kept)
            throw new BrokenPromiseException(promise);
    }
}

/// <summary>Bytes for which the library does not do what it promises.</summary>
public sealed class BrokenPromiseException(string promise) : Exception(promise);
