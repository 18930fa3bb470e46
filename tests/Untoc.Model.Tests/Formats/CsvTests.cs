using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sylvan.Data.Csv;

namespace Untoc.Model.Tests;

/// <summary>Registers as comma-separated values, read back by another library.</summary>
public class CsvTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;
    private static readonly JsonSerializerOptions InOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<UntocDataset, string>> Registers = new()
    {
        ["protocols"] = untoc => untoc.Protocols.ToCsv(),
        ["articles"] = untoc => untoc.Articles.ToCsv(),
        ["participants"] = untoc => untoc.Participants.ToCsv(),
        ["participations"] = untoc => untoc.Participations.ToCsv(),
        ["workingGroups"] = untoc => untoc.WorkingGroups.ToCsv(),
        ["sessions"] = untoc => untoc.Sessions.ToCsv(),
        ["meetings"] = untoc => untoc.Meetings.ToCsv(),
        ["resolutions"] = untoc => untoc.Resolutions.ToCsv(),
        ["decisions"] = untoc => untoc.Decisions.ToCsv(),
        ["documents"] = untoc => untoc.Documents.ToCsv(),
        ["sources"] = untoc => untoc.Sources.ToCsv(),
        ["discrepancies"] = untoc => untoc.Discrepancies.ToCsv(),
    };

    public static TheoryData<string> Names() => [.. Registers.Keys];

    [Fact]
    public void A_meeting_is_one_row()
    {
        UntocDataset one = new(SmallDataset.Records);

        Assert.Equal(
            "record,workingGroup,ordinal,start,end,place,report,citations\r\n" +
            "meeting WG.1/1,WG.1,1,2001-06-01,2001-06-02,Rome,CTOC/COP/WG.1/2001/1," +
            "\"[{\"\"fact\"\":\"\"workingGroup\"\",\"\"source\"\":\"\"s\"\",\"\"paragraph\"\":1,\"\"quote\"\":\"\"q\"\",\"\"basis\"\":\"\"Stated\"\"}," +
            "{\"\"fact\"\":\"\"ordinal\"\",\"\"source\"\":\"\"s\"\",\"\"locator\"\":\"\"l\"\",\"\"basis\"\":\"\"Inferred\"\",\"\"rule\"\":1}," +
            "{\"\"fact\"\":\"\"start\"\",\"\"source\"\":\"\"s\"\",\"\"basis\"\":\"\"Editorial\"\"}," +
            "{\"\"fact\"\":\"\"end\"\",\"\"source\"\":\"\"s\"\",\"\"basis\"\":\"\"Editorial\"\"}," +
            "{\"\"fact\"\":\"\"place\"\",\"\"source\"\":\"\"s\"\",\"\"basis\"\":\"\"Editorial\"\"}," +
            "{\"\"fact\"\":\"\"report\"\",\"\"source\"\":\"\"s\"\",\"\"basis\"\":\"\"Editorial\"\"}]\"\r\n",
            one.Meetings.ToCsv());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_says_what_the_JSON_says(string register)
    {
        JsonArray records = JsonNode.Parse(Untoc.ToJson())![register]!.AsArray();
        List<Dictionary<string, string>> rows = Read(Registers[register](Untoc));

        Assert.Equal(records.Count, rows.Count);
        Assert.All(records.Zip(rows), pair => Assert.Equal(Cells(pair.First!, prefix: ""), pair.Second.Where(cell => cell.Key != "record" && cell.Value != "").ToDictionary()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_row_begins_with_the_name_of_its_record(string register) =>
        Assert.All(Read(Registers[register](Untoc)), row => Assert.NotNull(Untoc.Find(RecordKey.Parse(row["record"]))));

    [Fact]
    public Task The_columns_are_these() =>
        Verify(string.Concat(Registers.Select(register => $"{register.Key}: {register.Value(Untoc).Split("\r\n")[0]}\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_columns_are_those_of_the_type_whatever_the_data(string register) =>
        Assert.Equal(Registers[register](Untoc).Split("\r\n")[0], Registers[register](new UntocDataset(SmallDataset.Records)).Split("\r\n")[0]);

    [Fact]
    public void A_register_without_records_is_its_columns() =>
        Assert.Equal("record,workingGroup,ordinal,start,end,place,report,citations\r\n", new UntocDataset(Untoc.Records with { Meetings = [], Discrepancies = [] }).Meetings.ToCsv());

    [Theory]
    [InlineData("plain")]
    [InlineData("a,b")]
    [InlineData("the “quoted” \"word\"")]
    [InlineData("\"")]
    [InlineData(",\",\",")]
    [InlineData("=1+1")]
    [InlineData(" blanks around ")]
    [InlineData("维也纳")]
    public void Any_text_comes_back_as_it_was(string place)
    {
        UntocDataset changed = new(Untoc.Records with { Meetings = [Untoc.Meetings["WG.4/13"] with { Place = place }], Discrepancies = [] });

        Assert.Equal(place, Assert.Single(Read(changed.Meetings.ToCsv()))["place"]);
    }

    [Fact]
    public void A_byte_order_mark_is_there_when_asked_for() =>
        Assert.Equal('\uFEFF' + Untoc.Sessions.ToCsv(), Untoc.Sessions.ToCsv(byteOrderMark: true));

    private static List<Dictionary<string, string>> Read(string table)
    {
        using var reader = CsvDataReader.Create(new StringReader(table));
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return rows;
    }

    // Objects of texts are spread out, lists stand in one cell.
    private static Dictionary<string, string> Cells(JsonNode record, string prefix) => record.AsObject()
        .SelectMany(member => member.Value switch
        {
            JsonObject part => Cells(part, $"{prefix}{member.Key}."),
            JsonArray list => [new(prefix + member.Key, list.ToJsonString(InOneLine))],
            { } value => (IEnumerable<KeyValuePair<string, string>>)[new(prefix + member.Key, value.ToString())],
            null => [],
        })
        .ToDictionary(StringComparer.Ordinal);
}
