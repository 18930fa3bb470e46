using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Untoc.Model.Tests;

/// <summary>How much the reader takes in.</summary>
public class LimitTests
{
    private static readonly JsonText Small = JsonText.Small;

    [Fact]
    public void The_default_limits_are_these()
    {
        Assert.Equal("at most 16777216 bytes, depth 16, 100000 records, 10000 elements an array, 4096 characters a string, 100 problems", $"{ReaderLimits.Default}");
        Assert.Equal(new ReaderLimits(), ReaderLimits.Default);
    }

    [Fact]
    public void Bytes_are_taken_in_up_to_the_limit_and_not_beyond_it()
    {
        const int Limit = 10_000;
        var limits = new ReaderLimits { Bytes = Limit };
        string tooMany = $"$: More than {Limit} bytes, the limit that ReaderLimits.Bytes sets.";

        Assert.Empty(Reading.Problems(Small.Json.PadRight(Limit - 1), limits));
        Assert.Empty(Reading.Problems(Small.Json.PadLeft(Limit), limits));
        Assert.Equal(tooMany, Only(Reading.Problems(Small.Json.PadRight(Limit + 1), limits)));
        Assert.Empty(Reading.Problems("\uFEFF" + Small.Json.PadRight(Limit - 3), limits));
        Assert.Equal(tooMany, Only(Reading.Problems("\uFEFF" + Small.Json.PadRight(Limit - 2), limits)));
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Sixteen_MiB_are_taken_in_and_not_a_byte_more()
    {
        const int Limit = 16 * 1024 * 1024;

        Assert.Empty(Reading.Problems(Small.Json.PadRight(Limit)));
        Assert.Equal("$: More than 16777216 bytes, the limit that ReaderLimits.Bytes sets.", Only(Reading.Problems(Small.Json.PadRight(Limit + 1))));
    }

    [Fact]
    public void Bytes_are_counted_and_not_characters()
    {
        string json = Small.With(Small["$.meetings[0].place"], "\"罗马\"");

        Assert.Empty(Reading.Problems(json, new ReaderLimits { Bytes = json.Length + 4 }));
        Assert.Equal("$", Assert.Single(Reading.Problems(json, new ReaderLimits { Bytes = json.Length + 3 })).Path);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_whatever_it_is() =>
        Assert.Equal("$: More than 16777216 bytes, the limit that ReaderLimits.Bytes sets.", Only(Reading.ProblemsOfText(new string('[', 20_000_000))));

    [Fact]
    public void An_endless_stream_comes_to_an_end()
    {
        var stream = new Generated(static at => (byte)(at == 0 ? '[' : ' '));

        Assert.Equal("$: More than 16777216 bytes, the limit that ReaderLimits.Bytes sets.", Refused(() => UntocDataset.FromJson(stream)));
        Assert.Equal(16 * 1024 * 1024 + 1, stream.Position);
        AssertIsRefusedWithinASecond(() => UntocDataset.TryFromJson(new Generated(static at => (byte)(at == 0 ? '[' : ' ')), out _, out _));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void A_stream_is_read_a_byte_beyond_the_limit(int limit)
    {
        var stream = new Generated(static _ => (byte)' ');

        Assert.Equal($"$: More than {limit} bytes, the limit that ReaderLimits.Bytes sets.", Refused(() => UntocDataset.FromJson(stream, new ReaderLimits { Bytes = limit })));
        Assert.Equal(limit + 1, stream.Position);
    }

    [Fact]
    public void A_stream_may_give_one_byte_at_a_time()
    {
        byte[] json = Encoding.UTF8.GetBytes("\uFEFF" + UntocDataset.Embedded.ToJson());
        var stream = new Generated(at => json[at], json.Length, mostAtOnce: 1);

        Assert.Equal(UntocDataset.Embedded.Records, UntocDataset.FromJson(stream).Records);
        Assert.Equal(json.Length, stream.Position);
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(10_000_000)]
    [InlineData(long.MaxValue)]
    public void What_a_stream_says_of_its_length_is_not_relied_on(long saidLength)
    {
        byte[] json = Encoding.UTF8.GetBytes(UntocDataset.Embedded.ToJson());

        Assert.Equal(UntocDataset.Embedded.Records, UntocDataset.FromJson(new Generated(at => json[at], json.Length, saidLength: saidLength)).Records);
        Assert.Equal("$: More than 1000000 bytes, the limit that ReaderLimits.Bytes sets.", Refused(() => UntocDataset.FromJson(new Generated(static _ => (byte)' ', saidLength: saidLength), new ReaderLimits { Bytes = 1_000_000 })));
    }

    [Fact]
    public void A_stream_may_be_longer_than_the_room_at_first()
    {
        Meeting meeting = UntocDataset.Embedded.Meetings["WG.4/13"];
        Meeting[] longer = [.. Enumerable.Range(1, 3).Select(times => meeting with { Citations = [.. Enumerable.Repeat(meeting.Citations, 400 * times).SelectMany(static citations => citations)] })];
        foreach (Meeting one in longer)
        {
            UntocRecords records = UntocDataset.Embedded.Records with { Meetings = [.. UntocDataset.Embedded.Meetings.Select(other => other.Id == one.Id ? one : other)] };
            byte[] json = Encoding.UTF8.GetBytes(new UntocDataset(records).ToJson());

            Assert.Equal(records, UntocDataset.FromJson(new Generated(at => json[at], json.Length, mostAtOnce: 1_000)).Records);
        }
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(-1)]
    [InlineData(65_537)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public async Task A_stream_that_says_to_have_read_what_it_cannot_is_blamed(int said)
    {
        string message = $"The stream is faulty: asked for 65536 bytes at most, it says that it read {said}.";

        Assert.Equal(message, Assert.Throws<IOException>(() => UntocDataset.FromJson(new Liar(said))).Message);
        Assert.Equal(message, Assert.Throws<IOException>(() => UntocDataset.TryFromJson(new Liar(said), out _, out _)).Message);
        Assert.Equal(message, (await Assert.ThrowsAsync<IOException>(() => UntocDataset.FromJsonAsync(new Liar(said)))).Message);
    }

    [Fact]
    public async Task A_stream_is_read_asynchronously_with_the_same_result()
    {
        byte[] json = Encoding.UTF8.GetBytes(UntocDataset.Embedded.ToJson());
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.Equal(UntocDataset.Embedded.Records, (await UntocDataset.FromJsonAsync(new Generated(at => json[at], json.Length, mostAtOnce: 1_000))).Records);
        Assert.Equal("$: More than 1000 bytes, the limit that ReaderLimits.Bytes sets.", $"{(await Assert.ThrowsAsync<UntocDataException>(() => UntocDataset.FromJsonAsync(new MemoryStream(json), new ReaderLimits { Bytes = 1_000 }))).Problems.Single()}");
        Assert.Equal(Reading.Problems("{}"), (await Assert.ThrowsAsync<UntocDataException>(() => UntocDataset.FromJsonAsync(new MemoryStream("{}"u8.ToArray())))).Problems);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => UntocDataset.FromJsonAsync(new MemoryStream(json), cancellationToken: cancelled.Token));
        await Assert.ThrowsAsync<ArgumentNullException>("json", () => UntocDataset.FromJsonAsync(null!));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        byte[] json = Encoding.UTF8.GetBytes("no JSON" + UntocDataset.Embedded.ToJson());
        var stream = new MemoryStream(json) { Position = 7 };

        Assert.Equal(UntocDataset.Embedded.Records, UntocDataset.FromJson(stream).Records);
        Assert.Equal(json.Length, stream.Position);
    }

    [Fact]
    public void What_a_stream_throws_is_not_caught()
    {
        foreach (Exception error in (Exception[])[new IOException("gone"), new OperationCanceledException(), new ObjectDisposedException("stream"), new InvalidOperationException(), new NotSupportedException()])
        {
            var stream = new Generated(at => at < 100 ? (byte)' ' : throw error);

            Assert.Same(error, Record.Exception(() => UntocDataset.FromJson(stream)));
            Assert.Same(error, Record.Exception(() => UntocDataset.TryFromJson(new Generated(at => throw error), out _, out _)));
        }
    }

    [Fact]
    public void What_a_stream_throws_in_the_middle_of_a_record_is_not_caught()
    {
        byte[] json = Encoding.UTF8.GetBytes(UntocDataset.Embedded.ToJson());
        foreach (Exception error in (Exception[])[new IOException("gone"), new JsonException("no JSON"), new ObjectDisposedException("stream"), new InvalidOperationException()])
            foreach (int place in (int[])[0, 1, 65_535, 65_536, 100_000, json.Length - 1, json.Length])
            {
                var stream = new Generated(at => at == place ? throw error : json[at], json.Length + 1);

                Assert.Same(error, Record.Exception(() => UntocDataset.TryFromJson(stream, out _, out _)));
                Assert.Equal(place + 1, stream.Position);
            }
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = new Generated(at =>
        {
            if (at == 1_000)
                cancellation.Cancel();
            return (byte)' ';
        }, mostAtOnce: 100);

        var error = Assert.Throws<OperationCanceledException>(() => UntocDataset.FromJson(stream, ReaderLimits.Default, cancellation.Token));
        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.Equal(1_100, stream.Position);
        Assert.Throws<OperationCanceledException>(() => UntocDataset.TryFromJson(new MemoryStream(), out _, out _, cancellationToken: cancellation.Token));
    }

    [Fact]
    public void Reading_can_be_cancelled_after_the_last_byte()
    {
        foreach (string json in (string[])[Small.Json, $"[{string.Concat(Enumerable.Repeat("1,", 5_000))}"])
        {
            using var cancellation = new CancellationTokenSource();
            var stream = new Generated(at => (byte)json[(int)at], json.Length, atEnd: cancellation.Cancel);

            Assert.Throws<OperationCanceledException>(() => UntocDataset.FromJson(stream, ReaderLimits.Default, cancellation.Token));
        }
    }

    [Fact]
    public void Without_text_there_is_a_problem_and_without_stream_an_argument_is_missing()
    {
        Assert.False(UntocDataset.TryFromJson(null, out _));
        Assert.False(UntocDataset.TryFromJson((string?)null, out UntocDataset? dataset, out ValueList<DataProblem> problems));
        Assert.Null(dataset);
        Assert.Equal("$: Expected JSON, not a null text.", Only(problems));
        Assert.Throws<ArgumentNullException>("json", () => UntocDataset.FromJson((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => UntocDataset.FromJson((Stream)null!));
        Assert.Throws<ArgumentNullException>("json", () => UntocDataset.TryFromJson((Stream)null!, out _, out _));
    }

    [Theory]
    [Trait("Kind", "Thorough")]
    [InlineData("[", "")]
    [InlineData("{\"a\":", ".a")]
    [InlineData("[{\"a\":", "")]
    [InlineData("{\"a\":[", ".a")]
    [InlineData("{\"info\":", ".info.info")]
    [InlineData("{\"sources\":[", ".sources[0].sources")]
    public void What_is_too_deep_is_refused_quickly(string level, string path)
    {
        int perLevel = level.Count(c => c is '[' or '{');
        foreach (int depth in (int[])[17, 64, 1_000, 1_000_000])
            foreach (string end in (string[])["", "1"])
            {
                string json = string.Concat(Enumerable.Repeat(level, depth / perLevel + 1)) + end;

                Assert.Equal($"${path}: More than 16 objects and arrays inside each other, the limit that ReaderLimits.Depth sets.", $"{Reading.Problems(json)[^1]}");
                AssertIsRefusedWithinASecond(() => UntocDataset.TryFromJson(json, out _));
            }
    }

    [Fact]
    public void The_depth_of_what_is_not_looked_at_counts_too()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);
        JsonPlace info = Small["$.info"];

        Assert.StartsWith("$.info.colour: Unknown", Only(Reading.Problems(Small.WithFirst(info, $"\"colour\":{Nested(14)}"))), StringComparison.Ordinal);
        Assert.StartsWith("$.info.colour: More than 16 ", Only(Reading.Problems(Small.WithFirst(info, $"\"colour\":{Nested(15)}"))), StringComparison.Ordinal);
        Assert.Equal("$.x: More than 1 objects and arrays inside each other, the limit that ReaderLimits.Depth sets.", Only(Reading.Problems("{\"x\":[]}", new ReaderLimits { Depth = 1 })));
    }

    [Fact]
    public void Depth_can_be_lowered_to_what_a_dataset_needs()
    {
        Assert.Empty(Reading.Problems(Small.Json, new ReaderLimits { Depth = 7 }));
        Assert.Equal(
            "$.protocols[0].attestedNames[0].citations[0]: More than 6 objects and arrays inside each other, the limit that ReaderLimits.Depth sets.",
            Only(Reading.Problems(Small.Json, new ReaderLimits { Depth = 6 })));
        Assert.Equal("$.info: More than 1 objects and arrays inside each other, the limit that ReaderLimits.Depth sets.", Only(Reading.Problems(Small.Json, new ReaderLimits { Depth = 1 })));
    }

    [Fact]
    public void Elements_of_an_array_are_taken_in_up_to_the_limit()
    {
        JsonPlace coverage = Small["$.info.coverage"];
        string Elements(int count) => Small.With(coverage, $"[{string.Join(",", Enumerable.Repeat("\"x\"", count))}]");

        Assert.Empty(Reading.Problems(Elements(10_000)));
        Assert.Equal("$.info.coverage[10000]: More than 10000 elements in an array, the limit that ReaderLimits.ElementsPerArray sets.", Only(Reading.Problems(Elements(10_001))));
        Assert.Empty(Reading.Problems(Elements(10_001), new ReaderLimits { ElementsPerArray = 10_001 }));
        Assert.Equal("$.convention.citations[3]: More than 3 elements in an array, the limit that ReaderLimits.ElementsPerArray sets.", Only(Reading.Problems(Small.Json, new ReaderLimits { ElementsPerArray = 3 })));
    }

    [Fact]
    public void Records_are_taken_in_up_to_the_limit()
    {
        // One protocol, article, participant, participation, group, session, resolution, decision, meeting, source, discrepancy; three documents.
        Assert.Empty(Reading.Problems(Small.Json, new ReaderLimits { Records = 14 }));
        Assert.Equal("$.discrepancies[0]: More than 13 records, the limit that ReaderLimits.Records sets.", Only(Reading.Problems(Small.Json, new ReaderLimits { Records = 13 })));
        Assert.Equal("$.articles[0]: More than 1 records, the limit that ReaderLimits.Records sets.", Only(Reading.Problems(Small.Json, new ReaderLimits { Records = 1 })));
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void A_hundred_thousand_records_are_taken_in_and_no_more()
    {
        string[] registers = ["protocols", "workingGroups", "sessions", "resolutions", "decisions", "meetings", "documents", "sources", "discrepancies"];
        string tenThousand = string.Join(",", Enumerable.Repeat("0", 10_000));
        string json = registers.Aggregate("{", (text, register) => $"{text}\"{register}\":[{tenThousand}],") + "\"info\":0}";
        Assert.DoesNotContain(Problems(json, ReaderLimits.Default), problem => problem.Message.StartsWith("More than", StringComparison.Ordinal));

        string more = registers.Aggregate("{", (text, register) => $"{text}\"{register}\":[{tenThousand},{tenThousand}],") + "\"info\":0}";
        Assert.Equal(
            "$.decisions[19999]: Expected an object, not a number.|$.meetings[0]: More than 100000 records, the limit that ReaderLimits.Records sets.",
            string.Join("|", Problems(more, new ReaderLimits { ElementsPerArray = 20_000, Problems = int.MaxValue }).TakeLast(2)));

        static ValueList<DataProblem> Problems(string json, ReaderLimits limits)
        {
            Assert.False(UntocDataset.TryFromJson(json, out _, out ValueList<DataProblem> problems, limits));
            return problems;
        }
    }

    [Fact]
    public void Characters_of_a_string_are_taken_in_up_to_the_limit_and_an_escape_is_one()
    {
        foreach (string character in (string[])["x", "é", "名", "\\\"", @"\u0041", @"\u540d", @"\/"])
        {
            JsonPlace place = Small["$.meetings[0].place"];
            string Text(int count) => Small.With(place, $"\"{string.Concat(Enumerable.Repeat(character, count))}\"");

            Assert.Empty(Reading.Problems(Text(4_096)));
            Assert.Equal("$.meetings[0].place: More than 4096 characters in a string, the limit that ReaderLimits.CharactersPerString sets.", Only(Reading.Problems(Text(4_097))));
            Assert.Empty(Reading.Problems(Text(4_097), new ReaderLimits { CharactersPerString = 4_097 }));
        }
    }

    [Fact]
    public void A_character_beyond_the_first_65536_counts_as_two()
    {
        foreach (string character in (string[])["\U0001F600", @"\ud83d\ude00"])
        {
            string Text(int count) => Small.With(Small["$.info.version"], $"\"{string.Concat(Enumerable.Repeat(character, count))}\"");

            Assert.Empty(Reading.Problems(Text(2_048)));
            Assert.Equal("$.info.version", Assert.Single(Reading.Problems(Text(2_049))).Path);
        }
    }

    [Fact]
    public void Every_string_of_every_member_is_held_to_the_limit()
    {
        foreach (JsonPlace place in Small.FirstOfEach.Where(place => place.Shape.Kind == JsonKind.String))
            Assert.Equal(
                $"{place}: More than 4096 characters in a string, the limit that ReaderLimits.CharactersPerString sets.",
                Only(Reading.Problems(Small.With(place, $"\"{new string('x', 4_097)}\""))));
    }

    [Fact]
    public void A_hundred_problems_are_listed_and_the_search_stops_at_one_more()
    {
        string json = Small.With(Small["$.info.coverage"], $"[{string.Join(",", Enumerable.Repeat("0", 1_234))}]");
        var error = Assert.Throws<UntocDataException>(() => UntocDataset.FromJson(json));

        Assert.Equal((100, 101), (error.Problems.Count, error.ProblemCount));
        Assert.Equal("$.info.coverage[99]: Expected a string, not a number.", $"{error.Problems[^1]}");
        Assert.Equal("The data have more than 100 problems:", error.Message.Split('\n')[0]);
        Assert.Equal(101, error.Message.Split('\n').Length);
        Assert.Equal(100, Reading.Problems(json).Count);
        Assert.Equal(3, Reading.Problems(json, new ReaderLimits { Problems = 3 }).Count);
        Assert.Equal(1_234, Reading.Problems(json, new ReaderLimits { Problems = 5_000 }).Count);
    }

    [Fact]
    public void Problems_of_the_records_are_listed_and_counted_alike()
    {
        string citations = string.Join(",", Enumerable.Range(0, 500).Select(at => $$"""{"fact":"x{{at}}","source":"s","basis":"Editorial"}"""));
        var error = Assert.Throws<UntocDataException>(() => UntocDataset.FromJson(Small.WithLast(Small["$.conference.citations"], citations)));

        Assert.Equal((100, 101), (error.Problems.Count, error.ProblemCount));
    }

    [Fact]
    public void A_problem_beyond_the_listed_ones_keeps_data_from_being_read_too()
    {
        string json = Small.With(Small["$.info.coverage"], "[0,0,0]");

        Assert.Equal(2, Assert.Throws<UntocDataException>(() => UntocDataset.FromJson(json, new ReaderLimits { Problems = 1 })).ProblemCount);
    }

    [Fact]
    public void A_limit_is_a_positive_number()
    {
        foreach (int nonsense in (int[])[0, -1, int.MinValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>("Bytes", () => new ReaderLimits { Bytes = nonsense });
            Assert.Throws<ArgumentOutOfRangeException>("Depth", () => new ReaderLimits { Depth = nonsense });
            Assert.Throws<ArgumentOutOfRangeException>("Records", () => new ReaderLimits { Records = nonsense });
            Assert.Throws<ArgumentOutOfRangeException>("ElementsPerArray", () => new ReaderLimits { ElementsPerArray = nonsense });
            Assert.Throws<ArgumentOutOfRangeException>("CharactersPerString", () => new ReaderLimits { CharactersPerString = nonsense });
            Assert.Throws<ArgumentOutOfRangeException>("Problems", () => new ReaderLimits { Problems = nonsense });
        }
        Assert.Throws<ArgumentOutOfRangeException>("Depth", () => new ReaderLimits { Depth = 1_001 });
        Assert.Throws<ArgumentOutOfRangeException>("Bytes", () => ReaderLimits.Default with { Bytes = int.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>("Bytes", () => ReaderLimits.Default with { Bytes = Array.MaxLength });
    }

    [Fact]
    public void The_highest_limits_read_as_the_default_ones_do()
    {
        var limits = new ReaderLimits { Bytes = Array.MaxLength - 1, Depth = 1_000, Records = int.MaxValue, ElementsPerArray = int.MaxValue, CharactersPerString = int.MaxValue, Problems = int.MaxValue };

        Assert.Empty(Reading.Problems(Small.Json, limits));
        Assert.Equal("$", Assert.Single(Reading.Problems(new string('[', 1_000) + new string(']', 1_000), limits)).Path);
    }

    // The least of a few runs: a busy machine takes more time and never less.
    private static void AssertIsRefusedWithinASecond(Func<bool> read)
    {
        TimeSpan limit = TimeSpan.FromSeconds(1);
        TimeSpan least = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < 10 && least > limit; attempt++)
        {
            var watch = Stopwatch.StartNew();
            Assert.False(read());
            least = watch.Elapsed < least ? watch.Elapsed : least;
        }
        Assert.InRange(least, TimeSpan.Zero, limit);
    }

    private static string Only(ValueList<DataProblem> problems) => Assert.Single(problems).ToString();

    private static string Refused(Func<UntocDataset> read) => Only(Assert.Throws<UntocDataException>(read).Problems);

    /// <summary>A stream that says to have read a number of bytes, and reads none.</summary>
    private sealed class Liar(int said) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => said;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(said);
    }

    /// <summary>A stream of bytes that are made when they are read.</summary>
    private sealed class Generated(Func<long, byte> byteAt, long length = long.MaxValue, int mostAtOnce = int.MaxValue, long? saidLength = null, Action? atEnd = null) : Stream
    {
        public override long Position { get; set; }
        public override bool CanRead => true;
        public override bool CanSeek => saidLength is not null;
        public override bool CanWrite => false;
        public override long Length => saidLength ?? throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = 0;
            for (; read < Math.Min(count, mostAtOnce) && Position < length; read++)
                buffer[offset + read] = byteAt(Position++);
            if (read == 0)
                atEnd?.Invoke();
            return read;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
