namespace Untoc.Model;

/// <summary>The names of facts.</summary>
internal static class FactName
{
    /// <summary>Returns the JSON name of a fact that is given by its C# or its JSON name.</summary>
    public static string InJson(string fact) => string.Join('.', fact.Split('.').Select(InJsonAlone));

    private static string InJsonAlone(string member) => member switch
    {
        nameof(Treaty.EntryIntoForce) => "inForce",
        nameof(Treaty.EntryIntoForceUnder) => "inForceUnder",
        nameof(MultilingualText.Arabic) => "ar",
        nameof(MultilingualText.Chinese) => "zh",
        nameof(MultilingualText.English) => "en",
        nameof(MultilingualText.French) => "fr",
        nameof(MultilingualText.Russian) => "ru",
        nameof(MultilingualText.Spanish) => "es",
        { Length: > 0 } => char.ToLowerInvariant(member[0]) + member[1..],
        _ => member,
    };
}
