namespace Untoc.Model;

/// <summary>Finds provisions that stand twice, and groups that two texts establish.</summary>
internal static class TextCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records)
    {
        var established = new Dictionary<WorkingGroupCode, string>();
        return Provisions("resolutions", records.Resolutions).Concat(Provisions("decisions", records.Decisions)).SelectMany(one =>
        {
            (string path, Text text, Provision provision, int at) = one;
            if (text.Provisions.Take(at).Any(other => (other.WorkingGroup, other.Effect) == (provision.WorkingGroup, provision.Effect)))
                return [new DataProblem(path, $"{provision} stands twice in {text}.")];
            return provision.Effect != Effect.Establishes || established.TryAdd(provision.WorkingGroup, path)
                ? Array.Empty<DataProblem>()
                : [new DataProblem(path, $"{provision.WorkingGroup} is established twice: first at {established[provision.WorkingGroup]}.")];
        });
    }

    private static IEnumerable<(string Path, Text Text, Provision Provision, int At)> Provisions(string register, IEnumerable<Text> texts) =>
        texts.SelectMany((text, number) => text.Provisions.Select((provision, at) => ($"$.{register}[{number}].provisions[{at}]", text, provision, at)));
}
