namespace Untoc.Model;

/// <summary>A session (届会议) of the Conference of the Parties.</summary>
public sealed record Session : IRecord
{
    /// <summary>Its number, which identifies it: <c>12</c>.</summary>
    public required SessionNumber Number { get; init; }

    /// <summary>Its first day.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate Start { get; init; }

    /// <summary>Its last day; the session lasts through it.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public required LocalDate End { get; init; }

    /// <summary>The city where it is held, in English; null where that is unknown.</summary>
    public string? Place { get; init; }

    /// <summary>The items of its provisional agenda that sources name; the others are not in the dataset.</summary>
    public ValueList<AgendaItem> Agenda { get; init => field = value ?? []; } = [];

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>Where the session stands on a day.</summary>
    /// <remarks>
    /// Computed from <see cref="Start"/> and <see cref="End"/>, both included. It says what the dates say: that a
    /// session took place as planned is not known from them.
    /// </remarks>
    public MeetingStatus StatusOn(LocalDate date) => IsoDates.StatusOn(date, Start, End);

    /// <summary>From its first day to its last, both included.</summary>
    /// <exception cref="ArgumentException">It ends before it starts, as no record of a dataset does.</exception>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>The word and the number: <c>session 12</c>.</summary>
    public override string ToString() => $"session {Number}";

    ICited ICited.Filled(CitationFiller filler) => this with { Agenda = filler.Fill(Agenda), Citations = filler.CitationsOf(this) };
    private object ToDump() => DumpRow.Of(this);
    object IRecord.Key => Number;
}
