using System.Globalization;

namespace Untoc.Model.Tests;

public class CultureTests
{
    private static readonly string Invariant = In(CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("lt-LT")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void Every_text_is_the_same_in_every_culture(string culture)
    {
        Assert.Equal(Invariant, In(CultureInfo.GetCultureInfo(culture)));
    }

    private static string In(CultureInfo culture)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            UntocDataset untoc = UntocDataset.Parse(UntocDataset.Embedded.ToJson());
            UntocDataset later = new(untoc.Records with
            {
                Meetings = [.. untoc.Meetings.SkipLast(1), untoc.Meetings.Last() with { End = new LocalDate(2024, 7, 13), Ordinal = 1000 }],
                Sessions = [.. untoc.Sessions.SkipLast(1), untoc.Sessions.Last() with { End = new LocalDate(2024, 10, 19) }],
            });
            Text[] texts = [.. untoc.Decisions.Concat<Text>(untoc.Resolutions)];
            return string.Join("\n",
                [
                    untoc.ToJson(), untoc, untoc.Records, untoc.Info, untoc.Convention, untoc.Conference,
                    .. untoc.Protocols, .. untoc.WorkingGroups, .. untoc.Sessions, .. untoc.Meetings, .. texts,
                    .. texts.SelectMany(text => text.Provisions), .. texts.SelectMany(text => text.Citations),
                    .. untoc.Documents, .. untoc.Sources, .. untoc.Discrepancies,
                    .. untoc.Records.All().Select(RecordKey.Of), .. untoc.Records.All().Select(untoc.CitationTextOf), later.CitationTextOf(later.Meetings.Last()),
                    .. texts.SelectMany(text => text.Citations).Select(untoc.CitationTextOf),
                    .. untoc.Info.Registers, .. untoc.Compare(later), untoc.AsOf(new LocalDate(2014, 10, 9)), .. untoc.AsOf(new LocalDate(2014, 10, 9)).TextsInEffect,
                    Assert.Throws<UntocDataException>(() => new UntocDataset(untoc.Records with { Meetings = [untoc.Records.Meetings[0] with { Ordinal = -1, End = new LocalDate(2000, 1, 1) }] })).Message,
                    Assert.Throws<KeyNotFoundException>(() => untoc.Meetings["WG.4/1000"]).Message,
                    Assert.Throws<FormatException>(() => untoc.Meetings["WG.4/-1"]).Message,
                    Assert.Throws<UntocDataException>(() => new UntocDataset(untoc.Records with { Sessions = [] })).Message,
                ]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
