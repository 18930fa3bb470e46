namespace Untoc.Model;

/// <summary>Finds provisions that stand twice, and groups that two texts establish.</summary>
internal static class TextCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records)
    {
        var seen = new HashSet<(TextReference, WorkingGroupCode, Effect)>();
        var established = new Dictionary<WorkingGroupCode, string>();
        foreach ((string path, Text text, Provision provision) in Provisions("resolutions", records.Resolutions).Concat(Provisions("decisions", records.Decisions)))
        {
            if (!seen.Add((text.Reference, provision.WorkingGroup, provision.Effect)))
                yield return new DataProblem(path, $"{provision} stands twice in {text}.");
            else if (provision.Effect == Effect.Establishes && !established.TryAdd(provision.WorkingGroup, path))
                yield return new DataProblem(path, $"{provision.WorkingGroup} is established twice: first at {established[provision.WorkingGroup]}.");
        }
    }

    private static IEnumerable<(string Path, Text Text, Provision Provision)> Provisions(string register, IEnumerable<Text> texts) =>
        texts.SelectMany((text, number) => text.Provisions.Select((provision, at) => ($"$.{register}[{number}].provisions[{at}]", text, provision)));
}
