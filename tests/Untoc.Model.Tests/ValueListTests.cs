using System.Collections;

namespace Untoc.Model.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_elements_are_in_order()
    {
        ValueList<string> list = ["a", "b"], same = ["a", "b"], other = ["b", "a"], shorter = ["a"];

        Assert.True(list == same);
        Assert.True(list.Equals((object)same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.True(list != other);
        Assert.True(list != shorter);
        Assert.False(list.Equals(null));
        Assert.False(list == null);
        Assert.True((ValueList<string>?)null == null);
    }

    [Fact]
    public void Records_that_hold_equal_lists_are_equal()
    {
        Session session = UntocDataset.Embedded.Sessions["12"];

        Assert.Equal(session, session with { Agenda = [.. session.Agenda] });
        Assert.NotEqual(session, session with { Agenda = [.. session.Agenda.Reverse()] });
    }

    [Fact]
    public void A_list_prints_its_elements()
    {
        Assert.Equal("[OpenEnded, Interim]", $"{UntocDataset.Embedded.Decisions["4/4"].Provisions[0].Composition}");
        Assert.Equal("[]", $"{(ValueList<string>)[]}");
    }

    [Fact]
    public void A_list_is_read_by_position()
    {
        ValueList<string> list = ["a", "b"];

        Assert.Equal(2, list.Count);
        Assert.Equal("b", list[1]);
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
        Assert.Equal(["a", "b"], ((IEnumerable)list).Cast<string>());
    }

    [Fact]
    public void A_member_that_is_an_optional_list_is_never_null()
    {
        Assert.Equal([], (UntocDataset.Embedded.Sessions["12"] with { Agenda = null! }).Agenda);
    }

    [Fact]
    public void A_list_is_made_of_any_sequence()
    {
        Assert.Equal(["a", "b"], new ValueList<string>(new List<string> { "a", "b" }));
        Assert.Throws<ArgumentNullException>(() => new ValueList<string>(null!));
    }
}
