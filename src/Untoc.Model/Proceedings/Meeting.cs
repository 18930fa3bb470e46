namespace Untoc.Model;

/// <summary>A meeting (次会议) of a working group.</summary>
public sealed record Meeting : IRecord
{
    /// <summary>The working group that meets.</summary>
    public required WorkingGroupCode WorkingGroup { get; init; }

    /// <summary>Which of the group's meetings it is, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its first day.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate Start { get; init; }

    /// <summary>Its last day; the meeting lasts through it.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate End { get; init; }

    /// <summary>The city where it is held, in English; null where that is unknown.</summary>
    public string? Place { get; init; }

    /// <summary>The symbol of its report, which may be assigned before the meeting is held; null where it is unknown.</summary>
    public DocumentSymbol? Report { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The group and the ordinal, which identify it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No key has the ordinal, as none of a record of a dataset.</exception>
    [JsonIgnore] public MeetingId Id => MeetingId.Of(WorkingGroup, Ordinal);

    /// <summary>Where the meeting stands on a day.</summary>
    /// <remarks>
    /// Computed from <see cref="Start"/> and <see cref="End"/>, both included. It says what the dates say: that a
    /// meeting took place as planned is not known from them.
    /// </remarks>
    public MeetingStatus StatusOn(LocalDate date) => IsoDates.StatusOn(date, Start, End);

    /// <summary>From its first day to its last, both included.</summary>
    /// <exception cref="ArgumentException">It ends before it starts, as no record of a dataset does.</exception>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>The word and the key: <c>meeting WG.4/13</c>.</summary>
    public override string ToString() => $"meeting {WorkingGroup}/{KeyFormat.Of(Ordinal)}";

    ICited ICited.Filled(CitationFiller filler) => this with { Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Id;
}
