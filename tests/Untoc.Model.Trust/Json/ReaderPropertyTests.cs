using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace Untoc.Model.Tests;

/// <summary>What is true of reading, whatever is read, tried on generated JSON.</summary>
[Trait("Kind", "Thorough")]
public class ReaderPropertyTests
{
    private static readonly JsonText Smallest = new(SmallDataset.Smallest);
    private static readonly UntocDataset Dataset = UntocDataset.FromJson(SmallDataset.Smallest);

    private static readonly ILookup<JsonPlace, JsonPlace> Children = Smallest.Places.Skip(1).ToLookup(place => place.Parent!);

    private static readonly string[] Blanks = ["", "", "", "", " ", "\n", "\t \r\n"];

    private static readonly string[] Leaves =
    [
        "null", "true", "false", "0", "1", "-1", "1.5", "1e9", "2147483648", "\"\"", "\" \"", "\"x\"", "\"é\"", "\"\\n\"", "\"\\ud800\"", "\"\U0001F600\"", "\"\\u202e\"",
        "\"convention\"", "\"WG.1\"", "\"1/1\"", "\"s\"", "\"A/1\"", "\"en\"", "\"2001-02-03\"", "\"2001-02-30\"", "\"Stated\"", "\"Meeting\"", "\"name.en\"", "\"conference\"",
    ];

    private static readonly string[] Names = ["x", "$id", "", "\\u0069nfo", "\\ud800", .. Shape.Objects.SelectMany(shape => shape.Members.Select(member => member.Name)).Distinct()];

    private static readonly string[] Tokens = ["{", "}", "[", "]", ",", ":", " ", "\"", "\\", "\uFEFF", "/", "é", "tru", .. Leaves, .. Names.Select(name => $"\"{name}\":")];

    /// <summary>Pieces of JSON in any order.</summary>
    private static readonly Gen<string> Pieces = Gen.OneOf(Tokens).Array[0, 12].Select(string.Concat);

    /// <summary>JSON of any shape.</summary>
    private static readonly Gen<string> Trees = Gen.Recursive<string>((depth, tree) => depth > 4 ? Gen.OneOf(Leaves) : Gen.Frequency(
        (3, Gen.OneOf(Leaves)),
        (1, tree.Array[0, 3].Select(elements => $"[{string.Join(",", elements)}]")),
        (2, Gen.Select(Gen.OneOf(Names), tree, (name, value) => $"\"{name}\":{value}").Array[0, 4].Select(members => $"{{{string.Join(",", members)}}}"))));

    /// <summary>The smallest dataset with another value in one place, one place less, or a member more.</summary>
    private static readonly Gen<string> Edits = Gen.Select(Gen.OneOf([.. Smallest.Places.Skip(1)]), Gen.Int[0, 5], Trees, Gen.OneOf([.. Smallest.Places]), (place, way, tree, other) => way switch
    {
        0 => Smallest.Without(place),
        1 => Smallest.With(place, Smallest[other]),
        2 => place.Member is null ? Smallest.WithLast(place.Parent!, Smallest[place]) : Smallest.WithLast(place.Parent!, $"\"{place.Member.Name}\":{tree}"),
        3 => place.Shape.Name == "text" ? Smallest.With(place, "\"another\"") : place.Shape.Name == "int" ? Smallest.With(place, "7") : Smallest.With(place, tree),
        _ => Smallest.With(place, tree),
    });

    private static readonly Gen<string> AnyText = Gen.Frequency((2, Gen.String[0, 30]), (2, Pieces), (3, Trees), (3, Edits), (1, Gen.Select(Edits, Gen.Int[0, 2_000], (json, length) => json[..Math.Min(length, json.Length)])));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Frequency(
            (2, Gen.Byte.Array[0, 40]),
            (1, Gen.Select(Pieces, Gen.Byte.Array[0, 2], (text, more) => (byte[])[.. Encoding.UTF8.GetBytes(text), .. more])),
            (1, Gen.Select(Gen.Int[0, Smallest.Json.Length - 1], Gen.Byte, (at, other) => Replaced(at, other))))
        .Sample(bytes => UntocDataset.TryFromJson(new MemoryStream(bytes), out UntocDataset? dataset, out ValueList<DataProblem> problems) == (dataset is not null) && IsWellPut(dataset, problems), iter: Cases.PerProperty);

    [Fact]
    public void Any_text_is_read_or_refused() =>
        AnyText.Sample(json => UntocDataset.TryFromJson(json, out UntocDataset? dataset, out ValueList<DataProblem> problems) == (dataset is not null) && IsWellPut(dataset, problems), iter: Cases.PerProperty);

    [Fact]
    public void All_ways_of_reading_agree() =>
        AnyText.Where(IsUnicode).Sample(json => Reading.Problems(json), iter: Cases.PerProperty);

    [Fact]
    public void What_was_read_is_written_so_that_it_reads_the_same() =>
        Edits.Sample(
            json =>
            {
                if (!UntocDataset.TryFromJson(json, out UntocDataset? dataset))
                    return true;
                string written = dataset.ToJson();
                UntocDataset again = UntocDataset.FromJson(written);
                return again.Records == dataset.Records && again.ToJson() == written && again.Sha256 == dataset.Sha256
                    && dataset.Sha256 == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)));
            },
            iter: Cases.PerProperty);

    [Fact]
    public void Two_datasets_have_no_changes_where_their_records_are_equal_and_else_have_some() =>
        Gen.Select(Edits, Edits).Sample(
            (one, other) =>
            {
                UntocDataset before = UntocDataset.TryFromJson(one, out UntocDataset? first) ? first : Dataset;
                UntocDataset after = UntocDataset.TryFromJson(other, out UntocDataset? second) ? second : Dataset;
                return before.Compare(before).Count == 0 && before.Compare(after).Count == 0 == (before.Records with { Info = after.Info } == after.Records);
            },
            iter: Cases.PerProperty);

    [Fact]
    public void The_order_of_members_the_blanks_between_tokens_and_the_escapes_in_strings_do_not_matter() =>
        Gen.Select(Gen.OneOf([.. Smallest.Places]), Gen.Int).Sample(
            (place, seed) => UntocDataset.FromJson(Smallest.With(place, Respelled(place, new Random(seed)))).Records == Dataset.Records, iter: Cases.PerProperty);

    [Fact]
    public void Lists_are_equal_where_their_elements_are() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 4], Gen.Int[0, 2].Array[0, 4]).Sample(
            (one, other) =>
            {
                ValueList<int> left = [.. one], right = [.. other];
                bool equal = one.SequenceEqual(other);
                return left == right == equal && left != right != equal && left.Equals(right) == equal && right.Equals((object)left) == equal
                    && (!equal || left.GetHashCode() == right.GetHashCode()) && left.SequenceEqual(one) && left.Count == one.Length
                    && left.ToString() == $"[{string.Join(", ", one)}]" && Enumerable.Range(0, one.Length).All(at => left[at] == one[at]);
            },
            iter: Cases.PerProperty);

    private static bool IsWellPut(UntocDataset? dataset, ValueList<DataProblem> problems) =>
        problems.Count == 0 == (dataset is not null) && problems.Count <= 100 && Hygiene.Objection(problems) is null && problems.All(problem => problem.Path.StartsWith('$'));

    private static bool IsUnicode(string text) => string.Concat(text.EnumerateRunes()) == text;

    private static byte[] Replaced(int at, byte other)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Smallest.Json);
        bytes[at] = other;
        return bytes;
    }

    private static string Respelled(JsonPlace place, Random random)
    {
        string[] parts = [.. Children[place].Select(child => (child.Member is null ? "" : $"\"{Escaped(child.Member.Name, random)}\"{Blank(random)}:") + Respelled(child, random))];
        string json = place.Shape.Kind switch
        {
            JsonKind.Array => $"[{string.Join(",", parts)}]",
            JsonKind.Object => $"{{{string.Join(",", Shuffled(parts, random))}}}",
            JsonKind.String => $"\"{Escaped(Smallest[place][1..^1], random)}\"",
            _ => Smallest[place],
        };
        return Blank(random) + json + Blank(random);
    }

    private static string Blank(Random random) => Blanks[random.Next(Blanks.Length)];

    private static string[] Shuffled(string[] parts, Random random)
    {
        random.Shuffle(parts);
        return parts;
    }

    private static string Escaped(string text, Random random)
    {
        int at = random.Next(4 * text.Length); // beyond the end: as it is
        return at < text.Length ? $"{text[..at]}\\u{(int)text[at]:x4}{text[(at + 1)..]}" : text;
    }
}
