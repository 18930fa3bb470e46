namespace Untoc.Model;

/// <summary>Finds participations that the treaty rules out.</summary>
internal sealed class ParticipationCheck(UntocRecords records, ProblemList problems)
{
    public void Check()
    {
        Dictionary<TreatyId, Treaty> treaties = records.Protocols.Append<Treaty>(records.Convention).ToDictionary(static treaty => treaty.Id);
        Dictionary<ParticipantCode, Participation> inConvention = records.Participations.Where(one => one.Treaty == records.Convention.Id).ToDictionary(static one => one.Participant);
        foreach ((Participation one, Place place) in Place.Of("participations", records.Participations))
        {
            if (!treaties.TryGetValue(one.Treaty, out Treaty? treaty))
                continue;
            CheckDays(one, place, treaty);
            if (one.Treaty != records.Convention.Id && one.FirstDay is LocalDate first)
                CheckConvention(first, place, inConvention.GetValueOrDefault(one.Participant));
        }
    }

    private void CheckDays(Participation one, Place place, Treaty treaty)
    {
        if (one.Signed is LocalDate signed && OutsideOfSignature(signed, treaty) is { } outside)
            problems.Add($"{place}.signed", $"Signed on {IsoDates.Text(signed)}, {outside}.");
        if (one.Deposited is LocalDate deposited)
        {
            if (deposited < treaty.Adopted)
                problems.Add($"{place}.deposited", $"Deposited on {IsoDates.Text(deposited)}, before the treaty is adopted on {IsoDates.Text(treaty.Adopted.Value)}.");
            else if (deposited < one.Signed)
                problems.Add($"{place}.deposited", $"Deposited on {IsoDates.Text(deposited)}, before the signature on {IsoDates.Text(one.Signed.Value)}.");
            if (one.EntryIntoForce < deposited)
                problems.Add($"{place}.inForce", $"In force on {IsoDates.Text(one.EntryIntoForce.Value)}, before the deposit on {IsoDates.Text(deposited)}.");
        }
        else if (one.Consent is not null || one.EntryIntoForce is not null)
            problems.Add($"{place}.deposited", "Missing: consent and entry into force follow from a deposit.");
        if (one.EntryIntoForce < treaty.EntryIntoForce)
            problems.Add($"{place}.inForce", $"In force on {IsoDates.Text(one.EntryIntoForce.Value)}, before the treaty itself on {IsoDates.Text(treaty.EntryIntoForce.Value)}.");
    }

    // Article 37(2) of the Convention.
    private void CheckConvention(LocalDate first, Place place, Participation? inConvention)
    {
        string? instead = inConvention?.Deposited is null ? "never" : first < inConvention.FirstDay ? $"only from {IsoDates.Text(inConvention.FirstDay.Value)}" : null;
        if (instead is not null)
            problems.Add(place, $"A party to the Protocol from {IsoDates.Text(first)}, to the Convention {instead}.");
    }

    // One place follows the other, so only the first and the last day count.
    private static string? OutsideOfSignature(LocalDate signed, Treaty treaty)
    {
        LocalDate? start = treaty.OpenForSignature.Min(static period => period.Start) ?? treaty.Adopted;
        LocalDate? end = treaty.OpenForSignature.Any(static period => period.End is null) ? null : treaty.OpenForSignature.Max(static period => period.End);
        return signed < start ? $"before the treaty is open for signature on {IsoDates.Text(start.Value)}"
            : signed > end ? $"after the last day for signature, {IsoDates.Text(end.Value)}"
            : null;
    }
}
