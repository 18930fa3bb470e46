namespace Untoc.Model;

/// <summary>Which records of a dataset refer to which: each kind is gone through once, when first asked for, so that to ask about every record is not to go through all for each.</summary>
internal sealed class ReverseIndex(UntocDataset untoc)
{
    /// <summary>The meetings of each group, in the order of the dataset.</summary>
    public ILookup<WorkingGroupCode, Meeting> Meetings => field ??= untoc.Meetings.ToLookup(static meeting => meeting.WorkingGroup);

    public ILookup<TreatyId, Article> Articles => field ??= untoc.Articles.ToLookup(static article => article.Treaty);

    public ILookup<ParticipantCode, Participation> ParticipationsOf => field ??= untoc.Participations.ToLookup(static one => one.Participant);

    public ILookup<TreatyId, Participation> ParticipationsIn => field ??= untoc.Participations.ToLookup(static one => one.Treaty);

    public ILookup<DocumentSymbol, Meeting> ReportedMeetings => field ??= untoc.Meetings.Where(static meeting => meeting.Report is not null).ToLookup(static meeting => meeting.Report!);

    public ILookup<SessionNumber, Document> SessionReports => field ??= untoc.Documents.Where(static document => document.ReportOf is not null).OrderBy(static document => document.Symbol).ToLookup(static document => document.ReportOf!);

    public ILookup<WorkingGroupCode, TextProvision> Provisions => field ??= (from text in untoc.Decisions.Concat<Text>(untoc.Resolutions)
         from provision in text.Provisions
         let effective = untoc.EffectiveDateOf(text)
         orderby effective
         select new TextProvision(effective, text, provision)).ToLookup(static one => one.Provision.WorkingGroup);

    public ILookup<RecordKey, Discrepancy> Discrepancies => field ??= (from discrepancy in untoc.Discrepancies
         let sources = discrepancy.Sides.SelectMany(static side => side.Citations).Select(static place => RecordKey.OfKey(place.Source))
         from record in discrepancy.Touches.Union(sources)
         select (record, discrepancy)).ToLookup(static pair => pair.record, static pair => pair.discrepancy);
}
