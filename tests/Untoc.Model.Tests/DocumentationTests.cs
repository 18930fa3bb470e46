using System.Text.RegularExpressions;

namespace Untoc.Model.Tests;

/// <summary>Examples in the documentation are compiled and run, and what they print is compared with what the page shows.</summary>
/// <remarks>A block under a comment such as <c>&lt;!-- from Web/Program.cs --&gt;</c> is no example: it quotes the file, and is compared with it.</remarks>
[Collection(nameof(CompiledProgram))]
public partial class DocumentationTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using NodaTime; using Untoc.Model; using Untoc.Model.Testing;\n";
    private const string Dataset = "UntocDataset untoc = UntocDataset.Embedded;";

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (string page in Pages())
            for (int number = 1; number <= Blocks(page).Length; number++)
                examples.Add(page, number);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    [Trait("Mutation", "Off")]
    public void An_example_prints_what_the_page_shows(string page, int number)
    {
        (string code, string? output) = Blocks(page)[number - 1];

        string printed = Run(code);

        if (output is not null)
            Assert.Equal(output, printed);
    }

    [Fact]
    public void A_page_quotes_files_as_they_are()
    {
        (string Page, string File, string Text)[] quotes =
        [
            .. from page in Pages()
               from Match quote in Quote().Matches(Repository.Read(page))
               select (page, Path.Combine(Path.GetDirectoryName(page)!, quote.Groups["file"].Value), quote.Groups["text"].Value),
        ];

        Assert.Equal(Pages().Sum(page => Repository.Read(page).Split("<!-- from ").Length - 1), quotes.Length);
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains(quote.Text, Repository.Read(quote.File), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/questions.md")]
    [InlineData("docs/paths.md")]
    public void Every_example_of_the_page_shows_its_output(string page) =>
        Assert.All(Blocks(page), block => Assert.False(string.IsNullOrEmpty(block.Output)));

    [Fact]
    public void The_examples_of_the_README_are_one_program() =>
        Assert.Equal(string.Concat(Blocks("README.md").Select(block => block.Output)), Run(string.Concat(Blocks("README.md").Select(block => block.Code))));

    [Fact]
    public void Paths_lead_to_answers_of_the_questions()
    {
        string[] titles = [.. Repository.Read("docs/paths.md").Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal))];

        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Contains($"\n{title}\n", Repository.Read("docs/questions.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_name_tests_that_exist()
    {
        HashSet<string> files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file))];
        string[] named = [.. Pages().SelectMany(page => TestClass().Matches(Repository.Read(page))).Select(match => match.Groups[1].Value)];

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, files));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/concepts.md")]
    public void The_diagrams_of_a_page_are_those_of_the_dataset(string page) =>
        Assert.Equal([UntocDataset.Embedded.ToMermaid(), UntocDataset.Embedded.ToMermaidTimeline()], Diagram().Matches(Repository.Read(page)).Select(block => block.Groups[1].Value));

    [Fact]
    public void The_package_that_a_program_asks_for_is_this_version()
    {
        string version = Regex.Match(Repository.Read("Directory.Build.props"), "<Version>(.*)</Version>").Groups[1].Value;

        Assert.All(Pages().SelectMany(page => Package().Matches(Repository.Read(page))), package => Assert.Equal(version, package.Groups[1].Value));
    }

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        var broken =
            from page in Pages()
            from Match link in Link().Matches(Repository.Read(page))
            let target = link.Groups[1].Value
            where !target.StartsWith("https://", StringComparison.Ordinal)
            where !File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target))
            select $"{page}: {target}";

        Assert.Empty(broken);
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Append(Path.Combine(Repository.Root, "CHANGELOG.md"))
            .Append(Path.Combine(Repository.Root, "SECURITY.md"))
            .Append(Path.Combine(Repository.Root, "src", "Untoc.Model.Testing", "README.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static (string Code, string? Output)[] Blocks(string page) =>
    [
        .. from Match block in Example().Matches(Repository.Read(page))
           select (block.Groups["code"].Value, block.Groups["output"].Success ? block.Groups["output"].Value : null),
    ];

    private static string Run(string code)
    {
        // The package is the library here.
        string[] lines = [.. code.Split('\n').Where(line => !line.StartsWith("#:package ", StringComparison.Ordinal))];
        string program = string.Join("\n", lines.Where(line => !IsUsing(line)));
        return CompiledProgram.Run(string.Concat(lines.Where(IsUsing)) + Usings + (program.Contains(Dataset, StringComparison.Ordinal) ? "" : Dataset + "\n") + program);
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    [GeneratedRegex(@"^<!-- from (?<file>.+?) -->\n```\w*\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<! -->\n)^```csharp\n(?<code>.*?)^```\n(?:\n```text\n(?<output>.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```mermaid\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Diagram();

    [GeneratedRegex("^#:package .*@(.*)$", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
