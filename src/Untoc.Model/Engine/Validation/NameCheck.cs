namespace Untoc.Model;

/// <summary>Finds names that two records of a register have in common: a name leads to one record.</summary>
internal sealed class NameCheck(UntocRecords records, ProblemList problems)
{
    public void Check()
    {
        Check(Place.Of("protocols", records.Protocols));
        Check(Place.Of("workingGroups", records.WorkingGroups));
    }

    private void Check<TRecord>(IEnumerable<(TRecord Record, Place Place)> named)
        where TRecord : class, INamed
    {
        var firsts = new Dictionary<string, TRecord>(StringComparer.Ordinal);
        foreach ((TRecord record, Place place) in named)
        {
            foreach (Language language in Language.All)
                if (record.Name.In(language) is { } name && IsOfAnother(name, record))
                    problems.Add($"{place}.name.{language}", $"{SafeText.Quoted(name)} is also a name of {SafeText.Plain(firsts[AllowedCharacters.Visible(name)].ToString())}.");
            for (int at = 0; at < record.AttestedNames.Count; at++)
                if (record.AttestedNames[at].Text is var name && IsOfAnother(name, record))
                    problems.Add($"{place}.attestedNames[{at}].text", $"{SafeText.Quoted(name)} is also a name of {SafeText.Plain(firsts[AllowedCharacters.Visible(name)].ToString())}.");
        }

        bool IsOfAnother(string name, TRecord record)
        {
            string visible = AllowedCharacters.Visible(name);
            return !firsts.TryAdd(visible, record) && !ReferenceEquals(firsts[visible], record);
        }
    }
}
