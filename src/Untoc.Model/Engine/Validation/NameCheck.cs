namespace Untoc.Model;

/// <summary>Finds names that two records of a register have in common: a name leads to one record.</summary>
internal sealed class NameCheck(UntocRecords records, ProblemList problems)
{
    public void Check()
    {
        foreach (RegisterInfo register in Registers.All)
            if (register.Of(records) is IReadOnlyList<INamed> named)
                Check(Place.Of(register.Name, named));
    }

    private void Check(IEnumerable<(INamed Record, Place Place)> named)
    {
        var firsts = new Dictionary<string, INamed>(StringComparer.Ordinal);
        foreach ((INamed record, Place place) in named)
        {
            foreach (Language language in Language.All)
                if (record.Name.In(language) is { } name && IsOfAnother(name, record))
                    problems.Add($"{place}.name.{language}", $"{SafeText.Quoted(name)} is also a name of {SafeText.Plain(firsts[AllowedCharacters.Visible(name)].ToString())}.");
            for (int at = 0; at < record.AttestedNames.Count; at++)
                if (record.AttestedNames[at].Text is var name && IsOfAnother(name, record))
                    problems.Add($"{place}.attestedNames[{at}].text", $"{SafeText.Quoted(name)} is also a name of {SafeText.Plain(firsts[AllowedCharacters.Visible(name)].ToString())}.");
        }

        bool IsOfAnother(string name, INamed record)
        {
            string visible = AllowedCharacters.Visible(name);
            return !firsts.TryAdd(visible, record) && !ReferenceEquals(firsts[visible], record);
        }
    }
}
