namespace Untoc.Model;

/// <summary>How a participant expressed its consent to be bound by a treaty.</summary>
/// <remarks>Article 36(3) and (4) of the Convention; article 16 (trafficking in persons), 21 (smuggling of migrants) or 17 (firearms) of a Protocol.</remarks>
[JsonConverter(typeof(EnumNameConverter<Consent>))]
public enum Consent
{
    /// <summary>Ratification, after signature.</summary>
    Ratification,

    /// <summary>Acceptance, after signature. It has the effect of ratification.</summary>
    Acceptance,

    /// <summary>Approval, after signature. It has the effect of ratification.</summary>
    Approval,

    /// <summary>Accession, without signature.</summary>
    Accession,

    /// <summary>Succession of a new State to the participation of the State that it was part of.</summary>
    Succession,
}
