using System.Globalization;
using System.Reflection;

namespace Untoc.Model.Tests;

/// <summary>Hostile strings through every way that a text has into the library, JSON apart.</summary>
public class HostileStringTests
{
    private static readonly UntocDataset Untoc = UntocDataset.Embedded;

    private static readonly IFormatProvider?[] Providers = [null, CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("ar-SA")];

    /// <summary>Where a reader comes to a hostile string behind, before or inside what it reads.</summary>
    private static readonly Func<string, string>[] Frames =
    [
        text => $"WG.{text}", text => $"WG.4/{text}", text => $"7/{text}", text => $"{text}/1", text => $"CTOC/COP/{text}", text => $"A/6 ({text})", text => $"A/1{text}",
        text => $"resolution {text}", text => $"document A/{text}", text => $"meeting WG.{text}", text => $"source {text}", text => $"convention, article {text}",
        text => $"{text}, article 1", text => $"a-{text}", text => $"{text}4",
    ];

    private static readonly HostileString[] Framed = [.. HostileStrings.All.SelectMany(_ => Frames, (one, frame) => one with { Text = frame(one.Text) })];

    /// <summary>Each alone and once in a frame, the frames in turn: an exception takes a hundred times as long as an answer.</summary>
    private static readonly HostileString[] Sampled = [.. HostileStrings.All, .. HostileStrings.All.Select((one, at) => one with { Text = Frames[at % Frames.Length](one.Text) })];

    [Fact]
    public void There_are_three_hundred_hostile_strings_at_least()
    {
        Assert.InRange(HostileStrings.All.Select(one => one.Text).Distinct(StringComparer.Ordinal).Count(), 300, int.MaxValue);
        Assert.InRange(HostileStrings.All.Select(one => one.Category).Distinct().Count(), 30, int.MaxValue);
        Assert.All(HostileStrings.All, one => Assert.All($"{one}", c => Assert.InRange(c, ' ', '~')));
    }

    [Fact]
    public void Every_public_way_for_a_text_into_the_library_is_tried_here_or_in_the_tests_of_JSON()
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        string[] ways =
        [
            .. (from type in typeof(UntocDataset).Assembly.GetExportedTypes()
                from method in type.GetMethods(Declared)
                where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(string)) && !method.Name.StartsWith("set_", StringComparison.Ordinal)
                select method.Name is "Parse" or "TryParse" && IsKey(type) ? $"key.{method.Name}" : $"{type.Name}.{method.Name}").Distinct().Order(StringComparer.Ordinal),
        ];

        Assert.Equal(["CitedRecords.CitationsOf", "NamedRecords.Named", "Register`2.Contains", "Register`2.Find", "Register`2.TryGet", "Register`2.get_Item", "StateOfAffairs.PartiesTo", "UntocDataset.IsParty", "UntocDataset.PartiesTo", "key.Parse", "key.TryParse"], ways.Where(way => way is not ("UntocDataset.FromJson" or "UntocDataset.TryFromJson")));
    }

    [Fact]
    public void A_key_is_read_or_refused_with_a_FormatException_that_is_safe_to_show()
    {
        Type[] keys = [.. typeof(UntocDataset).Assembly.GetExportedTypes().Where(IsKey)];

        Assert.Equal(15, keys.Length);
        foreach (Type key in keys)
            Generic(nameof(ReadKey), key);
    }

    [Fact]
    public void A_register_finds_or_finds_nothing_and_its_indexer_refuses_with_an_error_that_is_safe_to_show()
    {
        PropertyInfo[] registers = [.. typeof(UntocDataset).GetProperties().Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Register<,>))];

        Assert.Equal(12, registers.Length);
        foreach (PropertyInfo register in registers)
            Generic(nameof(LookUp), register.PropertyType.GenericTypeArguments, register.GetValue(Untoc)!);
    }

    [Fact]
    public void No_hostile_string_is_a_treaty_or_a_party_and_the_error_is_safe_to_show()
    {
        LocalDate day = Untoc.Info.StatedAsOf;
        foreach (HostileString one in Sampled)
        {
            foreach (Exception? refused in (Exception?[])[Record.Exception(() => Untoc.PartiesTo(one.Text, day)), Record.Exception(() => Untoc.AsOf(day).PartiesTo(one.Text)), Record.Exception(() => Untoc.IsParty("FRA", one.Text, day))])
            {
                Assert.True(refused is FormatException or KeyNotFoundException, $"{one}: {refused}");
                IsSafe(refused, one);
            }
            if (Record.Exception(() => Assert.False(Untoc.IsParty(one.Text, "convention", day))) is { } error)
                IsSafe(Assert.IsType<FormatException>(error), one);
        }
    }

    [Fact]
    public void No_hostile_string_is_a_name()
    {
        Assert.All(Framed, one => Assert.Null(Untoc.WorkingGroups.Named(one.Text)));
        Assert.All(Framed, one => Assert.Null(Untoc.Protocols.Named(one.Text)));
    }

    [Fact]
    public void No_hostile_string_is_a_fact_and_the_error_is_safe_to_show() =>
        Assert.All(Sampled, one => IsSafe(Assert.Throws<ArgumentException>(() => Untoc.Convention.CitationsOf(one.Text)), one));

    [Fact]
    public void A_record_with_a_hostile_name_is_found_by_it_and_lists_it()
    {
        WorkingGroup group = Untoc.WorkingGroups["WG.4"];
        // Names in a dataset are held to the rules for texts; these pass any of them.
        foreach (string name in new[] { "{0}", "<b>", "../..", "=1+1", "${jndi:ldap://example.org/a}", "'; DROP TABLE documents; --", "WG.٤", "A\u030A", "\U0001F600" })
        {
            WorkingGroup named = group with { Name = group.Name with { English = name } };
            UntocDataset untoc = new(Untoc.Records with { WorkingGroups = [.. Untoc.WorkingGroups.Select(one => one == group ? named : one)] });

            Assert.Same(named, untoc.WorkingGroups.Named(name));
            Assert.Contains(name, named.AllNames().Select(one => one.Text));
        }
    }

    [Fact]
    public void A_symbol_is_refused_with_a_problem_that_is_safe_to_show()
    {
        foreach (HostileString one in HostileStrings.All.Concat(Framed))
            if (!DocumentSymbol.TryParse(one.Text, out _, out SymbolProblem? problem))
            {
                Assert.InRange(problem.Position, 0, one.Text.Length);
                Assert.All($"{problem}", c => Assert.InRange(c, ' ', '~'));
                Assert.InRange($"{problem}".Length, 1, 160);
            }
    }

    private static void ReadKey<TKey>()
        where TKey : class, IParsable<TKey>
    {
        foreach (HostileString one in HostileStrings.All.Concat(Framed))
        {
            bool read = TKey.TryParse(one.Text, null, out TKey? key);
            Assert.Equal(read, key is not null);
            foreach (IFormatProvider? provider in Providers)
                if (TKey.TryParse(one.Text, provider, out TKey? other) != read || !Equals(key, other))
                    Assert.Fail($"{one} is read otherwise with {provider}.");
        }
        foreach (HostileString one in Sampled)
        {
            Exception? refused = Record.Exception(() => TKey.Parse(one.Text, Providers[^1]));
            if (TKey.TryParse(one.Text, null, out _))
                Assert.Null(refused);
            else
                IsSafe(Assert.IsType<FormatException>(refused), one);
        }
    }

    private static void LookUp<TKey, TRecord>(Register<TKey, TRecord> register)
        where TKey : class, IParsable<TKey>
        where TRecord : class, IRecord
    {
        foreach (HostileString one in Sampled)
        {
            TRecord? found = register.Find(one.Text);
            Exception? missing = Record.Exception(() => Assert.Same(found, register[one.Text]));
            if (!TKey.TryParse(one.Text, null, out _))
            {
                Assert.Null(found);
                IsSafe(Assert.IsType<FormatException>(missing), one);
                continue;
            }
            Assert.Equal(found is not null, register.Contains(one.Text));
            if (found is null)
                IsSafe(Assert.IsType<KeyNotFoundException>(missing), one);
            else
                Assert.Null(missing);
        }
    }

    private static void IsSafe(Exception error, HostileString one)
    {
        if (error.Message.Length > 256)
            Assert.Fail($"{error.Message.Length} characters for {one}");
        foreach (char c in error.Message)
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                Assert.Fail($"U+{(int)c:X4} in the message for {one}");
        Assert.Null(error.InnerException);
    }

    private static bool IsKey(Type type) => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsable<>));

    private static void Generic(string method, Type type) => Generic(method, [type]);

    private static void Generic(string method, Type[] types, params object[] arguments) =>
        typeof(HostileStringTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
