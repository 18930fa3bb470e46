namespace Untoc.Model.ColdCases;

/// <summary>The names of what a process does first, with nothing warm.</summary>
internal static class ColdCase
{
    public const string Nothing = "nothing: the program of the cases itself";
    public const string FirstAnswer = "Untoc.Model, first answer of the resolution 7/1 query";
    public const string FirstLookup = "Untoc.Model, first lookup by key";
    public const string FirstCitation = "Untoc.Model, first citation";
    public const string FirstArticle = "Untoc.Model, first article";
    public const string FirstParty = "Untoc.Model, first question about parties";
    public const string Constants = "the same constants in plain C#, the same answer";
    public const string ConstantArticles = "the articles as constants in plain C#, the same article";
    public const string ConstantParties = "the participations as constants in plain C#, the same parties";
    public const string TimeZoneConverter = "TimeZoneConverter, first conversion";
    public const string Tzdb = "NodaTime, first zone of TZDB";
    public const string PhoneNumbers = "libphonenumber-csharp, first parse";
    public const string ParseJson = "the same data from JSON, by UntocDataset.FromJson";
    public const string PlainJson = "the same data from JSON, by System.Text.Json into plain classes";
}
