namespace Untoc.Model;

/// <summary>Ordinals in English, in words as the United Nations writes those of sessions and meetings.</summary>
internal static class OrdinalWords
{
    private static readonly string[] UpToNineteenth =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

    /// <summary>In words up to the ninety-ninth; from the hundredth on in digits, <c>101st</c>.</summary>
    public static string Of(int number) => number switch
    {
        < 20 => UpToNineteenth[number],
        < 100 when number % 10 == 0 => Tens[number / 10] + "ieth",
        < 100 => $"{Tens[number / 10]}y-{UpToNineteenth[number % 10]}",
        _ => KeyFormat.Of(number) + Suffix(number),
    };

    private static string Suffix(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
