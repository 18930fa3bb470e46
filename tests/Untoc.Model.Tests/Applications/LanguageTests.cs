namespace Untoc.Model.Tests;

/// <summary>The programs of docs/fsharp-and-vb.md.</summary>
[Trait("Mutation", "Off")]
public class LanguageTests
{
    [Fact]
    public Task The_programs_in_other_languages_print() => Verify(Printed("FSharp"));

    [Fact]
    public void They_print_the_same() => Assert.Equal(Printed("FSharp"), Printed("VisualBasic"));

    private static string Printed(string program) => DotNet.Exec(Path.Combine(AppContext.BaseDirectory, $"{program}.dll"));
}
