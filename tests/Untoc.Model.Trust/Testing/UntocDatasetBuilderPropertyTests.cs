using CsCheck;

namespace Untoc.Model.Tests;

/// <summary>What is true of the builder, whatever is asked of it and in whatever order.</summary>
public class UntocDatasetBuilderPropertyTests
{
    private static readonly UntocDatasetBuilder Minimal = UntocDatasetBuilder.Minimal();
    private static readonly UntocDatasetBuilder Embedded = UntocDatasetBuilder.From(UntocDataset.Embedded);

    private static readonly Gen<(int Kind, int Number)[]> Calls =
        Gen.Select(Gen.Int[0, 12], Gen.Frequency((8, Gen.Int[1, 30]), (1, Gen.Int[6_990, 7_010]), (1, Gen.Int[999_999_900, 999_999_999]))).Array[0, 30];

    private static readonly Gen<(int Kind, int Number)[]> CallsWithSmallNumbers = Gen.Select(Gen.Int[0, 12], Gen.Int[1, 30]).Array[0, 20];

    [Fact]
    public void Any_calls_in_any_order_build() =>
        Gen.Select(Gen.OneOf([Minimal, Embedded]), Calls).Sample((builder, calls) => With(calls, builder).Build().Records.All().Count > 2, iter: 300);

    [Fact]
    public void The_order_of_calls_does_not_matter_where_there_is_room() =>
        CallsWithSmallNumbers.SelectMany(calls => Gen.Shuffle(calls).Select(shuffled => (calls, shuffled)))
            .Sample(one => With(one.calls, Minimal).Records == With(one.shuffled, Minimal).Records, iter: 300);

    [Fact]
    public void What_is_built_of_defaults_is_known_in_English_and_stands_in_the_order_of_its_dates() =>
        Calls.Sample(
            calls => DatasetInvariant.All.Where(invariant => invariant.ViolationsIn(With(calls, Minimal).Build()).Count > 0)
                .Intersect([DatasetInvariant.ReadsBackEqual, DatasetInvariant.RecordsFound, DatasetInvariant.InOrderOfDates, DatasetInvariant.StatedFactsPlaced, DatasetInvariant.NamesKnownIn(Language.English)])
                .Any() is false,
            iter: 100);

    private static UntocDatasetBuilder With((int Kind, int Number)[] calls, UntocDatasetBuilder builder) => calls.Aggregate(builder, static (built, call) => With(call.Kind, call.Number, built));

    private static UntocDatasetBuilder With(int kind, int number, UntocDatasetBuilder builder)
    {
        int other = 1 + (number % 30 * 7 % 30);
        return kind switch
        {
            0 => builder.WithProtocol($"p{number}"),
            1 => builder.WithGroup($"WG.{number}"),
            2 => builder.WithGroup($"WG.{number}", group => group with { Treaty = TreatyId.Parse($"p{other}") }),
            3 => builder.WithSession($"{number}"),
            4 => builder.WithResolution($"{number}/{other}"),
            5 => builder.WithResolution($"{number}/1", resolution => resolution with { Provisions = [Provisions.EncouragesAnnualMeetings($"WG.{100 + other}")] }),
            6 => builder.WithDecision($"{number}/{other}"),
            7 => builder.WithDecision($"{number}/2", decision => decision with { Provisions = [Provisions.MakesConstantElement($"WG.{100 + other}")] }),
            8 => builder.WithMeeting($"WG.{1 + (number % 3)}/{number}"),
            9 => builder.WithMeeting($"WG.{1 + (number % 3)}/{number}", meeting => meeting with { Report = DocumentSymbol.Parse($"A/REPORT/{number}") }),
            10 => builder.WithDocument($"A/{number}", document => document with { SubmittedTo = SessionNumber.Of(other), PursuantTo = TextReference.Parse($"decision {number}/1") }),
            11 => builder.WithSource($"s{number}", source => source with { SubmittedTo = SessionNumber.Of(other), Symbol = DocumentSymbol.Parse($"A/{number}") }),
            _ => builder.WithDiscrepancy($"d{number}", discrepancy => discrepancy with { Touches = [RecordKey.Parse($"meeting WG.1/{other}")] }),
        };
    }
}
