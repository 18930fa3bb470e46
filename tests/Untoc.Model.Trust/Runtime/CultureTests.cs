using System.Collections.Concurrent;
using System.Globalization;
using Untoc.Model.Consumer;

namespace Untoc.Model.Tests;

[Trait("Mutation", "Off")]
public class CultureTests
{
    private static readonly UntocDataset Untoc = ShortDataset.Untoc;

    /// <summary>What is said of a small dataset in which a text, each in turn, is replaced by letters and a sign that cultures take differently.</summary>
    private static readonly Question[] Refusals =
    [
        .. from place in JsonText.Small.FirstOfEach
           let json = JsonText.Small.With(place, "\"Iıİi-1\"")
           select new Question("refusal of JSON", () => string.Join("; ", Reading.Problems(json))),
        new("refusal of records", () => Assert.Throws<UntocDataException>(() => new UntocDataset(SmallDataset.Records with { Meetings = [SmallDataset.Records.Meetings[0] with { Ordinal = -1 }] })).Message),
        new("a meeting of no number", () => $"{SmallDataset.Records.Meetings[0] with { Ordinal = -1 }}"),
    ];

    /// <summary>What takes microseconds, of two days; writing, a comparison, and refusals.</summary>
    private static readonly Question[] Some =
    [
        .. Questions.About(Untoc, [new LocalDate(2009, 1, 1), Untoc.Info.StatedAsOf]),
        .. Questions.AboutTheWhole(Untoc).Where(question => question.Kind is "UntocDataset.ToJson" or "UntocDataset.Compare").Take(2),
        .. Refusals,
    ];

    /// <summary>With what reads datasets, and refuses to.</summary>
    private static readonly Question[] All = [.. Some, .. Questions.AboutTheWhole(Untoc)];

    [Fact]
    public void The_cultures_of_this_machine_are_real()
    {
        const string Remedy = "Without culture data the tests of this class show nothing: install ICU (libicu; on Alpine icu-libs and icu-data-full), and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
        Assert.True(CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length > 300, Remedy);
        CultureInfo turkish = new("tr-TR"), thai = new("th-TH"), swedish = new("sv-SE"), arabic = new("ar-SA");

        Assert.True(turkish.TextInfo.ToLower('I') is 'ı' && turkish.TextInfo.ToUpper('i') is 'İ', Remedy);
        Assert.True(thai.Calendar is ThaiBuddhistCalendar && arabic.Calendar is UmAlQuraCalendar, Remedy);
        Assert.True((-1).ToString(swedish) == "\u22121" && swedish.CompareInfo.Compare("z", "ö") < 0, Remedy);
    }

    [Fact, Trait("Kind", "Thorough")]
    public void Every_answer_is_the_same_in_every_culture()
    {
        string expected = In(CultureInfo.InvariantCulture, Some);
        ConcurrentBag<string> different = [];

        Parallel.ForEach(CultureInfo.GetCultures(CultureTypes.SpecificCultures), culture =>
        {
            if (In(culture, Some) != expected)
                different.Add(culture.Name);
        });

        Assert.Empty(different);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("az-Latn-AZ")]
    [InlineData("fa-IR")]
    [InlineData("lt-LT")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void Every_answer_is_the_same_where_digits_signs_separators_and_calendar_are_changed(string name)
    {
        string some = In(CultureInfo.InvariantCulture, Some), all = In(CultureInfo.InvariantCulture, All);
        CultureInfo culture = new(name);
        CultureInfo[] changed = [.. culture.OptionalCalendars.Select(calendar => Changed(culture, calendar))];

        Assert.Equal(all, In(culture, All));
        Assert.Equal(all, In(changed[0], All));
        Assert.All(changed, one => Assert.Equal(some, In(one, Some)));
    }

    /// <summary>All answers as one text, asked by a thread that has the culture.</summary>
    private static string In(CultureInfo culture, Question[] questions)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            return string.Join("\n", questions.Select(question => question.Answer()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    private static CultureInfo Changed(CultureInfo culture, Calendar calendar)
    {
        var changed = (CultureInfo)culture.Clone();
        changed.DateTimeFormat.Calendar = calendar;
        changed.DateTimeFormat.DateSeparator = "|";
        changed.DateTimeFormat.TimeSeparator = "!";
        changed.DateTimeFormat.ShortDatePattern = "'day' d";
        changed.DateTimeFormat.LongDatePattern = "'of' MMMM";
        changed.NumberFormat.NativeDigits = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"];
        changed.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        changed.NumberFormat.NegativeSign = "minus";
        changed.NumberFormat.PositiveSign = "0";
        changed.NumberFormat.NumberGroupSeparator = changed.NumberFormat.NumberDecimalSeparator = "1";
        changed.TextInfo.ListSeparator = "\n";
        return changed;
    }
}
