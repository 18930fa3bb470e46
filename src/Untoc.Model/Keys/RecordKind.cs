namespace Untoc.Model;

/// <summary>The kinds of records that a dataset has.</summary>
[JsonConverter(typeof(EnumNameConverter<RecordKind>))]
public enum RecordKind
{
    /// <summary>The Convention or a Protocol.</summary>
    Treaty,

    /// <summary>An article of a treaty.</summary>
    Article,

    /// <summary>A State or regional organization that takes part in the treaties.</summary>
    Participant,

    /// <summary>What one participant did about one treaty.</summary>
    Participation,

    /// <summary>The Conference of the Parties, of which there is one.</summary>
    Conference,

    /// <summary>A working group of the Conference.</summary>
    WorkingGroup,

    /// <summary>A session of the Conference.</summary>
    Session,

    /// <summary>A resolution of the Conference.</summary>
    Resolution,

    /// <summary>A decision of the Conference.</summary>
    Decision,

    /// <summary>A meeting of a working group.</summary>
    Meeting,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A source that facts are cited to.</summary>
    Source,

    /// <summary>Something on which sources disagree.</summary>
    Discrepancy,
}
