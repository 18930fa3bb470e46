using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>The records that have been made of JSON so far.</summary>
internal sealed class MadeRecords
{
    private readonly Dictionary<Type, List<object>> _byType = [];
    private readonly TextPool _texts = new();

    /// <summary>Makes one.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    /// <exception cref="InvalidOperationException">A text in it is half of a surrogate pair.</exception>
    public void Make(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        object record = Read(json, type);
        if (!_byType.TryGetValue(type.Type, out List<object>? records))
            _byType.Add(type.Type, records = []);
        records.Add(record);
    }

    /// <summary>All of them, where none is missing that must be there.</summary>
    public UntocRecords ToRecords() => new()
    {
        Info = One<DatasetInfo>(),
        Convention = One<Convention>(),
        Protocols = All<Protocol>(),
        Conference = One<ConferenceOfTheParties>(),
        WorkingGroups = All<WorkingGroup>(),
        Sessions = All<Session>(),
        Resolutions = All<Resolution>(),
        Decisions = All<Decision>(),
        Meetings = All<Meeting>(),
        Documents = All<Document>(),
        Sources = All<Source>(),
        Discrepancies = All<Discrepancy>(),
    };

    private object Read(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        TextPool.Current = _texts;
        try
        {
            return JsonSerializer.Deserialize(json, type)!;
        }
        finally
        {
            TextPool.Current = null;
        }
    }

    private T One<T>() => (T)_byType[typeof(T)][0];

    private ValueList<T> All<T>() => _byType.TryGetValue(typeof(T), out List<object>? records) ? new([.. records.Cast<T>()]) : [];
}
