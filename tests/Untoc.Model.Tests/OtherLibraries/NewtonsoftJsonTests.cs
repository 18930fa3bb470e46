using Newtonsoft.Json;

namespace Untoc.Model.Tests;

/// <summary>Newtonsoft.Json without any settings, which knows type converters and constructors of collections.</summary>
public class NewtonsoftJsonTests
{
    [Fact]
    public void All_records_round_trip()
    {
        UntocRecords records = UntocDataset.Embedded.Records;
        string json = JsonConvert.SerializeObject(records);
        UntocRecords read = JsonConvert.DeserializeObject<UntocRecords>(json)!;
        Assert.Equal(records, read);
        Assert.Equal(json, JsonConvert.SerializeObject(read));
        Assert.Equal(UntocDataset.Embedded.ToJson(), new UntocDataset(read).ToJson());
    }

    [Fact]
    public void Keys_are_written_as_their_text()
    {
        Assert.Equal(""""{"Key":"WG.4","Keys":["7/1"],"ByKey":{"meeting WG.4/13":"12"}}"""", JsonConvert.SerializeObject(new
        {
            Key = WorkingGroupCode.TraffickingInPersons,
            Keys = new[] { ResolutionNumber.Of(7, 1) },
            ByKey = new Dictionary<RecordKey, SessionNumber> { [RecordKey.Parse("meeting WG.4/13")] = SessionNumber.Of(12) },
        }));
    }

    [Fact]
    public void The_number_of_a_session_is_read_from_a_string_and_a_number() =>
        Assert.Equal([SessionNumber.Of(12), SessionNumber.Of(12)], JsonConvert.DeserializeObject<SessionNumber[]>("""["12", 12]""")!);
}
