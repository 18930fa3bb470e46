namespace Untoc.Model.Tests;

public class RegisterTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void A_record_is_found_by_key_and_by_the_text_of_the_key()
    {
        Assert.Same(Untoc.WorkingGroups[WorkingGroupCode.Firearms], Untoc.WorkingGroups["WG.6"]);
        Assert.Same(Untoc.WorkingGroups.Find(WorkingGroupCode.Firearms), Untoc.WorkingGroups.Find("WG.6"));
        Assert.Same(Untoc.Protocols[TreatyId.FirearmsProtocol], Untoc.Protocols["firearms-protocol"]);
        Assert.Same(Untoc.Sessions[SessionNumber.Of(12)], Untoc.Sessions["12"]);
        Assert.Same(Untoc.Resolutions[ResolutionNumber.Of(7, 1)], Untoc.Resolutions["7/1"]);
        Assert.Same(Untoc.Decisions[DecisionNumber.Of(4, 4)], Untoc.Decisions["4/4"]);
        Assert.Same(Untoc.Meetings[MeetingId.Of(WorkingGroupCode.Firearms, 10)], Untoc.Meetings["WG.6/10"]);
        Assert.Same(Untoc.Documents[DocumentSymbol.Parse("CTOC/COP/2024/1")], Untoc.Documents["CTOC/COP/2024/1"]);
        Assert.Same(Untoc.Sources[SourceId.Note], Untoc.Sources["note"]);
        Assert.Same(Untoc.Discrepancies[DiscrepancyId.Parse("tenure-of-wg-2")], Untoc.Discrepancies["tenure-of-wg-2"]);
    }

    [Fact]
    public void Every_record_is_found_under_its_own_key()
    {
        Assert.All(Untoc.Protocols, record => Assert.Same(record, Untoc.Protocols[record.Id]));
        Assert.All(Untoc.WorkingGroups, record => Assert.Same(record, Untoc.WorkingGroups[record.Code]));
        Assert.All(Untoc.Sessions, record => Assert.Same(record, Untoc.Sessions[record.Number]));
        Assert.All(Untoc.Resolutions, record => Assert.Same(record, Untoc.Resolutions[record.Number]));
        Assert.All(Untoc.Decisions, record => Assert.Same(record, Untoc.Decisions[record.Number]));
        Assert.All(Untoc.Meetings, record => Assert.Same(record, Untoc.Meetings[record.Id]));
        Assert.All(Untoc.Documents, record => Assert.Same(record, Untoc.Documents[record.Symbol]));
        Assert.All(Untoc.Sources, record => Assert.Same(record, Untoc.Sources[record.Id]));
        Assert.All(Untoc.Discrepancies, record => Assert.Same(record, Untoc.Discrepancies[record.Id]));
    }

    [Fact]
    public void A_record_is_found_the_first_time_as_the_twentieth()
    {
        UntocRecords records = UntocDataset.Embedded.Records;
        foreach (int count in (int[])[1, 64, 65, 200])
        {
            Source[] sources = [.. Enumerable.Range(1, count).Select(number => UntocDataset.Embedded.Sources["note"] with { Id = SourceId.Parse($"source-{number}") })];
            Register<SourceId, Source> register = new UntocDataset(records with { Sources = [.. records.Sources, .. sources] }).Sources;

            for (int time = 0; time < 20; time++)
            {
                Assert.Same(sources[^1], register[$"source-{count}"]);
                Assert.Null(register.Find($"source-{count + 1}"));
            }
        }
    }

    [Fact]
    public void An_unknown_key_is_not_found()
    {
        Assert.Null(Untoc.WorkingGroups.Find("WG.99"));
        Assert.Null(Untoc.WorkingGroups.Find(WorkingGroupCode.Of(99)));
    }

    [Fact]
    public void A_missing_argument_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Untoc.WorkingGroups[(string)null!]);
        Assert.Throws<ArgumentNullException>(() => Untoc.WorkingGroups[(WorkingGroupCode)null!]);
        Assert.Throws<ArgumentNullException>(() => Untoc.MeetingsOf((WorkingGroup)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.ProvisionsOn((WorkingGroup)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.TenureOf((WorkingGroup)null!, default));
        Assert.Throws<ArgumentNullException>(() => Untoc.EffectiveDateOf(null!));
        Assert.Throws<ArgumentNullException>("writer", () => new LocalDateConverter().WriteAsPropertyName(null!, default, UntocJson.Options));
        Assert.Throws<ArgumentNullException>("cited", () => ((ICited)null!).CitationsOf("start"));
        Assert.Throws<ArgumentNullException>("fact", () => Untoc.Convention.CitationsOf(null!));
        Assert.Throws<ArgumentNullException>("before", () => Change.Between(null!, Untoc.Convention));
        Assert.Throws<ArgumentNullException>("after", () => Change.Between(Untoc.Convention, null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.Resolve((TreatyId)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.Resolve((TextReference)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.Resolve((RecordKey)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.ReportOf(null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.DiscrepanciesOf(null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.CitationTextOf((IRecord)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.CitationTextOf((Citation)null!));
        Assert.Throws<ArgumentNullException>(() => Untoc.Compare(null!));
        Assert.Throws<ArgumentNullException>("name", () => Untoc.WorkingGroups.Named(null!));
        Assert.Throws<ArgumentNullException>("register", () => NamedRecords.Named<WorkingGroupCode, WorkingGroup>(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => NamedRecords.AllNames(null!));
        Assert.Throws<ArgumentNullException>(() => RecordKey.Of(null!));
        Assert.Throws<ArgumentNullException>(() => UntocDataset.FromJson((string)null!));
        Assert.Throws<ArgumentNullException>(() => UntocDataset.FromJson((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => new UntocDataset(null!));
    }

    [Theory]
    [InlineData("WG.4", true)]
    [InlineData("WG.99", false)]
    [InlineData("wg.4", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_register_is_asked_for_a_key_that_need_not_be_one(string? key, bool isThere)
    {
        WorkingGroup? expected = isThere ? Untoc.WorkingGroups[WorkingGroupCode.TraffickingInPersons] : null;

        Assert.Same(expected, Untoc.WorkingGroups.Find(key));
        Assert.Equal(isThere, Untoc.WorkingGroups.Contains(key));
        Assert.Equal(isThere, Untoc.WorkingGroups.TryGet(key, out WorkingGroup? got));
        Assert.Same(expected, got);
    }

    [Fact]
    public void A_register_is_asked_for_a_key_of_its_type_or_for_none()
    {
        WorkingGroupCode? none = null;

        Assert.Null(Untoc.WorkingGroups.Find(none));
        Assert.False(Untoc.WorkingGroups.Contains(none));
        Assert.False(Untoc.WorkingGroups.TryGet(none, out _));
        Assert.True(Untoc.WorkingGroups.Contains(WorkingGroupCode.Firearms));
        Assert.True(Untoc.WorkingGroups.TryGet(WorkingGroupCode.Firearms, out WorkingGroup? firearms));
        Assert.Same(Untoc.WorkingGroups["WG.6"], firearms);
    }

    [Fact]
    public void A_register_has_the_keys_of_its_records_in_their_order_and_shows_its_name_and_count()
    {
        Assert.Equal(Untoc.WorkingGroups.Select(group => group.Code), Untoc.WorkingGroups.Keys);
        Assert.Equal(Untoc.Meetings.Select(meeting => meeting.Id), Untoc.Meetings.Keys);
        Assert.Equal(Untoc.Resolutions.Select(resolution => resolution.Number), Untoc.Resolutions.Keys);
        Assert.Equal("WorkingGroups (5)", $"{Untoc.WorkingGroups}");
        Assert.Equal("{ToString(),nq}", typeof(Register<,>).GetCustomAttributes(false).OfType<System.Diagnostics.DebuggerDisplayAttribute>().Single().Value);
    }

    [Fact]
    public void Treaties_and_texts_of_both_kinds_are_lists_of_the_dataset()
    {
        Assert.Equal([Untoc.Convention, .. Untoc.Protocols], Untoc.Treaties);
        Assert.Equal(Untoc.Resolutions.Count + Untoc.Decisions.Count, Untoc.Texts.Count);
        Assert.Equal(Untoc.Texts.Select(text => text.Reference).Order(), Untoc.Texts.Select(text => text.Reference));
        Assert.Equal("decision 1/1", $"{Untoc.Texts[0]}");
    }

    [Fact]
    public void A_register_counts_and_enumerates_its_records_in_order()
    {
        Assert.Equal(5, Untoc.WorkingGroups.Count);
        Assert.Equal(["WG.2", "WG.3", "WG.4", "WG.6", "WG.7"], Untoc.WorkingGroups.Select(group => $"{group.Code}"));
        Assert.Equal(12, Untoc.Sessions.Count);
        Assert.Equal(Enumerable.Range(1, 12), Untoc.Sessions.Select(session => session.Number.Value));
        Assert.Equal(Untoc.Sessions, ((System.Collections.IEnumerable)Untoc.Sessions).Cast<Session>());
    }

    [Fact]
    public void Lookup_by_name_makes_its_index_once()
    {
        Register<WorkingGroupCode, WorkingGroup> groups = Untoc.WorkingGroups;
        groups.Named("no name"); // compiles and indexes

        long before = GC.GetAllocatedBytesForCurrentThread();
        groups.Named("no name");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Lookup_by_key_and_by_text_allocates_nothing()
    {
        Register<WorkingGroupCode, WorkingGroup> groups = Untoc.WorkingGroups;
        DocumentSymbol symbol = DocumentSymbol.Parse("CTOC/COP/WG.4/2023/5");
        LookUp(10); // compiles and indexes: the first lookups do without an index

        long before = GC.GetAllocatedBytesForCurrentThread();
        LookUp(1000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void LookUp(int times)
        {
            for (int time = 0; time < times; time++)
            {
                _ = Untoc.WorkingGroups[WorkingGroupCode.Firearms];
                _ = groups["WG.6"];
                _ = Untoc.Documents[symbol];
                _ = Untoc.Documents.Find(symbol);
                _ = Untoc.Meetings["WG.4/13"];
            }
        }
    }

    [Fact]
    public void A_register_prints_its_name_and_count()
    {
        Assert.Equal("WorkingGroups (5)", $"{Untoc.WorkingGroups}");
    }

    [Fact]
    public void A_group_that_the_dataset_does_not_hold_has_no_meetings_and_no_provisions()
    {
        WorkingGroup stranger = Untoc.WorkingGroups["WG.6"] with { Code = WorkingGroupCode.Of(99) };

        Assert.Empty(Untoc.MeetingsOf(stranger));
        Assert.Empty(Untoc.ProvisionsOn(stranger));
    }

    [Fact]
    public void A_reference_to_a_text_is_resolved_to_its_kind()
    {
        Assert.Same(Untoc.Resolutions["7/1"], Untoc.Resolve(TextReference.Parse("resolution 7/1")));
        Assert.Same(Untoc.Decisions["4/4"], Untoc.Resolve(TextReference.Parse("decision 4/4")));
        var error = Assert.Throws<KeyNotFoundException>(() => Untoc.Resolve(TextReference.Parse("decision 7/1")));
        Assert.Equal("No record \"7/1\" in Decisions of dataset 2026.1.", error.Message);
    }

    [Fact]
    public void Every_record_is_found_by_its_name_among_all_records()
    {
        ValueList<IRecord> records = Untoc.Records.All();

        Assert.All(records, record => Assert.Same(record, Untoc.Resolve(RecordKey.Parse($"{RecordKey.Of(record)}"))));
        Assert.Equal(records.Count, records.Select(RecordKey.Of).Distinct().Count());
        Assert.All(records, record => Assert.Same(record, Untoc.Find(RecordKey.Of(record))));
        Assert.Equal(Enum.GetValues<RecordKind>(), records.Select(record => RecordKey.Of(record).Kind).Distinct());
    }

    [Theory]
    [InlineData("meeting WG.4/99", "No record \"meeting WG.4/99\" in dataset 2026.1.")]
    [InlineData("decision 4/8", "No record \"decision 4/8\" in dataset 2026.1, which says that there is one but does not hold it.")]
    [InlineData("treaty no-protocol", "No record \"treaty no-protocol\" in dataset 2026.1.")]
    [InlineData("decision 7/1", "No record \"decision 7/1\" in dataset 2026.1.")]
    public void A_name_without_record_finds_null_and_resolves_to_an_error(string name, string expected)
    {
        RecordKey key = RecordKey.Parse(name);

        Assert.Null(Untoc.Find(key));
        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => Untoc.Resolve(key)).Message);
    }

    [Fact]
    public void Names_of_records_are_ordered_by_kind_then_key()
    {
        string[] ordered =
        [
            "treaty convention", "conference", "working group WG.4", "working group WG.10", "session 2", "session 12", "resolution 7/2", "resolution 7/10",
            "decision 1/1", "meeting WG.4/2", "meeting WG.4/13", "meeting WG.10/1", "document A/1", "source note", "discrepancy name-of-wg-3",
        ];

        Assert.Equal(ordered, ordered.Reverse().Select(RecordKey.Parse).Order().Select(key => $"{key}"));
        Assert.Equal(1, RecordKey.Parse("conference").CompareTo(null));
        Assert.Equal("WG.4/13", RecordKey.Parse("meeting WG.4/13").Key);
        Assert.Equal("", RecordKey.Parse("conference").Key);
        Assert.Equal("A/80/6 (Sect. 16)", RecordKey.Parse("document A/80/6 (Sect. 16)").Key);
    }

    [Fact]
    public void The_report_of_a_session_is_found_where_it_is_known()
    {
        Assert.Equal(
            ["CTOC/COP/2004/6", "CTOC/COP/2005/8", "CTOC/COP/2006/14", "CTOC/COP/2008/19", "CTOC/COP/2010/17", "CTOC/COP/2012/15", "CTOC/COP/2014/13", "CTOC/COP/2016/15", "CTOC/COP/2018/13", "CTOC/COP/2020/10", "", ""],
            Untoc.Sessions.Select(session => $"{Untoc.ReportOf(session)?.Symbol}"));
        Assert.Null(Untoc.ReportOf(Untoc.Sessions["12"] with { Number = SessionNumber.Of(13) }));
    }

    [Fact]
    public void A_variant_is_a_new_value_and_changes_nothing_else()
    {
        int before = Untoc.Meetings.Count;

        UntocDataset mine = new(Untoc.Records with { Meetings = [] });

        Assert.Empty(mine.Meetings);
        Assert.Equal(before, UntocDataset.Embedded.Meetings.Count);
        Assert.NotEqual(Untoc.Records, mine.Records);
    }

    [Fact]
    public void The_embedded_dataset_is_one_and_passes_the_check_that_it_skips()
    {
        Assert.Same(UntocDataset.Embedded, UntocDataset.Embedded);
        Assert.Same(Untoc.Records, Untoc.Records);
        Assert.Same(Untoc.Meetings, Untoc.Meetings);
        Assert.Equal(Untoc.Records, new UntocDataset(Untoc.Records).Records);
    }
}
