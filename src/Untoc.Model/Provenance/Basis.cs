namespace Untoc.Model;

/// <summary>What a fact rests on.</summary>
[JsonConverter(typeof(EnumNameConverter<Basis>))]
public enum Basis
{
    /// <summary>The source says it.</summary>
    Stated,

    /// <summary>It follows from what the source says, by the rule that <see cref="Citation.Rule"/> numbers.</summary>
    Inferred,

    /// <summary>The editors of the dataset say it.</summary>
    Editorial,
}
