using System.Text;

namespace Untoc.Model.Tests;

/// <summary>Bytes that are no UTF-8, texts that are no Unicode, and byte-order marks.</summary>
public class EncodingTests
{
    private static readonly byte[] Small = Encoding.ASCII.GetBytes(SmallDataset.Json);
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    // Before the first token, in a name, in a text, between tokens, at the end.
    private static readonly int[] Positions = [0, Offset("version") + 2, Offset("Rome") + 1, Offset(",\"start\""), Small.Length];

    private static readonly byte[][] Malformed =
    [
        [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x8F, 0xBF, 0xBF], // overlong
        [0xED, 0xA0, 0x80], [0xED, 0xAF, 0xBF], [0xED, 0xB0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], // surrogates
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE, 0xFF], [0xFF, 0xFE], // beyond Unicode
        [0xE4, 0xB8], [0xF0, 0x9F], [0xF0, 0x9F, 0x98], [0xF4, 0x8F, 0xBF], [0xE4, 0x41, 0xAD], [0xC3, 0xC3, 0xA9], [0x80, 0x80], // cut short
        .. Enumerable.Range(0x80, 0x80).Select(b => (byte[])[(byte)b]),
    ];

    [Fact]
    public void Every_malformed_sequence_is_refused_with_its_offset()
    {
        int count = 0;
        foreach (byte[] bytes in Malformed)
            foreach (int at in Positions)
            {
                Assert.Equal($"$: Byte {at}, counted from 0, is not UTF-8.", Only(Reading.Problems([.. Small[..at], .. bytes, .. Small[at..]])));
                count++;
            }

        Assert.Equal(770, count);
    }

    [Fact]
    public void An_offset_counts_the_byte_order_mark_and_the_bytes_of_what_stands_before()
    {
        Assert.Equal("$: Byte 3, counted from 0, is not UTF-8.", Only(Reading.Problems([.. Mark, 0xFF, .. Small])));
        Assert.Equal("$: Byte 9, counted from 0, is not UTF-8.", Only(Reading.Problems([.. "é名😀"u8, 0xFF])));
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_found_in_every_place_of_a_text_of_many_languages()
    {
        byte[] json = Encoding.UTF8.GetBytes("\"é名😀اسم\"");
        for (int at = 0; at < json.Length; at++)
        {
            byte[] broken = [.. json];
            broken[at] = 0xFF;
            int start = at;
            while ((json[start] & 0xC0) == 0x80)
                start--; // the whole character is broken, and starts here
            Assert.Equal($"$: Byte {start}, counted from 0, is not UTF-8.", Only(Reading.Problems(broken)));
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_text_is_refused_with_its_place()
    {
        foreach (string half in (string[])["\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800", "\ud800x"])
            foreach (int at in Positions)
                Assert.Equal($"$: Half of a surrogate pair at character {at}.", Only(Reading.ProblemsOfText(SmallDataset.Json.Insert(at, half))));
        Assert.Equal("$: Half of a surrogate pair at character 3.", Only(Reading.ProblemsOfText("\"\U0001F600\ud83d\"")));
    }

    [Fact]
    public void A_character_may_stand_anywhere_in_long_JSON_and_half_of_it_nowhere()
    {
        const int Piece = 65_536; // what the reader takes in at first
        string json = SmallDataset.Json.Replace("\"place\":\"Rome\"", "\"place\":\"😀\"", StringComparison.Ordinal);
        int emoji = json.IndexOf("😀", StringComparison.Ordinal);
        for (int at = Piece - 6; at < Piece + 6; at++)
        {
            string blanks = new(' ', at - emoji);

            Assert.Empty(Reading.Problems(blanks + json));
            Assert.Equal($"$: Half of a surrogate pair at character {at}.", Only(Reading.ProblemsOfText(blanks + json.Replace("😀", "\ud83d", StringComparison.Ordinal))));
            Assert.Equal($"$: Byte {at}, counted from 0, is not UTF-8.", Only(Reading.Problems([.. Encoding.UTF8.GetBytes(blanks + json[..emoji]), 0xF0, 0x9F, 0x98, .. Encoding.UTF8.GetBytes(json[(emoji + 2)..])])));
        }
    }

    [Fact]
    public void One_byte_order_mark_is_passed_over()
    {
        Assert.Empty(Reading.Problems("\uFEFF" + SmallDataset.Json));
        Assert.Empty(Reading.Problems([.. Mark, .. Small]));
    }

    [Fact]
    public void More_marks_and_marks_elsewhere_are_refused()
    {
        foreach (string json in (string[])["\uFEFF\uFEFF" + SmallDataset.Json, " \uFEFF" + SmallDataset.Json, SmallDataset.Json + "\uFEFF", "\uFEFF", "\uFEFF\uFEFF", "\uFFFE" + SmallDataset.Json])
            Assert.Equal("$", Assert.Single(Reading.Problems(json)).Path);
        Assert.Equal("$", Assert.Single(Reading.Problems(SmallDataset.Json.Insert(Offset("version") - 1, "\uFEFF"))).Path);
    }

    [Fact]
    public void A_beginning_of_a_mark_is_no_UTF_8()
    {
        Assert.Equal("$: Byte 0, counted from 0, is not UTF-8.", Only(Reading.Problems([0xEF])));
        Assert.Equal("$: Byte 0, counted from 0, is not UTF-8.", Only(Reading.Problems([0xEF, 0xBB])));
        Assert.Equal("$: Byte 0, counted from 0, is not UTF-8.", Only(Reading.Problems([0xEF, 0xBB, .. Small])));
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true)])
        {
            byte[] json = encoding.GetBytes(SmallDataset.Json);
            Assert.Equal("$", Assert.Single(Reading.Problems(json)).Path);
            Assert.Equal("$", Assert.Single(Reading.Problems([.. encoding.GetPreamble(), .. json])).Path);
        }
    }

    private static int Offset(string text) => SmallDataset.Json.IndexOf(text, StringComparison.Ordinal);

    private static string Only(ValueList<DataProblem> problems) => Assert.Single(problems).ToString();
}
