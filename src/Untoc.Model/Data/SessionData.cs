using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class SessionData
{
    public static readonly ValueList<Session> Sessions = new([
        Session(1, new(2004, 6, 28), new(2004, 7, 8), "ctoc-cop-2004-6"),
        Session(2, new(2005, 10, 10), new(2005, 10, 21), "ctoc-cop-2005-8"),
        Session(3, new(2006, 10, 9), new(2006, 10, 18), "unodc-session-3-decisions"),
        Session(4, new(2008, 10, 8), new(2008, 10, 17), "ctoc-cop-2008-19"),
        Session(5, new(2010, 10, 18), new(2010, 10, 22), "ctoc-cop-2010-17"),
        Session(6, new(2012, 10, 15), new(2012, 10, 19), "a-res-68-192"),
        Session(7, new(2014, 10, 6), new(2014, 10, 10), "unodc-session-7"),
        Session(8, new(2016, 10, 17), new(2016, 10, 21), "a-res-78-229"),
        Session(9, new(2018, 10, 15), new(2018, 10, 19), "a-res-78-229"),
        Session(10, new(2020, 10, 12), new(2020, 10, 16), "a-res-78-229"),
        Session(11, new(2022, 10, 17), new(2022, 10, 21), "a-res-78-229"),
        Twelfth(),
    ]);

    private static Session Session(int number, LocalDate start, LocalDate end, string source) => new()
    {
        Number = new(number),
        Start = start,
        End = end,
        Place = "Vienna",
        Citations = new(() => [In(source, "number"), In(source, "start"), In(source, "end"), In(source, "place")]),
    };

    private static Session Twelfth() => new()
    {
        Number = new(12),
        Start = new(2024, 10, 14),
        End = new(2024, 10, 18),
        Place = "Vienna",
        Agenda = new([
            Item("2", "审议《联合国打击跨国组织犯罪公约》及其各项议定书的实施情况"),
            Item("4", "国际合作，尤其侧重于引渡、司法协助和没收事宜的国际合作，以及中央主管机关的设立与加强"),
            Item("5", "技术援助"),
        ]),
        Citations = new(() => [
            Note(Masthead, "number", "第十二届会议"),
            Note(Masthead, "start", "2024年10月14日至18日"),
            Note(Masthead, "end", "2024年10月14日至18日"),
            Note(Masthead, "place", "维也纳"),
        ]),
    };

    private static AgendaItem Item(string number, string title) => new()
    {
        Number = number,
        Title = Chinese(title),
        Citations = new(() => [Note(Masthead, "number", "临时议程项目2、4、5"), ByRule(4, Masthead, "title.zh", title)]),
    };
}
