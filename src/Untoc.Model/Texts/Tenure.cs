namespace Untoc.Model;

/// <summary>How long a working group is meant to last, as it stands on a day.</summary>
[JsonConverter(typeof(EnumNameConverter<Tenure>))]
public enum Tenure
{
    /// <summary>No text of the dataset has established it by that day.</summary>
    NotEstablished,

    /// <summary>Established, and nothing said of its term.</summary>
    Unstated,

    /// <summary>Established as interim (<see cref="Composition.Interim"/>), and nothing found says otherwise.</summary>
    Interim,

    /// <summary>A constant element of the Conference, permanent in everyday words.</summary>
    ConstantElement,
}
