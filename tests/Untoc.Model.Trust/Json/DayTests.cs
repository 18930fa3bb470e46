using System.Text;

namespace Untoc.Model.Tests;

public class DayTests
{
    private const int DaysPerDataset = 5_000;

    [Fact]
    [Trait("Kind", "Thorough")]
    public void Every_day_from_1900_to_2100_is_read_and_written_back()
    {
        LocalDate[] days = [.. Enumerable.Range(0, 73_414).Select(new LocalDate(1900, 1, 1).PlusDays)];
        Assert.Equal(new LocalDate(2100, 12, 31), days[^1]);

        foreach (LocalDate[] some in days.Chunk(DaysPerDataset))
        {
            string json = JsonText.Small.WithLast(JsonText.Small["$.sources"], string.Join(",", some.Select((day, at) => Source(at, Iso.Text(day)))));
            UntocDataset read = UntocDataset.FromJson(json);

            Assert.Equal(some, read.Sources.Skip(1).Select(source => source.Issued!.Value));
            Assert.Equal(read.Records, UntocDataset.FromJson(new MemoryStream(Encoding.UTF8.GetBytes(read.ToJson()))).Records);
        }
    }

    [Theory]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("0999-12-31", 999, 12, 31)]
    [InlineData("1582-10-10", 1582, 10, 10)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_day_of_another_century_is_read_and_written_back(string text, int year, int month, int day)
    {
        UntocDataset read = UntocDataset.FromJson(JsonText.Small.WithLast(JsonText.Small["$.sources"], Source(0, text)));

        Assert.Equal(new LocalDate(year, month, day), read.Sources["x0"].Issued);
        Assert.Contains($"\"issued\": \"{text}\"", read.ToJson(), StringComparison.Ordinal);
    }

    private static string Source(int number, string issued) =>
        $$"""{"id":"x{{number}}","issued":"{{issued}}","citations":[{"fact":"issued","source":"s","basis":"Editorial"}]}""";
}
