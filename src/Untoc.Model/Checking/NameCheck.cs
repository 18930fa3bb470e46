namespace Untoc.Model;

/// <summary>Finds names that two records of a register have in common: a name leads to one record.</summary>
internal static class NameCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records) =>
        Shared("protocols", records.Protocols).Concat(Shared("workingGroups", records.WorkingGroups));

    private static IEnumerable<DataProblem> Shared(string register, IEnumerable<INamed> named)
    {
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((INamed record, int at) in named.Select(static (record, at) => (record, at)))
        {
            string path = $"$.{register}[{at}]";
            foreach (string name in record.AllNames().Select(static one => one.Text).Distinct())
                if (!firsts.TryAdd(name, path))
                    yield return new DataProblem(path, $"Its name {Excerpt.Quoted(name)} is also one of {firsts[name]}.");
        }
    }
}
