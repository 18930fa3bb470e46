namespace Untoc.Model;

/// <summary>Finds names that two records of a register have in common: a name leads to one record.</summary>
internal static class NameCheck
{
    public static IEnumerable<DataProblem> Problems(UntocRecords records) =>
        Shared("protocols", Keyed.Once(records.Protocols, static protocol => protocol.Id))
            .Concat(Shared("workingGroups", Keyed.Once(records.WorkingGroups, static group => group.Code)));

    private static IEnumerable<DataProblem> Shared<TRecord>(string register, IEnumerable<(TRecord Record, int At)> named)
        where TRecord : INamed
    {
        var firsts = new Dictionary<string, TRecord>(StringComparer.Ordinal);
        foreach ((TRecord record, int at) in named)
            foreach ((string member, string name) in NamesOf(record))
                if (!firsts.TryAdd(name, record) && !ReferenceEquals(firsts[name], record))
                    yield return new DataProblem($"$.{register}[{at}].{member}", $"{Excerpt.Quoted(name)} is also a name of {firsts[name]}.");
    }

    private static IEnumerable<(string Member, string Name)> NamesOf(INamed record)
    {
        foreach (Language language in Language.All)
            if (record.Name.In(language) is { } name)
                yield return ($"name.{language}", name);
        for (int at = 0; at < record.AttestedNames.Count; at++)
            yield return ($"attestedNames[{at}].text", record.AttestedNames[at].Text);
    }
}
