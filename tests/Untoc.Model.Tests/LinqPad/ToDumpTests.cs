using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Untoc.Model.Tests;

/// <summary>What LINQPad is given to show: a key is a cell, and a record a row of cells.</summary>
public class ToDumpTests
{
    private static readonly Type[] Shown =
    [
        .. from type in typeof(UntocDataset).Assembly.GetExportedTypes()
           where type is { IsClass: true, IsAbstract: false }
           where !type.IsAssignableTo(typeof(IEnumerable)) && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(JsonConverter)) && type != typeof(ReaderLimits)
           where type != typeof(SymbolModifier) && type != typeof(SymbolProblem) && type != typeof(DataProblem) // their members are cells as they are
           select type,
    ];

    /// <summary>What no column shows, since another does: the key of an article, a participation or a meeting, the number and the session of a text, which its reference has.</summary>
    private static readonly string[] NotShown = ["Article.Id", "Decision.Number", "Decision.Session", "Meeting.Id", "Participation.Id", "Resolution.Number", "Resolution.Session"];

    private static readonly UntocDataset Untoc = UntocDataset.Embedded;
    private static readonly UntocDataset Small = new(SmallDataset.Records);

    /// <summary>All that a user may come to hold but for changes, of the embedded dataset and of one in which no member is empty.</summary>
    private static readonly object[] Objects =
    [
        .. ObjectGraph.ReachedFrom(
        [
            Untoc, Untoc.Facts().First(), Untoc.AsOf(new(2014, 10, 6)), .. Untoc.WorkingGroups.Select(Untoc.ProvisionsOn),
            Small, Small.AsOf(new(2001, 6, 1)), .. Small.WorkingGroups.Select(Small.ProvisionsOn),
            Assert.Throws<UntocDataException>(() => new UntocDataset(SmallDataset.Records with { Sources = [] })).Problems,
            DocumentSymbol.TryParse("A", out _, out SymbolProblem? problem) ? throw new InvalidOperationException() : problem,
        ]).Where(one => Shown.Contains(one.GetType())),
    ];

    [Fact]
    public void Every_type_that_a_user_meets_has_a_private_ToDump_that_takes_nothing()
    {
        Assert.Equal(47, Shown.Length);
        Assert.All(Shown, type => Assert.True(ToDump(type) is { IsPrivate: true } method && method.ReturnType == typeof(object), type.Name));
    }

    [Fact]
    public void A_key_and_a_text_dump_as_what_they_print()
    {
        object[] keys = [.. Objects.Where(IsKey)];

        Assert.Equal(16, keys.Select(key => key.GetType()).Distinct().Count());
        Assert.All(keys, key => Assert.Equal(key.ToString(), Dump(key)));
    }

    [Fact]
    public void Anything_else_dumps_as_cells_that_have_its_values()
    {
        object[] others = [.. Objects.Where(one => !IsKey(one))];

        Assert.Equal(28, others.Select(one => one.GetType()).Distinct().Count());
        foreach (object one in others)
            foreach ((string column, object? cell) in ObjectGraph.PartsOf(Dump(one)))
            {
                Assert.True(Dumped.IsCell(cell), $"{one}: {column} is a {cell?.GetType()}");
                Assert.Equal(Expected(one, column), cell);
            }
    }

    [Fact]
    public void Every_property_is_in_a_column()
    {
        IEnumerable<string> missing =
            from one in Objects.DistinctBy(one => one.GetType())
            where !IsKey(one) && one is not (UntocDataset or UntocRecords)
            let columns = ObjectGraph.PartsOf(Dump(one)).Select(part => part.Name).ToArray()
            from property in one.GetType().GetProperties()
            where !columns.Contains(property.Name) && !columns.Contains($"{property.Name}English")
            select $"{one.GetType().Name}.{property.Name}";

        Assert.Equal(NotShown, missing.Order());
    }

    [Fact]
    public void Treaties_of_both_kinds_have_the_same_columns() => Assert.Equal(Dump(Untoc.Convention).GetType(), Dump(Untoc.Protocols.First()).GetType());

    [Fact]
    public void Texts_of_both_kinds_have_the_same_columns() => Assert.Equal(Dump(Untoc.Resolutions.First()).GetType(), Dump(Untoc.Decisions.First()).GetType());

    [Fact]
    public void Changes_of_all_kinds_are_one_table()
    {
        Meeting meeting = SmallDataset.Records.Meetings[0];
        UntocDataset later = new(SmallDataset.Records with
        {
            Meetings = [meeting with { End = meeting.End.PlusDays(1) }, meeting with { Ordinal = 2, Start = new(2001, 7, 1), End = new(2001, 7, 1), Report = null, Citations = SmallDataset.Cite("workingGroup", "ordinal", "start", "end", "place") }],
            Discrepancies = [],
        });

        Assert.Equal(
            """
            (3 items)
            Record          Fact  Before         After
            ------          ----  ------         -----
            meeting WG.1/1  end   2001-06-02     2001-06-03
            meeting WG.1/2  null  null           meeting WG.1/2
            discrepancy d   null  discrepancy d  null

            """,
            Dumped.Text(Small.Compare(later)));
    }

    /// <summary>What a column has: the property of its name, or of its name and language; or what the dataset says of itself.</summary>
    private static object? Expected(object one, string column) => one switch
    {
        UntocDataset { Records: var records } when column == "Registers" => Counts(records),
        UntocRecords records when column == "Registers" => Counts(records),
        _ when Property(one, column) is { } property => CellOf(property.GetValue(one), isCounted: one is UntocDataset or UntocRecords || column is "Citations" or "Registers"),
        _ when column.EndsWith("English", StringComparison.Ordinal) && Property(one, column[..^"English".Length]) is { } text => ((MultilingualText?)text.GetValue(one))?.English,
        _ when column.EndsWith("Chinese", StringComparison.Ordinal) && Property(one, column[..^"Chinese".Length]) is { } text => ((MultilingualText?)text.GetValue(one))?.Chinese,
        _ when column.EndsWith("French", StringComparison.Ordinal) && Property(one, column[..^"French".Length]) is { } text => ((MultilingualText?)text.GetValue(one))?.French,
        _ when column.EndsWith("Spanish", StringComparison.Ordinal) && Property(one, column[..^"Spanish".Length]) is { } text => ((MultilingualText?)text.GetValue(one))?.Spanish,
        Convention when column == nameof(Protocol.Supplements) => null,
        UntocDataset { Info: var info } => Expected(info, column),
        UntocRecords { Info: var info } => Expected(info, column),
        _ => throw new InvalidOperationException($"{one.GetType().Name} has no {column}."),
    };

    private static string Counts(UntocRecords records) =>
        $"protocols {records.Protocols.Count} | articles {records.Articles.Count} | participants {records.Participants.Count} | participations {records.Participations.Count} | workingGroups {records.WorkingGroups.Count} | sessions {records.Sessions.Count} | resolutions {records.Resolutions.Count} | decisions {records.Decisions.Count} | meetings {records.Meetings.Count} | documents {records.Documents.Count} | sources {records.Sources.Count} | discrepancies {records.Discrepancies.Count}";

    private static object? CellOf(object? value, bool isCounted) => value switch
    {
        LocalDate date => Iso.Text(date),
        null or string or Enum or int or bool => value,
        IEnumerable list when isCounted => list.Cast<object>().Count(),
        IEnumerable list => string.Join(" | ", list.Cast<object>()),
        _ => value.ToString(),
    };

    private static bool IsKey(object value) => value is MultilingualText || value.GetType().GetInterface(typeof(IParsable<>).Name) is not null;

    private static PropertyInfo? Property(object value, string name) => value.GetType().GetProperty(name);

    private static object Dump(object value) => ToDump(value.GetType())!.Invoke(value, null)!;

    private static MethodInfo? ToDump(Type type) => type.GetMethod("ToDump", BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes);
}
