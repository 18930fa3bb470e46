using System.Diagnostics;

namespace Untoc.Model.Tests;

/// <summary>What a document symbol is, what its parts mean, and what is said of a text that is none.</summary>
public class SymbolTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("CTOC/COP/2004/6*")]
    [InlineData("CTOC/COP/2006/7/Rev.1")]
    [InlineData("CTOC/COP/2008/INF/1")]
    [InlineData("CTOC/COP/2008/CRP.11")]
    [InlineData("CTOC/COP/2016/CRP.2")]
    [InlineData("CTOC/COP/WG.2/2007/1")]
    [InlineData("CTOC/COP/WG.4/2010/L.1")]
    [InlineData("CTOC/COP/WG.5/2011/2/Rev.1")]
    [InlineData("CTOC/COP/WG.10/2020/1")]
    [InlineData("A/RES/55/25")]
    [InlineData("A/RES/217(III)")]
    [InlineData("A/RES/48/218 B")]
    [InlineData("A/RES/71/101 A-B")]
    [InlineData("A/RES/S-30/1")]
    [InlineData("S/PRST/2004/36")]
    [InlineData("A/80/6 (Sect. 16)")]
    [InlineData("E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9")]
    [InlineData("A/C.2/67/L.15/Rev.1")]
    [InlineData("CAC/COSP/IRG/I/3/1/Add.14")]
    [InlineData("UNEP/CBD/BS/COP-MOP/7/6/Add.3")]
    [InlineData("ST/SGB/2007/11/Amend.1")]
    [InlineData("a/b")]
    [InlineData("A/(III)")]
    [InlineData("A/6(a)(b) (c)")]
    [InlineData("A/-./.-")]
    [InlineData("CTOC/COP/2023/05")]
    [InlineData("CTOC/COP/2024/NGO/1")]
    public void A_symbol_prints_as_it_was_read(string text)
    {
        DocumentSymbol symbol = DocumentSymbol.Parse(text);

        Assert.Same(text, symbol.ToString());
        Assert.True(DocumentSymbol.TryParse(text, out DocumentSymbol? again, out SymbolProblem? problem));
        Assert.Equal(symbol, again);
        Assert.Null(problem);
    }

    [Fact]
    public void Every_symbol_in_the_data_is_one()
    {
        string[] texts = [.. Untoc.Documents.Select(document => $"{document.Symbol}"), .. Untoc.Sources.Where(source => source.Symbol is not null).Select(source => $"{source.Symbol}")];

        Assert.True(texts.Length > 60, $"{texts.Length} symbols");
        Assert.All(texts, text => Assert.Same(text, DocumentSymbol.Parse(text).ToString()));
    }

    [Theory]
    [InlineData(null, 0, "Expected a text, not null.")]
    [InlineData("", 0, "Expected an ASCII letter, not the end of the text.")]
    [InlineData("1/2", 0, "Expected an ASCII letter, not '1'.")]
    [InlineData("/A/1", 0, "Expected an ASCII letter, not '/'.")]
    [InlineData(" A/1", 0, "Expected an ASCII letter, not a blank.")]
    [InlineData("(A)/1", 0, "Expected an ASCII letter, not '('.")]
    [InlineData("*", 0, "Expected an ASCII letter, not '*'.")]
    [InlineData("\uFEFFA/1", 0, "Expected an ASCII letter, not U+FEFF.")]
    [InlineData("\u0410/1", 0, "Expected an ASCII letter, not U+0410.")]
    [InlineData("A", 1, "Expected '/' and another part, not the end of the text.")]
    [InlineData("CTOC", 4, "Expected '/' and another part, not the end of the text.")]
    [InlineData("CTOC 1", 6, "Expected '/' and another part, not the end of the text.")]
    [InlineData("A(1)", 4, "Expected '/' and another part, not the end of the text.")]
    [InlineData("CTOC ", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not the end of the text.")]
    [InlineData("CTOC*", 4, "Expected an ASCII letter, digit, blank, '.', '-', '(' or '/', not '*'.")]
    [InlineData("CTOC*/1", 4, "Expected an ASCII letter, digit, blank, '.', '-', '(' or '/', not '*'.")]
    [InlineData("CTOC\\COP", 4, "Expected an ASCII letter, digit, blank, '.', '-', '(' or '/', not '\\'.")]
    [InlineData("CTOC//1", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not '/'.")]
    [InlineData("CTOC/", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not the end of the text.")]
    [InlineData("CTOC/*", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not '*'.")]
    [InlineData("CTOC/)", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not ')'.")]
    [InlineData("CTOC/ COP/1", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not a blank.")]
    [InlineData("CTOC /COP/1", 5, "Expected an ASCII letter, digit, '.', '-' or '(', not '/'.")]
    [InlineData("A/80/6  (Sect. 16)", 7, "Expected an ASCII letter, digit, '.', '-' or '(', not a blank.")]
    [InlineData("A/6 *", 4, "Expected an ASCII letter, digit, '.', '-' or '(', not '*'.")]
    [InlineData("A/6 )", 4, "Expected an ASCII letter, digit, '.', '-' or '(', not ')'.")]
    [InlineData("A/1 ", 4, "Expected an ASCII letter, digit, '.', '-' or '(', not the end of the text.")]
    [InlineData("A/6)", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not ')'.")]
    [InlineData("A/6(a))", 6, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not ')'.")]
    [InlineData("A/1\n", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+000A.")]
    [InlineData("A/1\0", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+0000.")]
    [InlineData("A/1\u007F", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+007F.")]
    [InlineData("A/1'", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+0027.")]
    [InlineData("A/1~", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not '~'.")]
    [InlineData("A/1!", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not '!'.")]
    [InlineData("A/80\u20116", 4, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+2011.")]
    [InlineData("A/80\u00A06", 4, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+00A0.")]
    [InlineData("A/8\u0660", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+0660.")]
    [InlineData("A/\uFF11", 2, "Expected an ASCII letter, digit, '.', '-' or '(', not U+FF11.")]
    [InlineData("A/1\ud83d\ude00", 3, "Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+1F600.")]
    [InlineData("A/6 (", 5, "Expected an ASCII letter, digit, '.' or '-', not the end of the text.")]
    [InlineData("A/6 ()", 5, "Expected an ASCII letter, digit, '.' or '-', not ')'.")]
    [InlineData("A/6 (( a))", 5, "Expected an ASCII letter, digit, '.' or '-', not '('.")]
    [InlineData("A/6 ( a)", 5, "Expected an ASCII letter, digit, '.' or '-', not a blank.")]
    [InlineData("A/6 (a )", 7, "Expected an ASCII letter, digit, '.' or '-', not ')'.")]
    [InlineData("A/6 (a  b)", 7, "Expected an ASCII letter, digit, '.' or '-', not a blank.")]
    [InlineData("A/6 (/)", 5, "Expected an ASCII letter, digit, '.' or '-', not '/'.")]
    [InlineData("A/6 (a(b))", 6, "Expected an ASCII letter, digit, blank, '.', '-' or ')', not '('.")]
    [InlineData("A/6 (a/b)", 6, "Expected an ASCII letter, digit, blank, '.', '-' or ')', not '/'.")]
    [InlineData("A/6 (a*)", 6, "Expected an ASCII letter, digit, blank, '.', '-' or ')', not '*'.")]
    [InlineData("A/6 (a", 6, "Expected an ASCII letter, digit, blank, '.', '-' or ')', not the end of the text.")]
    [InlineData("A(a/b)", 3, "Expected an ASCII letter, digit, blank, '.', '-' or ')', not '/'.")]
    [InlineData("A/6 (a) (b", 10, "Expected an ASCII letter, digit, blank, '.', '-' or ')', not the end of the text.")]
    [InlineData("A/1**", 4, "Expected the end of the text, not '*'.")]
    [InlineData("A/1*/Rev.1", 4, "Expected the end of the text, not '/'.")]
    [InlineData("A/1* ", 4, "Expected the end of the text, not a blank.")]
    [InlineData("A/1*2", 4, "Expected the end of the text, not '2'.")]
    public void What_is_no_symbol_is_refused_with_the_place_and_the_reason(string? text, int position, string message)
    {
        Assert.False(DocumentSymbol.TryParse(text, out DocumentSymbol? symbol, out SymbolProblem? problem));
        Assert.Null(symbol);
        Assert.Equal((position, message), (problem.Position, problem.Message));
        Assert.Equal($"position {position}: {message}", $"{problem}");
        Assert.False(DocumentSymbol.TryParse(text, out symbol));
        Assert.Null(symbol);
    }

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void Half_of_a_surrogate_pair_is_named_by_its_unit(char half) // as a char, since attributes hold texts in UTF-8
    {
        Assert.False(DocumentSymbol.TryParse($"A/{half}", out _, out SymbolProblem? problem));
        Assert.Equal($"position 2: Expected an ASCII letter, digit, '.', '-' or '(', not U+{(int)half:X4}.", $"{problem}");
        Assert.False(DocumentSymbol.TryParse($"A/{half}1", out _, out SymbolProblem? same));
        Assert.Equal(problem, same);
    }

    [Fact]
    public void A_symbol_has_128_characters_at_most_its_mark_included()
    {
        Assert.Equal(128, DocumentSymbol.Parse("A/" + new string('1', 126)).ToString().Length);
        Assert.Equal(128, DocumentSymbol.Parse("A/" + new string('1', 125) + "*").ToString().Length);
        Assert.False(DocumentSymbol.TryParse("A/" + new string('1', 126) + "*", out _, out SymbolProblem? problem));
        Assert.Equal("position 128: Expected at most 128 characters, not 129.", $"{problem}");
        Assert.False(DocumentSymbol.TryParse(new string('\n', 1 << 20), out _, out problem));
        Assert.Equal("position 128: Expected at most 128 characters, not 1048576.", $"{problem}");
    }

    [Theory]
    [InlineData("CTOC//1", "\"CTOC//1\" is not a document symbol, at position 5: Expected an ASCII letter, digit, '.', '-' or '(', not '/'.")]
    [InlineData("A/80\u20116", "\"A/80\u20116\" is not a document symbol, at position 4: Expected an ASCII letter, digit, blank, '.', '-', '(', '/' or '*', not U+2011.")]
    [InlineData("A/\u202E1", "\"A/\\u202e1\" is not a document symbol, at position 2: Expected an ASCII letter, digit, '.', '-' or '(', not U+202E.")]
    [InlineData("\"\\", "\"\\\"\\\\\" is not a document symbol, at position 0: Expected an ASCII letter, not '\"'.")]
    public void The_error_of_Parse_says_where_and_why(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text)).Message);
    }

    [Fact]
    public void The_longest_error_of_Parse_is_no_longer_than_an_error_may_be()
    {
        // Escapes are long, and so is what may stand behind a part; the position has two digits where they begin that late.
        string text = "A/" + new string('1', 12) + string.Concat(Enumerable.Repeat("\U0010FFFF", 50));

        Assert.InRange(Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text)).Message.Length, 250, 256);
    }

    [Fact]
    public void Null_is_refused_by_Parse_as_an_argument()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentSymbol.Parse(null!));
    }

    [Theory]
    [InlineData("CTOC/COP/2004/6", null, 2004, SymbolSeries.General, 6, "[]")]
    [InlineData("CTOC/COP/2006/7/Rev.1", null, 2006, SymbolSeries.General, 7, "[Rev.1]")]
    [InlineData("CTOC/COP/2008/INF/1", null, 2008, SymbolSeries.Information, 1, "[]")]
    [InlineData("CTOC/COP/2008/CRP.11", null, 2008, SymbolSeries.ConferenceRoomPaper, 11, "[]")]
    [InlineData("CTOC/COP/WG.2/2007/1", "WG.2", 2007, SymbolSeries.General, 1, "[]")]
    [InlineData("CTOC/COP/WG.4/2010/L.1", "WG.4", 2010, SymbolSeries.Limited, 1, "[]")]
    [InlineData("CTOC/COP/WG.5/2011/2/Rev.1", "WG.5", 2011, SymbolSeries.General, 2, "[Rev.1]")]
    [InlineData("CTOC/COP/WG.10/2020/1", "WG.10", 2020, SymbolSeries.General, 1, "[]")]
    [InlineData("CTOC/COP/WG.7/2015/CRP.2/Add.1", "WG.7", 2015, SymbolSeries.ConferenceRoomPaper, 2, "[Add.1]")]
    [InlineData("CTOC/COP/2020/INF/3/Rev.2/Add.14/Corr.1", null, 2020, SymbolSeries.Information, 3, "[Rev.2, Add.14, Corr.1]")]
    [InlineData("CTOC/COP/2020/L.3/Corr.1/Add.14/Rev.2", null, 2020, SymbolSeries.Limited, 3, "[Corr.1, Add.14, Rev.2]")]
    [InlineData("CTOC/COP/2020/1/Add.2/Add.1", null, 2020, SymbolSeries.General, 1, "[Add.2, Add.1]")]
    [InlineData("CTOC/COP/WG.999999999/9999/999999999/Corr.999999999", "WG.999999999", 9999, SymbolSeries.General, 999_999_999, "[Corr.999999999]")]
    [InlineData("CTOC/COP/1000/1", null, 1000, SymbolSeries.General, 1, "[]")]
    public void A_symbol_of_the_Conference_says_what_its_parts_mean(string text, string? group, int year, SymbolSeries series, int number, string modifiers)
    {
        SymbolParts parts = DocumentSymbol.Parse(text).Parts!;

        Assert.Equal((group is null ? null : WorkingGroupCode.Parse(group), year, series, number, modifiers), (parts.WorkingGroup, parts.Year, parts.Series, parts.Number, $"{parts.Modifiers}"));
        Assert.Equal(group is null ? "CTOC/COP" : $"CTOC/COP/{group}", parts.Body);
        Assert.Equal(text, $"{parts}");
        Assert.Equal(parts, DocumentSymbol.Parse(text + "*").Parts);
    }

    [Theory]
    [InlineData("A/RES/55/25")]
    [InlineData("CAC/COSP/WG.2/2010/1")]
    [InlineData("CTOC/COP")]
    [InlineData("CTOC/COPS/2024/1")]
    [InlineData("ctoc/cop/2024/1")]
    [InlineData("X/CTOC/COP/2024/1")]
    [InlineData("CTOC/COP/2024")]
    [InlineData("CTOC/COP/WG.4")]
    [InlineData("CTOC/COP/WG.4/2024")]
    [InlineData("CTOC/COP/WG.04/2024/1")]
    [InlineData("CTOC/COP/WG.0/2024/1")]
    [InlineData("CTOC/COP/WG.1000000000/2024/1")]
    [InlineData("CTOC/COP/WG/4/2024/1")]
    [InlineData("CTOC/COP/WG.4/WG.5/2024/1")]
    [InlineData("CTOC/COP/WG.I/2024/1")]
    [InlineData("CTOC/COP/999/1")]
    [InlineData("CTOC/COP/10000/1")]
    [InlineData("CTOC/COP/0999/1")]
    [InlineData("CTOC/COP/02024/1")]
    [InlineData("CTOC/COP/2023/05")]
    [InlineData("CTOC/COP/2023/0")]
    [InlineData("CTOC/COP/2023/1000000000")]
    [InlineData("CTOC/COP/2024/NGO/1")]
    [InlineData("CTOC/COP/2024/1/2")]
    [InlineData("CTOC/COP/2024/CRP")]
    [InlineData("CTOC/COP/2024/CRP.")]
    [InlineData("CTOC/COP/2024/CRP/1")]
    [InlineData("CTOC/COP/2024/CRP.01")]
    [InlineData("CTOC/COP/2024/crp.1")]
    [InlineData("CTOC/COP/2024/L1")]
    [InlineData("CTOC/COP/2024/INF.1")]
    [InlineData("CTOC/COP/2024/INF")]
    [InlineData("CTOC/COP/2024/INF/CRP.1")]
    [InlineData("CTOC/COP/2024/CRP.1/INF/2")]
    [InlineData("CTOC/COP/2024/1/Rev")]
    [InlineData("CTOC/COP/2024/1/Rev.")]
    [InlineData("CTOC/COP/2024/1/Rev.0")]
    [InlineData("CTOC/COP/2024/1/Rev.01")]
    [InlineData("CTOC/COP/2024/1/rev.1")]
    [InlineData("CTOC/COP/2024/1/Amend.1")]
    [InlineData("CTOC/COP/2024/1/Rev.1/Amend.1")]
    [InlineData("CTOC/COP/2024/1 (Sect. 1)")]
    [InlineData("CTOC/COP/2024/1-CTOC/COP/2024/2")]
    public void Any_other_symbol_has_no_parts(string text)
    {
        Assert.Null(DocumentSymbol.Parse(text).Parts);
        Assert.Null(DocumentSymbol.Parse(text + "*").Parts);
    }

    [Fact]
    public void Parts_are_values()
    {
        SymbolParts parts = DocumentSymbol.Parse("CTOC/COP/WG.4/2023/5/Rev.1").Parts!;

        Assert.Equal((WorkingGroupCode.TraffickingInPersons, 2023, SymbolSeries.General, 5), (parts.WorkingGroup, parts.Year, parts.Series, parts.Number));
        Assert.Equal([(SymbolModifierKind.Revision, 1)], parts.Modifiers.Select(modifier => (modifier.Kind, modifier.Number)));
        Assert.Equal(parts, DocumentSymbol.Parse("CTOC/COP/WG.4/2023/5/Rev.1*").Parts);
        Assert.NotEqual(parts, DocumentSymbol.Parse("CTOC/COP/WG.4/2023/5/Rev.2").Parts);
    }

    [Fact]
    public void Every_document_of_the_data_that_is_of_the_Conference_has_parts_and_no_other()
    {
        Assert.Equal(
            Untoc.Documents.Where(document => $"{document.Symbol}".StartsWith("CTOC/COP/", StringComparison.Ordinal)),
            Untoc.Documents.Where(document => document.Symbol.Parts is not null));
        Assert.All(Untoc.Meetings.Where(meeting => meeting.Report is not null), meeting => Assert.Equal((meeting.WorkingGroup, meeting.Start.Year), (meeting.Report!.Parts!.WorkingGroup, meeting.Report.Parts.Year)));
    }

    [Theory]
    [InlineData("E/CN.7/2019/CRP.13-E/CN.15/2019/CRP.9", "E/CN.7/2019/CRP.13", "E/CN.15/2019/CRP.9")]
    [InlineData("CTOC/COP/2024/1-CTOC/COP/WG.4/2024/2", "CTOC/COP/2024/1", "CTOC/COP/WG.4/2024/2")]
    [InlineData("A/1-E/2-S/3", "A/1", "E/2", "S/3")]
    [InlineData("A/1-2-S/3", "A/1-2", "S/3")]
    [InlineData("A/S-30/1-UNEP/CBD/COP-MOP/2 B", "A/S-30/1", "UNEP/CBD/COP-MOP/2 B")]
    [InlineData("A/1-A1-B/2", "A/1-A1", "B/2")]
    [InlineData("A/1-B/C1-D/2", "A/1", "B/C1", "D/2")]
    [InlineData("A/6 (Sect. 1)/2-B/1", "A/6 (Sect. 1)/2", "B/1")]
    public void A_joint_symbol_gives_the_symbols_joined(string text, params string[] joined)
    {
        DocumentSymbol symbol = DocumentSymbol.Parse(text);

        Assert.Equal(joined, symbol.Joint.Select(one => $"{one}"));
        Assert.Equal(symbol.Joint, DocumentSymbol.Parse(text + "*").Joint);
        Assert.All(symbol.Joint, one => Assert.Empty(one.Joint));
        Assert.Null(symbol.Parts);
    }

    [Theory]
    [InlineData("CTOC/COP/2024/1")]
    [InlineData("UNEP/CBD/BS/COP-MOP/7/6/Add.3")]
    [InlineData("A/RES/71/101 A-B")]
    [InlineData("A/RES/S-30/1")]
    [InlineData("A/48-49/1")] // digits behind
    [InlineData("A/48-B")] // no slash behind
    [InlineData("A/48-B1/2")] // not letters alone behind
    [InlineData("A/48-/2")] // nothing behind
    [InlineData("A/48--B/2")]
    [InlineData("A/48 B-C/2")] // a letter before
    [InlineData("A/(48)-B/2")] // a bracket before
    [InlineData("A/48 -B/2")]
    [InlineData("A/48- B/2")]
    [InlineData("A/-B/2")]
    [InlineData("A1-B/2")] // no symbol before
    [InlineData("A/(1-B)/2")]
    public void Any_other_hyphen_stands_inside_a_symbol(string text)
    {
        Assert.Empty(DocumentSymbol.Parse(text).Joint);
    }

    [Fact]
    public void The_mark_of_a_reissue_is_read_and_printed_but_does_not_count()
    {
        DocumentSymbol marked = DocumentSymbol.Parse("CTOC/COP/2004/6*"), plain = DocumentSymbol.Parse("CTOC/COP/2004/6");

        Assert.Equal((true, false), (marked.IsReissue, plain.IsReissue));
        Assert.Equal(("CTOC/COP/2004/6*", "CTOC/COP/2004/6"), ($"{marked}", $"{plain}"));
        Assert.True(marked == plain && marked.Equals(plain) && plain.Equals(marked) && marked.Equals((object)plain));
        Assert.Equal(marked.GetHashCode(), plain.GetHashCode());
        Assert.Equal((0, 0), (marked.CompareTo(plain), plain.CompareTo(marked)));
        Assert.Equal(plain.Parts, marked.Parts);
        Assert.False(marked.Equals(null));
        Assert.NotEqual(marked, DocumentSymbol.Parse("CTOC/COP/2004/7*"));
    }

    [Theory]
    [InlineData("CTOC/COP/2004/6*", "CTOC/COP/2004/6/Rev.1")] // by its text alone the mark would sort before the slash, and before the digits of 60
    [InlineData("CTOC/COP/2004/6*", "CTOC/COP/2004/10")]
    [InlineData("CTOC/COP/2004/6*", "CTOC/COP/2004/6 (a)")]
    public void A_marked_symbol_sorts_as_if_it_were_not(string first, string second)
    {
        Assert.True(DocumentSymbol.Parse(first).CompareTo(DocumentSymbol.Parse(second)) < 0);
        Assert.True(DocumentSymbol.Parse(second).CompareTo(DocumentSymbol.Parse(first)) > 0);
    }

    [Fact]
    public void A_document_is_found_with_and_without_the_mark()
    {
        Document document = Untoc.Documents["CTOC/COP/2004/6"];
        UntocDataset marked = WithMark();

        Assert.Same(document, Untoc.Documents["CTOC/COP/2004/6*"]);
        Assert.Same(document, Untoc.Documents.Find("CTOC/COP/2004/6*"));
        Assert.Same(document, Untoc.Documents[DocumentSymbol.Parse("CTOC/COP/2004/6*")]);
        Assert.Same(document, Untoc.Documents.Find(DocumentSymbol.Parse("CTOC/COP/2004/6*")));
        Assert.Same(document, Untoc.Resolve(RecordKey.Parse("document CTOC/COP/2004/6*")));
        Assert.Same(marked.Documents["CTOC/COP/2004/6*"], marked.Documents["CTOC/COP/2004/6"]);
        Assert.Same(marked.Documents[DocumentSymbol.Parse("CTOC/COP/2004/6*")], marked.Documents[DocumentSymbol.Parse("CTOC/COP/2004/6")]);
        Assert.Equal("CTOC/COP/2004/6*", $"{marked.Documents["CTOC/COP/2004/6"].Symbol}");
        Assert.Null(Untoc.Documents.Find("CTOC/COP/2004/66*"));
    }

    [Fact]
    public void A_document_that_is_known_to_be_missing_is_so_with_the_mark_too()
    {
        RegisterCoverage[] registers = [.. Untoc.Info.Registers.Select(one => one.Kind == RecordKind.Document ? one with { Extent = Completeness.AsMentioned, KnownMissing = [RecordKey.Parse("document CTOC/COP/2004/9")] } : one)];
        UntocDataset untoc = new(Untoc.Records with { Info = Untoc.Info with { Registers = [.. registers] } });

        Assert.Equal(
            "No record \"CTOC/COP/2004/9*\" in Documents of dataset 2026.1, which says that there is one but does not hold it.",
            Assert.Throws<KeyNotFoundException>(() => untoc.Documents["CTOC/COP/2004/9*"]).Message);
        Assert.Equal(
            "No record \"CTOC/COP/2004/9*\" in Documents of dataset 2026.1, which says that there is one but does not hold it.",
            Assert.Throws<KeyNotFoundException>(() => untoc.Documents[DocumentSymbol.Parse("CTOC/COP/2004/9*")]).Message);
    }

    [Fact]
    public void The_name_of_a_record_does_not_keep_the_mark()
    {
        RecordKey marked = RecordKey.Parse("document CTOC/COP/2004/6*"), plain = RecordKey.Parse("document CTOC/COP/2004/6");

        Assert.Equal(plain, marked);
        Assert.Equal(plain.GetHashCode(), marked.GetHashCode());
        Assert.Equal(("document CTOC/COP/2004/6", "CTOC/COP/2004/6"), ($"{marked}", marked.Key));
        Assert.Equal(plain, RecordKey.Of(WithMark().Documents["CTOC/COP/2004/6"]));
    }

    [Fact]
    public void Records_that_differ_in_a_mark_are_equal_and_have_equal_JSON()
    {
        UntocDataset marked = WithMark();

        Assert.Equal(Untoc.Records, marked.Records);
        Assert.Equal(Untoc.ToJson(), marked.ToJson());
        Assert.Empty(Untoc.Compare(marked));
        Assert.Equal(Untoc.CitationTextOf(Untoc.Documents["CTOC/COP/2004/6"]), Untoc.CitationTextOf(marked.Documents["CTOC/COP/2004/6"]));
        Assert.Equal(Untoc.CitationTextOf(Untoc.Documents["CTOC/COP/2004/6"]), marked.CitationTextOf(Untoc.Documents["CTOC/COP/2004/6"]));
    }

    [Fact]
    public void A_mark_in_JSON_is_read_and_not_written()
    {
        string json = Untoc.ToJson().Replace("\"CTOC/COP/2004/6\"", "\"CTOC/COP/2004/6*\"", StringComparison.Ordinal);

        UntocDataset read = UntocDataset.FromJson(json);

        Assert.True(read.Documents["CTOC/COP/2004/6"].Symbol.IsReissue);
        Assert.Equal(Untoc.ToJson(), read.ToJson());
    }

    [Fact]
    public void Two_documents_cannot_differ_in_the_mark_alone()
    {
        Document document = Untoc.Documents["CTOC/COP/2012/14"];
        UntocRecords records = Untoc.Records with { Documents = [.. Untoc.Documents, document with { Symbol = DocumentSymbol.Parse("CTOC/COP/2012/14*") }] };

        Assert.Equal(
            $"$.documents[{Untoc.Documents.Count}]: \"CTOC/COP/2012/14*\" stands twice: first at $.documents[{Untoc.Documents.TakeWhile(one => one != document).Count()}].",
            $"{Assert.Single(Assert.Throws<UntocDataException>(() => new UntocDataset(records)).Problems)}");
    }

    [Fact]
    public void Enumerations_and_modifiers_print_in_their_own_words()
    {
        Assert.Equal(["General", "ConferenceRoomPaper", "Limited", "Information"], Enum.GetValues<SymbolSeries>().Select(series => $"{series}"));
        Assert.Equal(["Rev.1", "Add.2", "Corr.3"], DocumentSymbol.Parse("CTOC/COP/2024/1/Rev.1/Add.2/Corr.3").Parts!.Modifiers.Select(modifier => $"{modifier}"));
    }

    [Fact]
    public void Reading_a_symbol_allocates_the_symbol_and_nothing_else_and_refusing_one_nothing()
    {
        const int Times = 1000;
        string marked = "CTOC/COP/WG.4/2023/5/Rev.1*", wrong = "CTOC/COP/WG.4//2023/5", huge = new('A', 1 << 20);
        var kept = new DocumentSymbol?[Times];
        Read(marked);
        Read(wrong);

        Assert.InRange(Allocated(marked), 1, Times * 3 * IntPtr.Size); // header, type and text
        Assert.Equal(0, Allocated(wrong));
        Assert.Equal(0, Allocated(huge));

        long Allocated(string text)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        void Read(string text)
        {
            for (int time = 0; time < Times; time++)
                _ = DocumentSymbol.TryParse(text, out kept[time]);
        }
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_in_a_time_that_does_not_grow()
    {
        double first = Fastest(new string('A', 1 << 10));

        for (int size = 1 << 11; size <= 1 << 20; size *= 2)
            Assert.InRange(Fastest(new string('A', size)) / first, 0, 10); // 1,024 if it were read

        static double Fastest(string text)
        {
            double fastest = double.MaxValue;
            for (int round = 0; round < 20; round++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int time = 0; time < 2_000; time++)
                    Assert.False(DocumentSymbol.TryParse(text, out _));
                fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
            return fastest;
        }
    }

    private static UntocDataset WithMark() => new(Untoc.Records with
    {
        Documents = [.. Untoc.Documents.Select(one => $"{one.Symbol}" == "CTOC/COP/2004/6" ? one with { Symbol = DocumentSymbol.Parse("CTOC/COP/2004/6*") } : one)],
        Sources = [.. Untoc.Sources.Select(one => $"{one.Symbol}" == "CTOC/COP/2004/6" ? one with { Symbol = DocumentSymbol.Parse("CTOC/COP/2004/6*") } : one)],
    });
}
