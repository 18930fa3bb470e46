namespace Untoc.Model.Tests;

public class RecordKeyOfKeyTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    [Fact]
    public void The_key_of_a_record_gives_the_name_of_the_record()
    {
        Assert.Equal("working group WG.6", RecordKey.Of(WorkingGroupCode.Firearms).ToString());
        Assert.All(Untoc.Protocols, one => AssertNames(one.Id, one));
        Assert.All(Untoc.Articles, one => AssertNames(one.Id, one));
        Assert.All(Untoc.Participants, one => AssertNames(one.Code, one));
        Assert.All(Untoc.Participations, one => AssertNames(one.Id, one));
        Assert.All(Untoc.WorkingGroups, one => AssertNames(one.Code, one));
        Assert.All(Untoc.Sessions, one => AssertNames(one.Number, one));
        Assert.All(Untoc.Resolutions, one => AssertNames(one.Number, one));
        Assert.All(Untoc.Decisions, one => AssertNames(one.Number, one));
        Assert.All(Untoc.Records.All().OfType<Text>(), one => AssertNames(one.Reference, one));
        Assert.All(Untoc.Meetings, one => AssertNames(one.Id, one));
        Assert.All(Untoc.Documents, one => AssertNames(one.Symbol, one));
        Assert.All(Untoc.Sources, one => AssertNames(one.Id, one));
        Assert.All(Untoc.Discrepancies, one => AssertNames(one.Id, one));
        RecordKey name = RecordKey.Parse("conference");
        Assert.Same(name, RecordKey.Of(name));

        static void AssertNames<TKey>(TKey key, IRecord record)
            where TKey : class, IFormattable, IParsable<TKey>
        {
            Assert.Equal(RecordKey.Of(record), RecordKey.Of(key));
            Assert.Same(record, Untoc.Resolve(RecordKey.Of(key)));
        }
    }

    [Fact]
    public void A_record_is_named_whatever_the_type_of_the_variable()
    {
        Meeting meeting = Untoc.Meetings["WG.4/13"];
        Text text = Untoc.Resolutions["7/1"];
        Func<IRecord, RecordKey> of = RecordKey.Of;
        Assert.Equal("meeting WG.4/13", $"{RecordKey.Of(meeting)}");
        Assert.Equal("meeting WG.4/13", $"{RecordKey.Of((IRecord)meeting)}");
        Assert.Equal("meeting WG.4/13", $"{of(meeting)}");
        Assert.Equal("resolution 7/1", $"{RecordKey.Of(text)}");
    }

    [Fact]
    public void The_mark_of_a_reissue_is_left_out() =>
        Assert.Equal("document CTOC/COP/2004/6", RecordKey.Of(DocumentSymbol.Parse("CTOC/COP/2004/6*")).ToString());

    [Fact]
    public void A_key_that_identifies_no_record_is_refused()
    {
        AssertRefused(Language.Chinese);
        Assert.Throws<ArgumentNullException>(() => RecordKey.Of((TreatyId)null!));

        static void AssertRefused<TKey>(TKey key)
            where TKey : class, IFormattable, IParsable<TKey>
        {
            string message = Assert.Throws<ArgumentException>(() => RecordKey.Of(key)).Message;
            Assert.StartsWith($"A {typeof(TKey).Name} identifies no record. These keys do: ", message, StringComparison.Ordinal);
            foreach (Type type in DatasetKeys.Types.Except([typeof(Language), typeof(RecordKey)]))
                Assert.Contains(type.Name, message, StringComparison.Ordinal);
        }
    }
}
