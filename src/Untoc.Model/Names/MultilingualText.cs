namespace Untoc.Model;

/// <summary>A text in the official languages of the United Nations; null in those in which it is unknown.</summary>
/// <remarks>The caller names the language; the culture of the thread plays no part.</remarks>
public sealed record MultilingualText
{
    /// <summary>In Arabic; null where unknown.</summary>
    [JsonPropertyName("ar")] public string? Arabic { get; init; }

    /// <summary>In Chinese; null where unknown.</summary>
    [JsonPropertyName("zh")] public string? Chinese { get; init; }

    /// <summary>In English; null where unknown.</summary>
    [JsonPropertyName("en"), JsonPropertyOrder(-1)] public string? English { get; init; }

    /// <summary>In French; null where unknown.</summary>
    [JsonPropertyName("fr")] public string? French { get; init; }

    /// <summary>In Russian; null where unknown.</summary>
    [JsonPropertyName("ru")] public string? Russian { get; init; }

    /// <summary>In Spanish; null where unknown.</summary>
    [JsonPropertyName("es")] public string? Spanish { get; init; }

    /// <summary>In the language asked for; null where it is unknown in that language.</summary>
    public string? In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.ToString() switch
        {
            "ar" => Arabic,
            "zh" => Chinese,
            "en" => English,
            "fr" => French,
            "ru" => Russian,
            _ => Spanish,
        };
    }

    /// <summary>In English or, where that is unknown, in the first official language in which it is known; empty where it is known in none.</summary>
    public override string ToString() => English ?? Arabic ?? Chinese ?? French ?? Russian ?? Spanish ?? "";

    private object ToDump() => ToString();
}
