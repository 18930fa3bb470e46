namespace Untoc.Model;

/// <summary>A record by its name, and the names of a record.</summary>
public static class NamedRecords
{
    /// <summary>The record that a source, or the dataset, calls by a name, exactly and in any language; null where none is called so.</summary>
    /// <remarks>No two records of a register have a name in common. <see cref="AllNames"/> lists the names of one.</remarks>
    public static TRecord? Named<TKey, TRecord>(this Register<TKey, TRecord> register, string name)
        where TKey : class, IParsable<TKey>
        where TRecord : class, INamed
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(name);
        return register.Named(name, static record => record.AllNames().Select(static one => one.Text));
    }

    /// <summary>Every name of a record with its language and the places where it stands: that of the dataset first, then the others.</summary>
    public static ValueList<AttestedName> AllNames(this INamed record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. from language in Language.All
               let text = record.Name.In(language)
               where text is not null
               select new AttestedName { Text = text, Language = language, Citations = [.. record.Citations.Where(citation => citation.Fact == $"name.{language}")] },
            .. record.AttestedNames,
        ];
    }
}
