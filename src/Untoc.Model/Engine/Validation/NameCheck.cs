namespace Untoc.Model;

/// <summary>Finds names that two records of a register have in common: a name leads to one record.</summary>
internal sealed class NameCheck(UntocRecords records, Keyed keyed, ProblemList problems)
{
    public void Check()
    {
        Check(keyed.Once("protocols", records.Protocols, static protocol => protocol.Id));
        Check(keyed.Once("workingGroups", records.WorkingGroups, static group => group.Code));
    }

    private void Check<TRecord>(IEnumerable<(TRecord Record, Place Place)> named)
        where TRecord : class, INamed
    {
        var firsts = new Dictionary<string, TRecord>(StringComparer.Ordinal);
        foreach ((TRecord record, Place place) in named)
        {
            foreach (Language language in Language.All)
                if (record.Name.In(language) is { } name && IsOfAnother(name, record))
                    problems.Add($"{place}.name.{language}", $"{SafeText.Quoted(name)} is also a name of {SafeText.Plain(firsts[name].ToString())}.");
            for (int at = 0; at < record.AttestedNames.Count; at++)
                if (record.AttestedNames[at].Text is var name && IsOfAnother(name, record))
                    problems.Add($"{place}.attestedNames[{at}].text", $"{SafeText.Quoted(name)} is also a name of {SafeText.Plain(firsts[name].ToString())}.");
        }

        bool IsOfAnother(string name, TRecord record) => !firsts.TryAdd(name, record) && !ReferenceEquals(firsts[name], record);
    }
}
