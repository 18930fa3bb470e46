namespace Untoc.Model.Tests;

public class CompareTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;
    private static readonly UntocDatasetBuilder Data = UntocDatasetBuilder.From(Untoc);

    [Fact]
    public void A_dataset_differs_in_nothing_from_itself_and_from_its_JSON()
    {
        Assert.Empty(Untoc.Compare(Untoc));
        Assert.Empty(Untoc.Compare(UntocDataset.FromJson(Untoc.ToJson())));
    }

    [Fact]
    public void A_record_that_only_the_later_dataset_holds_is_added_and_the_other_way_round_removed()
    {
        UntocDataset shorter = new(Untoc.Records with { Meetings = [.. Untoc.Meetings.SkipLast(1)] });
        Meeting last = Untoc.Meetings.Last();
        RecordKey key = RecordKey.Parse($"meeting {last.Id}");

        Assert.Equal([new RecordAdded(key, last)], shorter.Compare(Untoc));
        Assert.Equal([new RecordRemoved(key, last)], Untoc.Compare(shorter));
    }

    [Fact]
    public void A_fact_that_differs_is_changed_with_both_values()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"];
        UntocDataset other = With(meeting with { End = new LocalDate(2023, 5, 5) });

        Change change = Assert.Single(Untoc.Compare(other));

        Assert.Equal(new FactChanged(RecordKey.Of(meeting), "end", new LocalDate(2023, 5, 4), new LocalDate(2023, 5, 5)), change);
        Assert.Equal("meeting WG.6/10: end 2023-05-04 → 2023-05-05", $"{change}");
    }

    [Fact]
    public void A_fact_that_one_dataset_has_not_changes_from_nothing_or_to_nothing()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"];
        UntocDataset other = With(meeting with { Place = null });
        Citation cited = meeting.Citations.Single(citation => citation.Fact == "place");

        Assert.Equal(
            ["meeting WG.6/10: place “Vienna” → nothing", $"meeting WG.6/10: citations {cited} → nothing"],
            Untoc.Compare(other).Select(change => $"{change}").Order(StringComparer.Ordinal).Reverse());
        Assert.Contains(new FactChanged(RecordKey.Of(meeting), "place", null, "Vienna"), other.Compare(Untoc));
    }

    [Fact]
    public void Names_are_compared_language_by_language()
    {
        WorkingGroup group = Untoc.WorkingGroups["WG.6"];
        UntocDataset other = Data.WithGroup(group with { Name = group.Name with { Spanish = "Grupo" } }).Build();

        Assert.Equal(["working group WG.6: name.es “Grupo de Trabajo sobre Armas de Fuego” → “Grupo”"], Untoc.Compare(other).Select(change => $"{change}"));
    }

    [Fact]
    public void A_title_that_one_dataset_has_not_is_compared_language_by_language_too()
    {
        Resolution resolution = Untoc.Resolutions["7/1"];
        UntocDataset other = Data.WithResolution(resolution with { Title = null }).Build();

        Assert.Contains(new FactChanged(RecordKey.Of(resolution), "title.en", resolution.Title!.English, null), Untoc.Compare(other));
        Assert.Contains(new FactChanged(RecordKey.Of(resolution), "title.en", null, resolution.Title.English), other.Compare(Untoc));
    }

    [Fact]
    public void Lists_are_compared_element_by_element()
    {
        Resolution resolution = Untoc.Resolutions["7/1"];
        Provision gone = resolution.Provisions[3];
        UntocDataset other = Data.WithResolution(resolution with { Provisions = [.. resolution.Provisions.Where(provision => provision != gone)] }).Build();

        Assert.Equal([new FactChanged(RecordKey.Of(resolution), "provisions", gone, null)], Untoc.Compare(other));
        Assert.Equal([new FactChanged(RecordKey.Of(resolution), "provisions", null, gone)], other.Compare(Untoc));
    }

    [Fact]
    public void Elements_that_print_alike_are_compared_member_by_member()
    {
        Resolution resolution = Untoc.Resolutions["5/3"];
        Provision provision = resolution.Provisions[0];
        UntocDataset after = Data.WithResolution(resolution with { Provisions = [provision with { Composition = [Composition.OpenEnded], Wording = null }] }).Build();
        string where = "provisions[Establishes WG.7]";
        RecordKey key = RecordKey.Of(resolution);

        Assert.Equal(
            [
                new FactChanged(key, $"{where}.composition", Composition.Intergovernmental, null),
                new FactChanged(key, $"{where}.composition", Composition.Interim, null),
                new FactChanged(key, $"{where}.wording.zh", provision.Wording!.Chinese, null),
                new FactChanged(key, $"{where}.wording.ru", provision.Wording!.Russian, null),
                new FactChanged(key, $"{where}.wording.es", provision.Wording!.Spanish, null),
                .. provision.Citations.Where(citation => citation.Fact.StartsWith("wording", StringComparison.Ordinal)).Select(citation => new FactChanged(key, $"{where}.citations", citation, null)),
            ],
            Untoc.Compare(after));
    }

    [Fact]
    public void An_element_that_a_list_has_twice_differs_from_one_that_it_has_once()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"];
        Citation cited = meeting.Citations[0];
        UntocDataset other = With(meeting with { Citations = [cited, .. meeting.Citations] });

        Assert.Equal([new FactChanged(RecordKey.Of(meeting), "citations", null, cited)], Untoc.Compare(other));
        Assert.Equal([new FactChanged(RecordKey.Of(meeting), "citations", cited, null)], other.Compare(Untoc));
    }

    [Fact]
    public void A_number_that_differs_is_changed_too()
    {
        AgendaItem item = Untoc.Sessions["12"].Agenda[0];
        Citation cited = item.Citations[0];
        Session session = Untoc.Sessions["12"] with { Agenda = [item with { Citations = [cited with { Locator = null, Paragraph = 7 }, .. item.Citations.Skip(1)] }, .. Untoc.Sessions["12"].Agenda.Skip(1)] };
        UntocDataset other = Data.WithSession(session).Build();

        Assert.Equal(
            [
                $"session 12: agenda[agenda item 2].citations {cited} → nothing",
                "session 12: agenda[agenda item 2].citations nothing → number: note, paragraph 7: “临时议程项目2、4、5” (Stated)",
            ],
            Untoc.Compare(other).Select(change => $"{change}"));
    }

    [Fact]
    public void A_list_in_another_order_is_changed_as_a_whole()
    {
        Resolution resolution = Untoc.Resolutions["7/1"];
        Resolution reversed = resolution with { Provisions = [.. resolution.Provisions.Reverse()] };
        UntocDataset other = Data.WithResolution(reversed).Build();

        Assert.Equal([new FactChanged(RecordKey.Of(resolution), "provisions", resolution.Provisions, reversed.Provisions)], Untoc.Compare(other));
    }

    [Fact]
    public void The_order_of_records_and_what_a_dataset_says_of_itself_are_not_compared()
    {
        UntocDataset other = new(Untoc.Records with { Meetings = [.. Untoc.Meetings.Reverse()], Info = Untoc.Info with { Version = "mine" } });

        Assert.Empty(Untoc.Compare(other));
    }

    [Fact]
    public void Changes_stand_in_the_order_of_the_registers_and_what_is_removed_last_in_each()
    {
        UntocDataset other = new(Untoc.Records with
        {
            Meetings = [.. Untoc.Meetings.Skip(1), Untoc.Meetings["WG.7/11"] with { Ordinal = 12, Start = new LocalDate(2025, 1, 1), End = new LocalDate(2025, 1, 1), Report = null, Citations = [.. Untoc.Meetings["WG.7/11"].Citations.Where(citation => citation.Fact != "report")] }],
            Documents = [.. Untoc.Documents.Where(document => $"{document.Symbol}" != "A/RES/78/228"), Untoc.Documents["A/RES/78/228"] with { Symbol = DocumentSymbol.Parse("A/RES/78/230") }],
            Sessions = [.. Untoc.Sessions.Take(11), Untoc.Sessions["12"] with { End = new LocalDate(2024, 10, 19) }],
        });

        Assert.Equal(
            [
                "session 12: end 2024-10-18 → 2024-10-19", "meeting WG.7/12: added", "meeting WG.2/2: removed",
                "document A/RES/78/230: added", "document A/RES/78/228: removed",
            ],
            Untoc.Compare(other).Select(change => $"{change}"));
    }

    [Fact]
    public void Two_records_are_compared_as_their_datasets_compare_them()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"];
        Meeting other = meeting with { Place = "Rome", End = new LocalDate(2023, 5, 5) };

        Assert.Equal(["meeting WG.6/10: end 2023-05-04 → 2023-05-05", "meeting WG.6/10: place “Vienna” → “Rome”"], Change.Between(meeting, other).Select(change => $"{change}"));
        Assert.Equal(Untoc.Compare(With(other)), Change.Between(meeting, other));
        Assert.Empty(Change.Between(meeting, meeting with { }));
    }

    [Fact]
    public void Two_records_with_different_keys_are_compared_under_the_first()
    {
        Session twelfth = Untoc.Sessions["12"];

        Assert.Equal(["session 12: number 12 → 13"], Change.Between(twelfth, twelfth with { Number = SessionNumber.Of(13) }).Select(change => $"{change}"));
    }

    [Fact]
    public void Records_of_different_kinds_are_not_compared()
    {
        var error = Assert.Throws<ArgumentException>(() => Change.Between(Untoc.Sessions["12"], Untoc.Meetings["WG.6/10"]));

        Assert.Equal("Of another kind than session 12: meeting WG.6/10. (Parameter 'after')", error.Message);
        Assert.Throws<ArgumentException>(() => Change.Between(Untoc.Convention, Untoc.Protocols.First()));
    }

    [Fact]
    public void A_record_that_no_key_names_is_not_compared()
    {
        Meeting meeting = Untoc.Meetings["WG.6/10"];

        Assert.Throws<ArgumentOutOfRangeException>(() => Change.Between(meeting with { Ordinal = 0 }, meeting));
    }

    [Fact]
    public void The_changelog_says_what_changed_since_the_data_before()
    {
        UntocDataset before = UntocDataset.FromJson(Repository.Read("docs/history/untoc-2024.2.json"));

        Assert.Contains($"\n## Data {Untoc.Info.Version}\n", Repository.Read("CHANGELOG.md"), StringComparison.Ordinal);
        Assert.Contains($"\n{Tour.Changes.Between(before, Untoc)}\n", Repository.Read("CHANGELOG.md"), StringComparison.Ordinal);
    }

    private static UntocDataset With(Meeting meeting) => Data.WithMeeting(meeting).Build();
}
