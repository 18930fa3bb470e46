namespace Untoc.Model;

/// <summary>Finds names that two records of a register have in common: a name leads to one record.</summary>
internal sealed class NameCheck(UntocRecords records, ProblemList problems)
{
    public void Check()
    {
        Check("protocols", Keyed.Once(records.Protocols, static protocol => protocol.Id));
        Check("workingGroups", Keyed.Once(records.WorkingGroups, static group => group.Code));
    }

    private void Check<TRecord>(string register, IEnumerable<(TRecord Record, int At)> named)
        where TRecord : class, INamed
    {
        var firsts = new Dictionary<string, TRecord>(StringComparer.Ordinal);
        foreach ((TRecord record, int at) in named)
        {
            foreach (Language language in Language.All)
                if (record.Name.In(language) is { } name && IsOfAnother(name, record))
                    problems.Add($"$.{register}[{at}].name.{language}", $"{Excerpt.Quoted(name)} is also a name of {firsts[name]}.");
            for (int nth = 0; nth < record.AttestedNames.Count; nth++)
                if (record.AttestedNames[nth].Text is var name && IsOfAnother(name, record))
                    problems.Add($"$.{register}[{at}].attestedNames[{nth}].text", $"{Excerpt.Quoted(name)} is also a name of {firsts[name]}.");
        }

        bool IsOfAnother(string name, TRecord record) => !firsts.TryAdd(name, record) && !ReferenceEquals(firsts[name], record);
    }
}
