namespace Untoc.Model;

/// <summary>The sources besides the note and the editors, by the names that the data use for them.</summary>
internal static class SourceIds
{
    // Documents of the Conference and its working groups.
    public static readonly SourceId Session1Report = new("ctoc-cop-2004-6");
    public static readonly SourceId Session2Report = new("ctoc-cop-2005-8");
    public static readonly SourceId Document2006 = new("ctoc-cop-2006-7-rev-1");
    public static readonly SourceId Session4Report = new("ctoc-cop-2008-19");
    public static readonly SourceId ConferenceRoomPaper2008 = new("ctoc-cop-2008-crp-11");
    public static readonly SourceId Information2008 = new("ctoc-cop-2008-inf-1");
    public static readonly SourceId Session5Report = new("ctoc-cop-2010-17");
    public static readonly SourceId Document2012 = new("ctoc-cop-2012-14");
    public static readonly SourceId Session6Report = new("ctoc-cop-2012-15");
    public static readonly SourceId ConferenceRoomPaper2016 = new("ctoc-cop-2016-crp-2");
    public static readonly SourceId Session9Report = new("ctoc-cop-2018-13");
    public static readonly SourceId WorkingGroup2Agenda2007 = new("ctoc-cop-wg-2-2007-1");
    public static readonly SourceId WorkingGroup4Report2010 = new("ctoc-cop-wg-4-2010-6");
    public static readonly SourceId WorkingGroup4Draft2010 = new("ctoc-cop-wg-4-2010-l-1");
    public static readonly SourceId WorkingGroup5Document2011 = new("ctoc-cop-wg-5-2011-2-rev-1");
    public static readonly SourceId WorkingGroup6Document2018 = new("ctoc-cop-wg-6-2018-3");
    public static readonly SourceId WorkingGroup7Document2015 = new("ctoc-cop-wg-7-2015-crp-2");
    public static readonly SourceId WorkingGroup10Agenda2020 = new("ctoc-cop-wg-10-2020-1");

    // Documents of other organs of the United Nations.
    public static readonly SourceId Assembly55_383 = new("a-55-383-add-2");
    public static readonly SourceId ProgrammeBudget = new("a-80-6-sect-16");
    public static readonly SourceId Resolution55_25 = new("a-res-55-25");
    public static readonly SourceId Resolution55_255 = new("a-res-55-255");
    public static readonly SourceId Resolution64_293 = new("a-res-64-293");
    public static readonly SourceId Resolution66_180 = new("a-res-66-180");
    public static readonly SourceId Resolution68_186 = new("a-res-68-186");
    public static readonly SourceId Resolution68_192 = new("a-res-68-192");
    public static readonly SourceId Resolution73_222 = new("a-res-73-222");
    public static readonly SourceId Resolution78_228 = new("a-res-78-228");
    public static readonly SourceId Resolution78_229 = new("a-res-78-229");
    public static readonly SourceId Resolution2012_19 = new("e-res-2012-19");

    // Pages.
    public static readonly SourceId AudiovisualLibrary = new("un-audiovisual-library");
    public static readonly SourceId EventPage = new("un-event-1000848");
    public static readonly SourceId Session3Page = new("unodc-session-3-decisions");
    public static readonly SourceId Session7Page = new("unodc-session-7");

    // Documents and pages whose symbol or address is unknown.
    public static readonly SourceId Session1Page = new("unodc-session-1-decisions");
    public static readonly SourceId Session2Page = new("unodc-session-2-decisions");
    public static readonly SourceId Session2Misprint = new("unodc-session-2-in-2006");
    public static readonly SourceId WorkingGroup7Page = new("unodc-wg-7-2020");
    public static readonly SourceId Resolution9_1 = new("conference-resolution-9-1");
    public static readonly SourceId WorkingGroup4Report2017 = new("wg-4-report-2017");
    public static readonly SourceId WorkingGroup7Report2012 = new("wg-7-report-2012");
    public static readonly SourceId ConferenceNames = new("names-of-the-conference");
    public static readonly SourceId WorkingGroupNames = new("names-of-the-working-groups");
}
