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
            Text[] texts = [.. untoc.Decisions.Concat<Text>(untoc.Resolutions)];
            return string.Join("\n",
                [
                    untoc.ToJson(), untoc, untoc.Records, untoc.Info, untoc.Convention, untoc.Conference,
                    .. untoc.Protocols, .. untoc.WorkingGroups, .. untoc.Sessions, .. untoc.Meetings, .. texts,
                    .. texts.SelectMany(text => text.Provisions), .. texts.SelectMany(text => text.Citations),
                    .. untoc.Documents, .. untoc.Sources, .. untoc.Discrepancies,
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
