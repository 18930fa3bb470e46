namespace Untoc.Model.Testing;

/// <summary>What is cited in a record.</summary>
internal static class CitedParts
{
    /// <summary>A record, and those of its parts that have citations of their own.</summary>
    public static IEnumerable<ICited> WithParts(this IRecord record) => record switch
    {
        Treaty treaty => [treaty, .. treaty.AttestedNames, .. treaty.OpenForSignature],
        INamed named => [named, .. named.AttestedNames],
        Session session => [session, .. session.Agenda],
        Text text => [text, .. text.Provisions],
        Discrepancy discrepancy => [discrepancy, .. (ValueList<DiscrepancySide>?)discrepancy.Sides ?? []],
        _ => [record],
    };
}
