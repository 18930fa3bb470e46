namespace Untoc.Model;

/// <summary>Reads a table in a raw string: a row a line, cells between bars.</summary>
/// <remarks>
/// Tables are read when first asked for, which is faster than compiling a call a row. Nothing here needs spans, encodings, LINQ or the parsers of
/// NodaTime: each would load or compile something on the way to the first answer.
/// </remarks>
internal struct Table(string rows)
{
    private const string Paragraph = "paragraph ";

    private int _next; // the start of the next row
    private int _at; // of the next cell
    private int _end; // of the row

    /// <summary>Moves to the next row that isn't empty; returns false at the end of the table.</summary>
    public bool NextRow()
    {
        do
        {
            if (_next >= rows.Length)
                return false;
            _at = _next;
            int end = rows.IndexOf('\n', _at);
            _end = end < 0 ? rows.Length : end;
            _next = _end + 1;
        }
        while (_end == _at);
        return true;
    }

    /// <summary>Takes the next cell of the row, without the blanks around it; null if it is empty, as at the end of the row.</summary>
    public string? NextCell()
    {
        int bar = _at < _end ? rows.IndexOf('|', _at, _end - _at) : -1;
        int start = _at, end = bar < 0 ? _end : bar;
        _at = end + 1;
        while (start < end && rows[start] == ' ')
            start++;
        while (start < end && rows[end - 1] == ' ')
            end--;
        return start < end ? rows.Substring(start, end - start) : null;
    }

    /// <summary>The day that a cell begins with, <c>2000-12-14</c>.</summary>
    public static DateOnly Date(string cell) => cell.Length >= 10 && cell[4] == '-' && cell[7] == '-'
        ? new(Number(cell, 0, 4), Number(cell, 5, 7), Number(cell, 8, 10))
        : throw new FormatException($"No date: {cell}");

    public static int Number(string digits) => Number(digits, 0, digits.Length);

    public static int Number(string text, int start, int end)
    {
        int number = 0;
        for (int at = start; at < end; at++)
            number = number * 10 + (text[at] is >= '0' and <= '9' ? text[at] - '0' : throw new FormatException($"No number: {text}"));
        return number;
    }

    public static LocalDate ToLocalDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>A citation; the place is a source, with a paragraph or locator and a rule if it has them: <c>a-res-55-25, annex I</c>, <c>wg-4-report-2017 ~5</c>.</summary>
    public static Citation Citation(string place, string fact)
    {
        int tilde = place.IndexOf(" ~", StringComparison.Ordinal);
        string stated = tilde < 0 ? place : place[..tilde];
        int comma = stated.IndexOf(", ", StringComparison.Ordinal);
        (string source, string? locator) = comma < 0 ? (stated, null) : (stated[..comma], stated[(comma + 2)..]);
        if (tilde >= 0)
            return Cite.ByRule(source, Number(place, tilde + 2, place.Length), fact, locator);
        return locator?.StartsWith(Paragraph, StringComparison.Ordinal) == true ? Cite.In(source, fact, Number(locator, Paragraph.Length, locator.Length)) : Cite.In(source, fact, locator);
    }
}
