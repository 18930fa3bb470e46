using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>The registers of a dataset, in the order of <see cref="RecordKind"/>: what differs from one to the next, a line each.</summary>
/// <remarks>The Convention and the Conference are in none. <c>docs/design.md</c> lists the places where a register is declared.</remarks>
internal static class Registers
{
    public static readonly RegisterInfo[] All =
    [
        new RegisterInfo<TreatyId, Protocol>(RecordKind.Treaty, "treaty", "protocols", static records => records.Protocols, static untoc => untoc.Protocols),
        new RegisterInfo<TreatyArticle, Article>(RecordKind.Article, "", "articles", static records => records.Articles, static untoc => untoc.Articles),
        new RegisterInfo<ParticipantCode, Participant>(RecordKind.Participant, "participant", "participants", static records => records.Participants, static untoc => untoc.Participants),
        new RegisterInfo<ParticipationId, Participation>(RecordKind.Participation, "participation", "participations", static records => records.Participations, static untoc => untoc.Participations),
        new RegisterInfo<WorkingGroupCode, WorkingGroup>(RecordKind.WorkingGroup, "working group", "workingGroups", static records => records.WorkingGroups, static untoc => untoc.WorkingGroups),
        new RegisterInfo<SessionNumber, Session>(RecordKind.Session, "session", "sessions", static records => records.Sessions, static untoc => untoc.Sessions),
        new RegisterInfo<ResolutionNumber, Resolution>(RecordKind.Resolution, "resolution", "resolutions", static records => records.Resolutions, static untoc => untoc.Resolutions),
        new RegisterInfo<DecisionNumber, Decision>(RecordKind.Decision, "decision", "decisions", static records => records.Decisions, static untoc => untoc.Decisions),
        new RegisterInfo<MeetingId, Meeting>(RecordKind.Meeting, "meeting", "meetings", static records => records.Meetings, static untoc => untoc.Meetings),
        new RegisterInfo<DocumentSymbol, Document>(RecordKind.Document, "document", "documents", static records => records.Documents, static untoc => untoc.Documents),
        new RegisterInfo<SourceId, Source>(RecordKind.Source, "source", "sources", static records => records.Sources, static untoc => untoc.Sources),
        new RegisterInfo<DiscrepancyId, Discrepancy>(RecordKind.Discrepancy, "discrepancy", "discrepancies", static records => records.Discrepancies, static untoc => untoc.Discrepancies),
    ];

    // Asked for every reference in the records.
    private static readonly Dictionary<Type, RegisterInfo> ByKeyType = All.ToDictionary(static register => register.KeyType);

    public static RegisterInfo? WithKeys(Type key) => ByKeyType.GetValueOrDefault(key);

    public static RegisterInfo Of(RecordKind kind) => Array.Find(All, register => register.Kind == kind)!;
}

/// <summary>A register, whatever the types of its keys and records.</summary>
internal abstract record RegisterInfo(RecordKind Kind, string Words, string Name, Type KeyType)
{
    /// <summary>What stands before the key in the name of a record; empty if the key says by itself what it is of.</summary>
    public string Prefix { get; } = Words.Length == 0 ? "" : Words + " ";

    public abstract Type ListType { get; }

    public abstract IReadOnlyList<IRecord> Of(UntocRecords records);

    public abstract IRecord? Find(UntocDataset untoc, object key);

    public abstract object? ReadKey(string text);

    public abstract JsonTypeInfo ListInfo(JsonSerializerOptions options);
}

internal sealed record RegisterInfo<TKey, TRecord>(
    RecordKind Kind, string Words, string Name, Func<UntocRecords, ValueList<TRecord>> Records, Func<UntocDataset, Register<TKey, TRecord>> Register)
    : RegisterInfo(Kind, Words, Name, typeof(TKey))
    where TKey : class, IParsable<TKey>
    where TRecord : class, IRecord
{
    public override Type ListType => typeof(ValueList<TRecord>);

    public override IReadOnlyList<IRecord> Of(UntocRecords records) => Records(records);

    public override IRecord? Find(UntocDataset untoc, object key) => Register(untoc).Find((TKey)key);

    public override object? ReadKey(string text) => TKey.TryParse(text, provider: null, out TKey? key) ? key : null;

    public override JsonTypeInfo ListInfo(JsonSerializerOptions options) => ValueListResolver.ListOf<TRecord>(options);
}
