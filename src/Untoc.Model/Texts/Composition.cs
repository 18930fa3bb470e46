namespace Untoc.Model;

/// <summary>A word that describes a working group in the text that establishes it.</summary>
[JsonConverter(typeof(EnumNameConverter<Composition>))]
public enum Composition
{
    /// <summary>Open-ended (不限成员名额): its membership is not limited.</summary>
    OpenEnded,

    /// <summary>Intergovernmental (政府间).</summary>
    Intergovernmental,

    /// <summary>Of government experts (政府专家).</summary>
    GovernmentExperts,

    /// <summary>Interim (临时), as said of a group; of an agenda the same word means provisional. See <see cref="Tenure.Interim"/>.</summary>
    Interim,
}
