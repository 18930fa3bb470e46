using System.Text.RegularExpressions;
using Tour;

namespace Untoc.Model.Tests;

/// <summary>The API reference, which holds the comments of the source as IntelliSense shows them.</summary>
[Trait("Mutation", "Off")]
public partial class ApiReferenceTests
{
    private static readonly string Page = Reference.Page();

    [Fact]
    public void The_published_page_is_that_of_the_library() => Assert.Equal(Page, Repository.Read("docs/api.md"));

    [Fact]
    public void Every_type_and_member_has_a_summary_that_is_a_sentence_and_begins_with_the_thing_itself()
    {
        string[] summaries = [.. Summary().Matches(Page).Select(summary => summary.Groups[1].Value)];

        Assert.True(summaries.Length > 300);
        Assert.DoesNotContain(summaries, summary => !summary.EndsWith('.') || IsNone().IsMatch(summary));
    }

    [Fact]
    public void Every_link_leads_to_one_place()
    {
        ILookup<string, string> anchors = Heading().Matches(Page).Select(heading => NotInAnchors().Replace(heading.Groups[1].Value, "").Replace(' ', '-').ToLowerInvariant())
            .Concat(Anchor().Matches(Page).Select(anchor => anchor.Groups[1].Value))
            .ToLookup(anchor => anchor);

        Assert.All(Link().Matches(Page).Select(link => link.Groups[1].Value), link => Assert.Single(anchors[link]));
    }

    [Theory]
    [InlineData("public sealed record Meeting : IRecord")]
    [InlineData("public sealed record SymbolModifier")]
    [InlineData("public sealed class Register<TKey, TRecord> : IReadOnlyCollection<TRecord> where TKey : class, IParsable<TKey> where TRecord : class, IRecord")]
    [InlineData("required LocalDate Start { get; init; }")]
    [InlineData("DocumentKind? Kind { get; init; }")]
    [InlineData("string? In(Language language)")]
    [InlineData("TRecord? Find(string key)")]
    [InlineData("T this[int index] { get; }")]
    [InlineData("ValueList<AttestedName> AllNames(this INamed record)")]
    [InlineData("bool TryRead(Stream json, out UntocDataset? dataset, out ValueList<DataProblem> problems, ReaderLimits? limits = null, CancellationToken cancellationToken = default)")]
    [InlineData("bool Equals(ValueList<T>? other)")]
    public void A_declaration_reads_as_in_the_source(string declaration) => Assert.Contains($"`{declaration}`\n", Page, StringComparison.Ordinal);

    [Theory]
    [InlineData("KeyConverter")] // hidden from IntelliSense
    [InlineData("IValueList")] // internal
    [InlineData("Deconstruct")] // made by the compiler
    [InlineData("GetHashCode")] // documented by its base
    [InlineData("op_Equality")]
    public void What_users_have_no_use_for_is_left_out(string name) => Assert.DoesNotContain(name, Page, StringComparison.Ordinal);

    // What stands below the declaration of a type or a member.
    [GeneratedRegex("^(?:## .*\n\n`.*`\n|- .*`)\n(.*)$", RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex("^ *(?:- |(?:Gets|Sets|Initializes|Returns|Represents) )")]
    private static partial Regex IsNone();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<a id=\"(.*?)\">")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#(.*?)\)")]
    private static partial Regex Link();

    [GeneratedRegex("[^A-Za-z0-9 -]")]
    private static partial Regex NotInAnchors();
}
