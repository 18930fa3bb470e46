using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class DocumentData
{
    public static ValueList<Document> Documents { get; } = new([
        ProvisionalAgenda("CTOC/COP/2024/1", session: 12),
        Report("CTOC/COP/WG.2/2023/4", paragraph: 15, "将提供给缔约方会议第十二届会议", "根据缔约方会议第 7/1 号决议"),
        Report("CTOC/COP/WG.2/2024/5", paragraph: 15, "将提供给缔约方会议第十二届会议", "根据缔约方会议第 7/1 号决议"),
        Report("CTOC/COP/WG.3/2023/4", paragraph: 12, "将提供给缔约方会议第十二届会议", "根据缔约方会议第 7/1 号决议"),
        Report("CTOC/COP/WG.3/2024/5", paragraph: 12, "将提供给缔约方会议第十二届会议", "根据缔约方会议第 7/1 号决议"),
        Report("CTOC/COP/WG.4/2023/5", paragraph: 3, "将向缔约方会议第十二届会议提供", "根据第7/1号决议"),
        Report("CTOC/COP/WG.4/2024/5", paragraph: 3, "将向缔约方会议第十二届会议提供", "根据第7/1号决议"),
        Report("CTOC/COP/WG.6/2023/5", paragraph: 9, "将提供给缔约方会议第十二届会议", "根据第 7/1 号决议"),
        Report("CTOC/COP/WG.6/2024/5", paragraph: 9, "将提供给缔约方会议第十二届会议", "根据第 7/1 号决议"),
        Report("CTOC/COP/WG.7/2023/5", paragraph: 6, "将提供给缔约方会议第十二届会议", "根据第 7/1 号决议"),
        Report("CTOC/COP/WG.7/2024/5", paragraph: 6, "将提供给缔约方会议第十二届会议", "根据第 7/1 号决议"),
    ]);

    private static Document ProvisionalAgenda(string symbol, int session) => new()
    {
        Symbol = new(symbol),
        Kind = DocumentKind.ProvisionalAgenda,
        AgendaOf = new(session),
        Citations = new(() => [
            Note(Footnote, "symbol", symbol),
            Note(Masthead, "kind", "临时议程项目2、4、5*"),
            Note(Masthead, "agendaOf", "第十二届会议"),
        ]),
    };

    private static Document Report(string symbol, int paragraph, string submittedQuote, string pursuantQuote) => new()
    {
        Symbol = new(symbol),
        Kind = DocumentKind.MeetingReport,
        SubmittedTo = new(12),
        PursuantTo = TextReference.To(new ResolutionNumber(7, 1)),
        Citations = new(() => [
            Note(paragraph, "symbol", symbol),
            Note(paragraph, "kind", "会议的报告"),
            Note(paragraph, "submittedTo", submittedQuote),
            Note(paragraph, "pursuantTo", pursuantQuote),
        ]),
    };
}
