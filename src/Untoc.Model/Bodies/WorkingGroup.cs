namespace Untoc.Model;

/// <summary>A working group of the Conference, established under article 32(3) of the Convention.</summary>
/// <remarks>
/// How it is composed and whether it is interim belong to the texts that act on it: see <see cref="Provision"/> and
/// <see cref="UntocDataset.TenureOf"/>.
/// </remarks>
public sealed record WorkingGroup : INamed
{
    /// <summary>Its code in document symbols.</summary>
    public required WorkingGroupCode Code { get; init; }

    /// <summary>Its name.</summary>
    public required MultilingualText Name { get; init; }

    /// <summary>Other names that sources use for it.</summary>
    public ValueList<AttestedName> AttestedNames { get => field ?? ValueList<AttestedName>.Empty; init => field = value?.OrNull; }

    /// <summary>The treaty on whose implementation it advises the Conference; null where no source names one.</summary>
    public TreatyId? Treaty { get; init; }

    /// <summary>Where each fact is stated.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>The words and the code: <c>working group WG.4</c>.</summary>
    public override string ToString() => $"working group {Code}";

    private object ToDump() => new
    {
        Code = Code.ToString(),
        NameEnglish = Name.English,
        NameChinese = Name.Chinese,
        AttestedNames = Cell.Of(AttestedNames),
        Treaty = Treaty?.ToString(),
        Citations = Citations.Count,
    };

    RecordKey IRecord.RecordKey => RecordKey.Of(RecordKind.WorkingGroup, Code);
}
