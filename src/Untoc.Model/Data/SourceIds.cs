namespace Untoc.Model;

/// <summary>The sources besides the note and the editors, by the names that the data use for them.</summary>
internal static class SourceIds
{
    public static readonly SourceId Resolution55_25 = new("a-res-55-25");
    public static readonly SourceId Resolution55_255 = new("a-res-55-255");
    public static readonly SourceId AudiovisualLibrary = new("un-audiovisual-library");
    public static readonly SourceId ConferenceNames = new("names-of-the-conference");
    public static readonly SourceId Session1Report = new("ctoc-cop-2004-6");
    public static readonly SourceId Session2Report = new("ctoc-cop-2005-8");
    public static readonly SourceId Session2Page = new("unodc-session-2-decisions");
    public static readonly SourceId Session3Page = new("unodc-session-3-decisions");
    public static readonly SourceId Session4Report = new("ctoc-cop-2008-19");
    public static readonly SourceId Session5Report = new("ctoc-cop-2010-17");
    public static readonly SourceId Session7Page = new("unodc-session-7");
    public static readonly SourceId EventPage = new("un-event-1000848");
    public static readonly SourceId ProgrammeBudget = new("a-80-6-sect-16");
    public static readonly SourceId Resolution9_1 = new("conference-resolution-9-1");
    public static readonly SourceId Resolution66_180 = new("a-res-66-180");
    public static readonly SourceId Resolution68_186 = new("a-res-68-186");
    public static readonly SourceId Resolution68_192 = new("a-res-68-192");
    public static readonly SourceId Resolution73_222 = new("a-res-73-222");
    public static readonly SourceId Resolution78_229 = new("a-res-78-229");
    public static readonly SourceId WorkingGroup4Report2010 = new("ctoc-cop-wg-4-2010-6");
    public static readonly SourceId WorkingGroup6Document2018 = new("ctoc-cop-wg-6-2018-3");
    public static readonly SourceId WorkingGroup7Document2015 = new("ctoc-cop-wg-7-2015-crp-2");
    public static readonly SourceId Document2006 = new("ctoc-cop-2006-7-rev-1");
    public static readonly SourceId Assembly55_383 = new("a-55-383-add-2");
    public static readonly SourceId Information2008 = new("ctoc-cop-2008-inf-1");
}
