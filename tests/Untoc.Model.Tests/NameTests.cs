namespace Untoc.Model.Tests;

public class NameTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Theory]
    [InlineData("国际合作工作组", "WG.3")]
    [InlineData("国际合作问题工作组", "WG.3")]
    [InlineData("国际合作问题不限成员名额工作组", "WG.3")]
    [InlineData("Working Group on International Cooperation", "WG.3")]
    [InlineData("Grupo de Trabajo sobre la Trata de Personas", "WG.4")]
    [InlineData("Groupe de travail sur la traite des personnes", "WG.4")]
    [InlineData("Grupo de Trabajo sobre Armas de Fuego", "WG.6")]
    [InlineData("Groupe de travail sur le trafic illicite de migrants", "WG.7")]
    [InlineData("Рабочая группа по незаконному ввозу мигрантов", "WG.7")]
    [InlineData("不限成员名额的技术援助问题政府专家临时工作组", "WG.2")]
    public void A_working_group_is_found_by_any_name_in_any_language(string name, string code)
    {
        Assert.Same(Untoc.WorkingGroups[code], Untoc.WorkingGroups.Named(name));
    }

    [Theory]
    [InlineData("Firearms Protocol", "firearms-protocol")]
    [InlineData("Trafficking in Persons Protocol", "trafficking-in-persons-protocol")]
    [InlineData("偷运移民议定书", "smuggling-of-migrants-protocol")]
    public void A_protocol_is_found_by_its_short_name(string name, string id)
    {
        Assert.Same(Untoc.Protocols[id], Untoc.Protocols.Named(name));
    }

    [Theory]
    [InlineData("firearms protocol")]
    [InlineData("Firearms Protocol ")]
    [InlineData("Firearms")]
    [InlineData("")]
    [InlineData("国际合作")]
    public void A_name_is_found_exactly_or_not_at_all(string name)
    {
        Assert.Null(Untoc.Protocols.Named(name));
        Assert.Null(Untoc.WorkingGroups.Named(name));
    }

    [Fact]
    public void Every_name_of_every_record_leads_to_it()
    {
        Assert.All(Untoc.WorkingGroups, group => Assert.All(group.AllNames(), name => Assert.Same(group, Untoc.WorkingGroups.Named(name.Text))));
        Assert.All(Untoc.Protocols, protocol => Assert.All(protocol.AllNames(), name => Assert.Same(protocol, Untoc.Protocols.Named(name.Text))));
        Assert.Equal(25, Untoc.WorkingGroups.Sum(group => group.AllNames().Count));
        Assert.Equal(10, Untoc.Protocols.Sum(protocol => protocol.AllNames().Count));
    }

    [Fact]
    public void A_record_lists_its_names_with_their_places()
    {
        Assert.Equal(
            [
                "zh 国际合作问题工作组: note, heading before paragraph 10",
                "en Working Group on International Cooperation: a-res-73-222",
                "es Grupo de Trabajo sobre Cooperación Internacional: ctoc-cop-2014-l-8; ctoc-cop-wg-3-2018-2, masthead; ctoc-cop-wg-3-2018-5",
                "zh 国际合作问题不限成员名额工作组: note, paragraph 10",
                "zh 国际合作工作组: note, paragraph 11; note, paragraph 14",
            ],
            Untoc.WorkingGroups["WG.3"].AllNames().Select(name => $"{name.Language} {name.Text}: {string.Join("; ", name.Citations.Where(citation => citation.Fact != "language").Select(Place))}"));
    }

    [Fact]
    public void Every_name_has_a_place()
    {
        INamed[] named = [Untoc.Convention, .. Untoc.Protocols, Untoc.Conference, .. Untoc.WorkingGroups];

        Assert.All(named.SelectMany(record => record.AllNames()), name => Assert.NotEmpty(name.Citations));
    }

    [Fact]
    public void The_Conference_has_its_name_in_the_six_official_languages()
    {
        Assert.All(Language.All, language => Assert.NotNull(Untoc.Conference.Name.In(language)));
        Assert.Equal("مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية", Untoc.Conference.Name.Arabic);
    }

    private static string Place(Citation citation) =>
        $"{citation.Source}{(citation.Paragraph is int paragraph ? $", paragraph {paragraph}" : "")}{(citation.Locator is { } locator ? $", {locator}" : "")}";
}
