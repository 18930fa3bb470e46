namespace Untoc.Model.Tests;

/// <summary>What stands in for LINQPad shows what LINQPad would, and refuses what nobody would read.</summary>
public class DumpedTests
{
    [Fact]
    public void A_sequence_of_objects_is_a_table() =>
        Assert.Equal(
            """
            (2 items)
            Name  Number
            ----  ------
            一    1
            two   null

            """,
            Dumped.Text(new[] { new { Name = "一", Number = (int?)1 }, new { Name = "two", Number = (int?)null } }));

    [Fact]
    public void An_object_is_a_line_for_each_member() => Assert.Equal("Name    one\nNumber  1\n", Dumped.Text(new { Name = "one", Number = 1 }));

    [Fact]
    public void A_sequence_of_cells_is_a_line_for_each() => Assert.Equal("(1 item)\none\n", Dumped.Text(new List<string> { "one" }));

    [Fact]
    public void A_private_ToDump_is_honoured() => Assert.Equal("here, dumped\n", Dumped.Text(new Dumping("here")));

    [Fact]
    public void A_private_ToDump_of_a_base_class_is_not_found() => Assert.Equal("Known  here\n", Dumped.Text(new Derived("here")));

    [Fact]
    public void What_is_nested_too_deep_is_refused()
    {
        Assert.Equal("(1 item)\nA\n-\n{ B = 1 }\n", Dumped.Text(new[] { new { A = new { B = 1 } } }));
        Assert.EndsWith("is nested more than 3 deep.", Refusal(new[] { new { A = new { B = new { C = 1 } } } }), StringComparison.Ordinal);
        Assert.EndsWith("is nested more than 3 deep.", Refusal(new[] { new { Start = new LocalDate(2024, 6, 24) } }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_back_to_itself_is_refused() => Assert.Equal("A Cyclic leads back to itself.", Refusal(new Cyclic()));

    [Fact]
    public void What_has_no_end_is_refused() => Assert.EndsWith("has more than 100 rows.", Refusal(Endless()), StringComparison.Ordinal);

    private static string Refusal(object value) => Assert.Throws<InvalidOperationException>(() => Dumped.Text(value)).Message;

    private static IEnumerable<int> Endless()
    {
        for (int number = 1; ; number++)
            yield return number;
    }

    private record Dumping(string Known)
    {
        private object ToDump() => $"{Known}, dumped";
    }

    private sealed record Derived(string Known) : Dumping(Known);

    private sealed class Cyclic
    {
        public Cyclic Self => this;
    }
}
