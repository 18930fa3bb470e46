using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model.Tests;

/// <summary>Records and their parts alone, outside of a dataset's JSON.</summary>
public class RecordJsonTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    /// <summary>Ours, and by reflection what is not.</summary>
    private static readonly JsonSerializerOptions Ours = With(new(UntocJson.Options));

    /// <summary>An application's.</summary>
    private static readonly JsonSerializerOptions Web = With(new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>An application's that wants all else than we do.</summary>
    private static readonly JsonSerializerOptions Contrary = With(new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        IncludeFields = true,
    });

    private static readonly JsonSerializerOptions Sparing = With(new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static TheoryData<JsonSerializerOptions> All => new(Ours, Web, Contrary);

    /// <summary>Everything that the embedded dataset holds and JSON knows, each once.</summary>
    private static object[] Values { get; } =
    [
        .. ObjectGraph.ReachedFrom([Untoc.Records])
            .Where(value => ObjectGraph.IsOurs(value) && UntocJson.Options.TypeInfoResolver!.GetTypeInfo(value.GetType(), UntocJson.Options) is not null),
    ];

    [Fact]
    public void Every_record_and_part_of_a_record_reads_back_equal_alone()
    {
        foreach (object value in Values)
        {
            JsonTypeInfo type = UntocJson.Options.GetTypeInfo(value.GetType());
            Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type));
        }
    }

    [Fact]
    public void The_dataset_holds_all_that_JSON_knows_but_for_answers_and_base_types()
    {
        var known =
            from type in typeof(UntocDataset).Assembly.GetExportedTypes()
            where !type.ContainsGenericParameters && UntocJson.Options.TypeInfoResolver!.GetTypeInfo(type, UntocJson.Options) is not null
            select type;

        Assert.Equal([typeof(ICited), typeof(INamed), typeof(IRecord), typeof(MeetingStatus), typeof(Tenure), typeof(Text), typeof(Treaty)], known.Except(Values.Select(value => value.GetType())).OrderBy(type => type.Name));
    }

    [Fact]
    public void A_record_alone_is_written_as_in_the_dataset()
    {
        using JsonDocument dataset = JsonDocument.Parse(Untoc.ToJson());

        Assert.Equal(
            dataset.RootElement.GetProperty("meetings").EnumerateArray().Select(meeting => JsonSerializer.Serialize(meeting, Web)),
            Untoc.Meetings.Select(meeting => Compact(JsonSerializer.Serialize(meeting, UntocJson.Options))));
    }

    [Fact]
    public void An_application_writes_and_reads_records_as_we_do_whatever_its_options()
    {
        foreach (object value in Values)
        {
            string ours = Compact(JsonSerializer.Serialize(value, value.GetType(), UntocJson.Options));
            foreach (JsonSerializerOptions theirs in (JsonSerializerOptions[])[Web, Contrary, Sparing])
            {
                Assert.Equal(ours, JsonSerializer.Serialize(value, value.GetType(), theirs));
                Assert.Equal(value, JsonSerializer.Deserialize(ours, value.GetType(), theirs));
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_declared_as_a_base_type_is_written_as_what_it_is(JsonSerializerOptions options)
    {
        Assert.All(Untoc.Records.All(), record => Assert.Equal(JsonSerializer.Serialize(record, record.GetType(), options), JsonSerializer.Serialize(record, options)));
        Assert.Equal(JsonSerializer.Serialize(Untoc.Convention, options), JsonSerializer.Serialize<Treaty>(Untoc.Convention, options));
        Assert.Equal(JsonSerializer.Serialize(Untoc.Conference, options), JsonSerializer.Serialize<INamed>(Untoc.Conference, options));
        Assert.Equal(JsonSerializer.Serialize(Untoc.Sessions["12"].Agenda[0], options), JsonSerializer.Serialize<ICited>(Untoc.Sessions["12"].Agenda[0], options));
        Assert.Equal(JsonSerializer.Serialize(Untoc.Decisions["4/4"], options), JsonSerializer.Serialize<Text>(Untoc.Decisions["4/4"], options));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_declared_as_a_base_type_is_not_read(JsonSerializerOptions options)
    {
        var error = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Text>("""{"number":"4/4","citations":[]}""", options));

        Assert.StartsWith("Which Text it is, its JSON does not say: read it as what it is.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_a_dataset_keeps_its_text_in_an_application() =>
        Assert.Contains("\"text\":{\"number\":\"4/4\",", JsonSerializer.Serialize(Untoc.ProvisionsOn(WorkingGroupCode.TraffickingInPersons)[0], Web), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void Records_read_back_from_arrays(JsonSerializerOptions options)
    {
        Assert.Equal(Untoc.Meetings, JsonSerializer.Deserialize<Meeting[]>(JsonSerializer.Serialize(Untoc.Meetings, options), options));
        Assert.Equal([.. Untoc.Documents], JsonSerializer.Deserialize<ValueList<Document>>(JsonSerializer.Serialize(Untoc.Documents.ToArray(), options), options));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_date_is_written_as_in_records(JsonSerializerOptions options)
    {
        LocalDate?[] dates = [new(2024, 6, 24), null];

        Assert.Equal("""["2024-06-24",null]""", Compact(JsonSerializer.Serialize(dates, options)));
        Assert.Equal(dates, JsonSerializer.Deserialize<LocalDate?[]>("""["2024-06-24",null]""", options));
    }

    [Fact]
    public void Every_type_with_a_converter_is_known_and_names_one_that_others_can_make()
    {
        foreach (Type type in typeof(UntocDataset).Assembly.GetExportedTypes())
            if (type.GetCustomAttribute<JsonConverterAttribute>() is { ConverterType: { } converter })
            {
                Assert.Equal(converter, UntocJson.Options.GetTypeInfo(type).Converter.GetType());
                Assert.NotNull(converter.GetConstructor(Type.EmptyTypes));
                Assert.True(converter.IsVisible, converter.Name);
            }
    }

    [Fact]
    public void Keys_dates_and_enumerations_are_names_of_members()
    {
        AssertName(WorkingGroupCode.Firearms, "WG.6");
        AssertName(SessionNumber.Of(12), "12");
        AssertName(DocumentSymbol.Parse("CTOC/COP/WG.6/2023/5"), "CTOC/COP/WG.6/2023/5");
        AssertName(RecordKey.Parse("meeting WG.4/13"), "meeting WG.4/13");
        AssertName(Language.Chinese, "zh");
        AssertName(Tenure.ConstantElement, "ConstantElement");
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[Ours, Web, Contrary])
            AssertNameIn(options, new LocalDate(2024, 6, 24), "2024-06-24");
    }

    [Theory]
    [InlineData(typeof(Dictionary<WorkingGroupCode, int>), "wg.6", "\"wg.6\" is not a working group code: expected \"WG.\" and a number, as in \"WG.4\".")]
    [InlineData(typeof(Dictionary<SessionNumber, int>), "012", "Expected the number of a session: a whole number from 1, in nine digits at most.")]
    [InlineData(typeof(Dictionary<SessionNumber, int>), "1e1", "Expected the number of a session: a whole number from 1, in nine digits at most.")]
    [InlineData(typeof(Dictionary<Tenure, int>), "3", "Expected one of NotEstablished, Unstated, Interim, ConstantElement, not \"3\".")]
    [InlineData(typeof(Dictionary<Tenure, int>), "interim", "Expected one of NotEstablished, Unstated, Interim, ConstantElement, not \"interim\".")]
    public void A_name_that_is_none_is_refused_and_told_what_was_expected(Type dictionary, string name, string message)
    {
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[JsonSerializerOptions.Default, Ours, Web])
            Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"{{name}}":1}""", dictionary, options)).Message);
    }

    [Fact]
    public void A_value_that_is_none_is_not_written_as_a_name()
    {
        Assert.Equal("7 is no Tenure.", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Tenure, int> { [(Tenure)7] = 1 })).Message);
    }

    [Theory]
    [InlineData("$.colour", "\"ordinal\":10", "\"ordinal\":10,\"colour\":\"red\"")]
    [InlineData("$.ordinal", "\"ordinal\":10", "\"ordinal\":\"10\"")]
    [InlineData("$.ordinal", "\"ordinal\":10", "\"ordinal\":10.0")]
    [InlineData("$", "\"ordinal\":10,", "")]
    [InlineData("$.workingGroup", "\"WG.6\"", "6")]
    [InlineData("$.start", "\"2023-05-03\"", "\"2023-02-29\"")]
    [InlineData("$.citations[0].basis", "\"Stated\"", "\"stated\"")]
    [InlineData("$.id", "\"ordinal\":10", "\"ordinal\":10,\"id\":\"WG.6/10\"")]
    public void What_is_no_record_is_refused_with_its_place(string path, string part, string by)
    {
        string json = JsonSerializer.Serialize(Untoc.Meetings["WG.6/10"], Web);
        int at = json.IndexOf(part, StringComparison.Ordinal);
        string wrong = string.Concat(json.AsSpan(0, at), by, json.AsSpan(at + part.Length));

        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[UntocJson.Options, Web])
            Assert.Equal(path, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Meeting>(wrong, options)).Path);
    }

    [Fact]
    public void Null_is_refused_where_it_says_nothing()
    {
        string name = """{"text":null,"language":"zh","citations":[]}""", citation = """{"text":"一","language":"zh","citations":[null]}""";
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[UntocJson.Options, Web])
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AttestedName>(name, options));
            Assert.Equal("The list has null at 0, counted from 0.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AttestedName>(citation, options)).Message);
        }
        Assert.Null(JsonSerializer.Deserialize<AttestedName>("null", UntocJson.Options));
        Assert.Equal("The member text is null.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AttestedName>(name, Web)).Message);
    }

    [Fact]
    public void A_member_twice_or_in_another_case_is_refused()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MultilingualText>("""{"en":"a","en":"b"}""", UntocJson.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MultilingualText>("""{"EN":"a"}""", UntocJson.Options));
    }

    [Fact]
    public void The_options_cannot_be_changed()
    {
        Assert.True(UntocJson.Options.IsReadOnly);
    }

    private static void AssertName<T>(T key, string name)
        where T : notnull
    {
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[JsonSerializerOptions.Default, Ours, Web])
            AssertNameIn(options, key, name);
    }

    private static void AssertNameIn<T>(JsonSerializerOptions options, T key, string name)
        where T : notnull
    {
        Dictionary<T, string> dictionary = new() { [key] = "" };

        Assert.Equal($$"""{"{{name}}":""}""", Compact(JsonSerializer.Serialize(dictionary, options)));
        Assert.Equal(dictionary, JsonSerializer.Deserialize<Dictionary<T, string>>($$"""{"{{name}}":""}""", options));
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json), Web);

    private static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(UntocJson.Options.TypeInfoResolver, new DefaultJsonTypeInfoResolver());
        options.MakeReadOnly();
        return options;
    }
}
