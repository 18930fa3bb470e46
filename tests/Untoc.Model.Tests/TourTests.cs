using Tour;

namespace Untoc.Model.Tests;

public class TourTests
{
    [Fact]
    public Task The_tour_on_the_day_of_the_note() => Verify(Pages.All(UntocDataset.Embedded, new LocalDate(2024, 6, 24)));

    [Fact]
    public Task The_tour_on_the_day_before_resolution_7_1() => Verify(Pages.All(UntocDataset.Embedded, new LocalDate(2014, 10, 9)));
}
