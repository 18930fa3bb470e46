using System.Collections;
using System.ComponentModel;
using System.Data;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Untoc.Model.Tests;

/// <summary>Keys as other libraries treat them, which know <see cref="TypeDescriptor"/> and the interfaces of .NET, but not this library.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
public abstract class KeysInOtherLibrariesTests<TKey>
    where TKey : class, IParsable<TKey>, IComparable<TKey>, IComparable, IFormattable
{
    private static TKey[] Keys { get; } = [.. DatasetKeys.Of(typeof(TKey)).Cast<TKey>()];

    private static TypeConverter Converter => TypeDescriptor.GetConverter(Keys[0]);

    [Fact]
    public void A_type_converter_reads_and_writes_the_text()
    {
        Assert.True(Converter.CanConvertFrom(typeof(string)) && Converter.CanConvertTo(typeof(string)));
        Assert.All(Keys, key => Assert.Equal(key, Converter.ConvertFrom(key.ToString()!)));
        Assert.All(Keys, key => Assert.Equal(key.ToString(), Converter.ConvertTo(null, CultureInfo.GetCultureInfo("ar-SA"), key, typeof(string))));
    }

    [Fact]
    public void A_type_converter_refuses_any_other_text_with_the_message_of_the_key()
    {
        foreach (string text in (string[])["", " ", "?", $" {Keys[0]}", $"{Keys[0]} "])
        {
            FormatException expected = Assert.Throws<FormatException>(() => TKey.Parse(text, provider: null));
            Assert.Equal(expected.Message, Assert.Throws<FormatException>(() => Converter.ConvertFrom(text)).Message);
        }
    }

    [Fact]
    public void A_type_converter_reads_whole_numbers_if_the_key_is_one()
    {
        foreach (object number in (object[])[(byte)12, (sbyte)12, (short)12, (ushort)12, 12, 12U, 12L, 12UL])
        {
            Assert.Equal(typeof(TKey) == typeof(SessionNumber), Converter.CanConvertFrom(number.GetType()));
            if (typeof(TKey) == typeof(SessionNumber))
                Assert.Equal(SessionNumber.Of(12), Converter.ConvertFrom(number));
            else
                Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(number));
        }
        foreach (object? other in (object?[])[12.0, 12m, '1', true, DayOfWeek.Monday, null])
        {
            Assert.False(Converter.CanConvertFrom(other?.GetType() ?? typeof(object)));
            Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(other!));
        }
    }

    [Fact]
    public void They_sort_without_generics_as_they_do_with_them()
    {
        ArrayList sorted = [.. Keys.Reverse(), null];
        sorted.Sort();
        Assert.Equal([null, .. Keys.Order(Comparer<TKey>.Create((one, other) => one.CompareTo(other)))], sorted.Cast<TKey?>());
        Assert.True(((IComparable)Keys[0]).CompareTo(null) > 0);
        ArgumentException mixed = Assert.Throws<ArgumentException>(() => ((IComparable)Keys[0]).CompareTo("WG.4"));
        Assert.Equal($"Object must be of type {typeof(TKey).Name}, not String. (Parameter 'obj')", mixed.Message);
    }

    [Fact]
    public void They_sort_in_a_data_view()
    {
        using DataTable table = new() { Columns = { { "key", typeof(TKey) } } };
        foreach (TKey key in Keys.Reverse())
            table.Rows.Add(key);
        table.DefaultView.Sort = "key";
        Assert.Equal(Keys, table.DefaultView.Cast<DataRowView>().Select(row => row["key"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void They_have_one_text_in_every_culture_and_format(string culture)
    {
        CultureInfo provider = CultureInfo.GetCultureInfo(culture);
        Assert.All(Keys, key => Assert.Equal($"{key.ToString()} {key.ToString()}", string.Format(provider, "{0} {0:X}", key)));
    }

    [Fact]
    public void They_are_equivalent_if_they_are_equal()
    {
        foreach (TKey key in Keys)
            Assert.Equivalent(key, TKey.Parse(key.ToString()!, provider: null), strict: true);
        foreach ((TKey one, TKey other) in Keys.SelectMany((one, at) => Keys.Skip(at + 1).Select(other => (one, other))))
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Assert.Equivalent(one, other, strict: true));
    }

    [Fact]
    public void They_are_bound_from_configuration()
    {
        (string first, string second) = (Keys[0].ToString()!, Keys[1].ToString()!);
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Key"] = first,
            ["Required"] = second,
            ["List:0"] = first,
            ["List:1"] = second,
            ["Array:0"] = second,
            ["Array:1"] = first,
            ["ByName:one"] = first,
            ["ByName:other"] = second,
        }).Build();
        KeyOptions options = configuration.Get<KeyOptions>()!;
        Assert.Equal((Keys[0], Keys[1]), (options.Key, options.Required));
        Assert.Equal([Keys[0], Keys[1]], options.List);
        Assert.Equal([Keys[1], Keys[0]], options.Array);
        Assert.Equal(new() { ["one"] = Keys[0], ["other"] = Keys[1] }, options.ByName);
        Assert.Null(options.Missing);
    }

    [Fact]
    public void Configuration_that_is_no_key_is_an_error()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Key"] = "?" }).Build();
        Assert.IsType<FormatException>(Assert.Throws<InvalidOperationException>(configuration.Get<KeyOptions>).InnerException);
    }

    private sealed class KeyOptions
    {
        public TKey? Key { get; set; }

        public TKey? Missing { get; set; }

        public required TKey Required { get; set; }

        public List<TKey> List { get; set; } = [];

        public TKey[] Array { get; set; } = [];

        public Dictionary<string, TKey> ByName { get; set; } = [];
    }
}

public sealed class WorkingGroupCodesInOtherLibrariesTests : KeysInOtherLibrariesTests<WorkingGroupCode>
{
    [Fact]
    public void The_tenth_group_comes_after_the_fourth()
    {
        ArrayList codes = [WorkingGroupCode.Of(10), WorkingGroupCode.Of(4)];
        codes.Sort();
        Assert.Equal([WorkingGroupCode.Of(4), WorkingGroupCode.Of(10)], codes.Cast<WorkingGroupCode>());
    }
}

public sealed class TreatyIdsInOtherLibrariesTests : KeysInOtherLibrariesTests<TreatyId>;

public sealed class TreatyArticlesInOtherLibrariesTests : KeysInOtherLibrariesTests<TreatyArticle>;

public sealed class ParticipantCodesInOtherLibrariesTests : KeysInOtherLibrariesTests<ParticipantCode>;

public sealed class ParticipationIdsInOtherLibrariesTests : KeysInOtherLibrariesTests<ParticipationId>;

public sealed class SessionNumbersInOtherLibrariesTests : KeysInOtherLibrariesTests<SessionNumber>
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public void A_number_that_no_session_can_have_is_refused(int number) =>
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(SessionNumber)).ConvertFrom(number));
}

public sealed class MeetingIdsInOtherLibrariesTests : KeysInOtherLibrariesTests<MeetingId>;

public sealed class ResolutionNumbersInOtherLibrariesTests : KeysInOtherLibrariesTests<ResolutionNumber>;

public sealed class DecisionNumbersInOtherLibrariesTests : KeysInOtherLibrariesTests<DecisionNumber>;

public sealed class TextReferencesInOtherLibrariesTests : KeysInOtherLibrariesTests<TextReference>;

public sealed class DocumentSymbolsInOtherLibrariesTests : KeysInOtherLibrariesTests<DocumentSymbol>
{
    [Fact]
    public void A_reissue_has_the_value_of_its_document_and_only_the_mark_tells_them_apart()
    {
        DocumentSymbol plain = DocumentSymbol.Parse("CTOC/COP/2004/6"), reissue = DocumentSymbol.Parse("CTOC/COP/2004/6*");
        Assert.Equal(plain, reissue);
        Assert.Equal(plain.Value, reissue.Value);
        Assert.Equivalent(new { plain.Value, plain.Parts, plain.Joint }, new { reissue.Value, reissue.Parts, reissue.Joint }, strict: true);
        Assert.Equal("CTOC/COP/2004/6*", TypeDescriptor.GetConverter(reissue).ConvertToInvariantString(reissue));
    }
}

public sealed class SourceIdsInOtherLibrariesTests : KeysInOtherLibrariesTests<SourceId>;

public sealed class DiscrepancyIdsInOtherLibrariesTests : KeysInOtherLibrariesTests<DiscrepancyId>;

public sealed class RecordKeysInOtherLibrariesTests : KeysInOtherLibrariesTests<RecordKey>;

public sealed class LanguagesInOtherLibrariesTests : KeysInOtherLibrariesTests<Language>
{
    [Fact]
    public void They_sort_as_the_United_Nations_lists_them() => Assert.Equal(Language.All, Language.All.Reverse().Order());
}

public class KeyTypesInOtherLibrariesTests
{
    [Fact]
    public void Every_type_of_key_is_tested()
    {
        IEnumerable<Type> tested = typeof(KeyTypesInOtherLibrariesTests).Assembly.GetTypes()
            .Select(type => type.BaseType)
            .Where(type => type is { IsConstructedGenericType: true } && type.GetGenericTypeDefinition() == typeof(KeysInOtherLibrariesTests<>))
            .Select(type => type!.GenericTypeArguments[0]);
        Assert.Equal(DatasetKeys.Types.OrderBy(type => type.Name), tested.OrderBy(type => type.Name));
        Assert.Equal(15, DatasetKeys.Types.Count());
    }

    [Fact]
    [Trait("Mutation", "Off")]
    public Task They_are_keys_of_sets_and_maps_in_FSharp() => Verify(DotNet.Exec(Path.Combine(AppContext.BaseDirectory, "Untoc.Model.FSharp.dll")));
}
