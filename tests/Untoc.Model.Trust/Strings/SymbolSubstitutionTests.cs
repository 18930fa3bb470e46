using System.Collections.Concurrent;

namespace Untoc.Model.Tests;

/// <summary>Every character there is in every place of a symbol.</summary>
/// <remarks>
/// What is right, <see cref="SymbolGrammar"/> says of every ASCII character in every place beforehand. Of all others it is
/// wrong, since the classes of that grammar hold no other.
/// </remarks>
public class SymbolSubstitutionTests
{
    private const int Scalars = 0x110000 - 0x800;
    private const int Ascii = 0x80;

    /// <summary>Symbols in which all that the grammar knows occurs, each state of a reader in one of them at least.</summary>
    private static readonly string[] Seeds =
    [
        "A/C.2/80/6 (Sect. 16)/S-3*",
        "CTOC/COP/WG.4/2023/5/Rev.1",
        "E/CN.7/1/CRP.3-E/CN.5/CRP.9",
        "A/RES/217(III) A-B (a)(b)/1",
        "UNEP/CBD/BS/COP-MOP/7/6 B*",
    ];

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_scalar_in_every_place_is_accepted_where_the_grammar_has_it_and_nowhere_else()
    {
        foreach (string seed in Seeds.Take(Math.Max(Cases.PerProperty / Cases.Default, 1)))
        {
            bool[][] right = AcceptedAscii(seed);
            var wrong = new ConcurrentQueue<string>();
            long tried = 0;

            Parallel.For(0, seed.Length, place =>
            {
                char[] one = seed.ToCharArray(), two = [.. seed[..place], '\0', .. seed[place..]];
                for (int scalar = 0; scalar <= 0x10FFFF; scalar++)
                {
                    if (scalar is >= 0xD800 and <= 0xDFFF)
                        continue;
                    string text = scalar <= char.MaxValue ? With(one, place, (char)scalar) : With(two, place, scalar);
                    if (DocumentSymbol.TryParse(text, out DocumentSymbol? symbol) != (scalar < Ascii && right[place][scalar]) || symbol is not null && symbol.ToString() != text)
                        wrong.Enqueue($"U+{scalar:X4} in place {place} of {seed}");
                }
                Interlocked.Add(ref tried, Scalars);
            });

            Assert.Empty(wrong);
            Assert.Equal((long)seed.Length * Scalars, tried);
        }
    }

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_UTF_16_unit_in_every_place_is_refused_there_unless_it_is_of_ASCII()
    {
        string seed = Seeds[0];
        bool[][] right = AcceptedAscii(seed);

        Parallel.For(0, seed.Length, place =>
        {
            char[] one = seed.ToCharArray();
            for (int unit = 0; unit <= char.MaxValue; unit++)
            {
                bool accepted = DocumentSymbol.TryParse(With(one, place, (char)unit), out _, out SymbolProblem? problem);
                if (accepted != (unit < Ascii && right[place][unit]))
                    Assert.Fail($"U+{unit:X4} in place {place} of {seed}");
                // Beyond ASCII it is the unit that is wrong, and it is named. An ASCII character may do its harm further on.
                if (unit >= Ascii && (problem!.Position != place || !problem.Message.EndsWith($", not U+{unit:X4}.", StringComparison.Ordinal)))
                    Assert.Fail($"U+{unit:X4} in place {place} of {seed}: {problem}");
            }
        });
    }

    [Fact]
    public void The_grammar_that_judges_accepts_what_was_worked_out_by_hand()
    {
        Assert.All(Seeds, seed => Assert.True(SymbolGrammar.IsSymbol(seed)));
        Assert.All(Seeds, seed => Assert.InRange(seed.Length, 25, 27));

        string[] accepted = [.. AcceptedAscii(Seeds[0]).Select(row => new string([.. Enumerable.Range(0, Ascii).Where(c => row[c]).Select(c => (char)c)])
            .Replace("0123456789", "9", StringComparison.Ordinal)
            .Replace("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A", StringComparison.Ordinal)
            .Replace("abcdefghijklmnopqrstuvwxyz", "a", StringComparison.Ordinal))];

        const string Letter = "Aa", Char = "-.9Aa", Inner = " -.9Aa", Between = " -./9Aa";
        Assert.Equal(
            [
                Letter, Between, // A/
                Char, Between, Char, Between, // C.2/
                Char, Char, Between, // 80/
                Char, Between, "(", // 6 (
                Char, Inner, Inner, Inner, Char, Inner, // Sect.
                Char, Char, ")", Between, // 16)/
                Char, Between, Char, "*-.9Aa", // S-3*
            ],
            accepted);
    }

    /// <summary>For every place of a seed, which ASCII characters the grammar lets stand there.</summary>
    private static bool[][] AcceptedAscii(string seed) =>
    [
        .. from place in Enumerable.Range(0, seed.Length)
           select Enumerable.Range(0, Ascii).Select(c => SymbolGrammar.IsSymbol($"{seed[..place]}{(char)c}{seed[(place + 1)..]}")).ToArray(),
    ];

    private static string With(char[] units, int place, char unit)
    {
        units[place] = unit;
        return new string(units);
    }

    private static string With(char[] units, int place, int scalar)
    {
        units[place] = (char)(0xD800 + ((scalar - 0x10000) >> 10));
        units[place + 1] = (char)(0xDC00 + (scalar & 0x3FF));
        return new string(units);
    }
}
