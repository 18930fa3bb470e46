namespace Untoc.Model;

/// <summary>The sources besides the note and the editors, by the names that the data use for them.</summary>
/// <remarks>Constants, so that a row of the data names its sources without making them.</remarks>
internal static class SourceIds
{
    // Documents of the Conference and its working groups.
    public const string Session1Report = "ctoc-cop-2004-6";
    public const string Session2Report = "ctoc-cop-2005-8";
    public const string Document2006 = "ctoc-cop-2006-7-rev-1";
    public const string Session4Report = "ctoc-cop-2008-19";
    public const string ConferenceRoomPaper2008 = "ctoc-cop-2008-crp-11";
    public const string Information2008 = "ctoc-cop-2008-inf-1";
    public const string Session5Report = "ctoc-cop-2010-17";
    public const string Document2012 = "ctoc-cop-2012-14";
    public const string Session6Report = "ctoc-cop-2012-15";
    public const string ConferenceRoomPaper2016 = "ctoc-cop-2016-crp-2";
    public const string Session9Report = "ctoc-cop-2018-13";
    public const string WorkingGroup2Agenda2007 = "ctoc-cop-wg-2-2007-1";
    public const string WorkingGroup4Report2010 = "ctoc-cop-wg-4-2010-6";
    public const string WorkingGroup4Draft2010 = "ctoc-cop-wg-4-2010-l-1";
    public const string WorkingGroup5Document2011 = "ctoc-cop-wg-5-2011-2-rev-1";
    public const string WorkingGroup6Document2018 = "ctoc-cop-wg-6-2018-3";
    public const string WorkingGroup7Document2015 = "ctoc-cop-wg-7-2015-crp-2";
    public const string WorkingGroup10Agenda2020 = "ctoc-cop-wg-10-2020-1";

    // Documents of other organs of the United Nations.
    public const string Assembly55_383 = "a-55-383-add-2";
    public const string Document80_6 = "a-80-6-sect-16";
    public const string Resolution55_25 = "a-res-55-25";
    public const string Resolution55_255 = "a-res-55-255";
    public const string Resolution64_293 = "a-res-64-293";
    public const string Resolution66_180 = "a-res-66-180";
    public const string Resolution68_186 = "a-res-68-186";
    public const string Resolution68_192 = "a-res-68-192";
    public const string Resolution73_222 = "a-res-73-222";
    public const string Resolution78_228 = "a-res-78-228";
    public const string Resolution78_229 = "a-res-78-229";
    public const string Resolution2012_19 = "e-res-2012-19";

    // Pages.
    public const string AudiovisualLibrary = "un-audiovisual-library";
    public const string EventPage = "un-event-1000848";
    public const string Session3Page = "unodc-session-3-decisions";
    public const string Session7Page = "unodc-session-7";

    // Documents and pages whose symbol or address is unknown.
    public const string Session1Page = "unodc-session-1-decisions";
    public const string Session2Page = "unodc-session-2-decisions";
    public const string Session2Misprint = "unodc-session-2-in-2006";
    public const string Decision3_2Misprint = "unodc-decision-3-2";
    public const string WorkingGroup7Page = "unodc-wg-7-2020";
    public const string Resolution9_1 = "conference-resolution-9-1";
    public const string WorkingGroup4Report2017 = "wg-4-report-2017";
    public const string WorkingGroup7Report2012 = "wg-7-report-2012";
    public const string ConferenceNames = "names-of-the-conference";
    public const string WorkingGroupNames = "names-of-the-working-groups";
}
