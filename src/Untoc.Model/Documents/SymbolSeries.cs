namespace Untoc.Model;

/// <summary>The series of documents of one session or meeting in which a symbol is numbered.</summary>
[JsonConverter(typeof(EnumNameConverter<SymbolSeries>))]
public enum SymbolSeries
{
    /// <summary>Documents for general distribution, numbered without a prefix: <c>CTOC/COP/2004/6</c>.</summary>
    General,

    /// <summary>Conference room papers, CRP., which are for the use of those in the room: <c>CTOC/COP/2016/CRP.2</c>.</summary>
    ConferenceRoomPaper,

    /// <summary>Documents of limited distribution, L., such as drafts: <c>CTOC/COP/WG.4/2010/L.1</c>.</summary>
    Limited,

    /// <summary>Documents for information, INF: <c>CTOC/COP/2008/INF/1</c>.</summary>
    Information,
}
