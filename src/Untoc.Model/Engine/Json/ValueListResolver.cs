using System.Text.Json.Serialization.Metadata;

namespace Untoc.Model;

/// <summary>Tells System.Text.Json to build a <see cref="ValueList{T}"/> as it builds its own immutable lists.</summary>
/// <remarks>A converter would do too, but errors inside its elements would lose the path that leads to the list.</remarks>
internal sealed class ValueListResolver : IJsonTypeInfoResolver
{
    // The registers, then the lists in records.
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Lists = new(Registers.All.Select(static register => KeyValuePair.Create(register.ListType, register.ListInfo)))
    {
        [typeof(ValueList<string>)] = ListOf<string>,
        [typeof(ValueList<Language>)] = ListOf<Language>,
        [typeof(ValueList<RecordKey>)] = ListOf<RecordKey>,
        [typeof(ValueList<RegisterCoverage>)] = ListOf<RegisterCoverage>,
        [typeof(ValueList<SignaturePeriod>)] = ListOf<SignaturePeriod>,
        [typeof(ValueList<Composition>)] = ListOf<Composition>,
        [typeof(ValueList<AttestedName>)] = ListOf<AttestedName>,
        [typeof(ValueList<Citation>)] = ListOf<Citation>,
        [typeof(ValueList<AgendaItem>)] = ListOf<AgendaItem>,
        [typeof(ValueList<Provision>)] = ListOf<Provision>,
        [typeof(ValueList<DiscrepancySide>)] = ListOf<DiscrepancySide>,
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Lists.TryGetValue(type, out var create) ? create(options) : null;

    internal static JsonTypeInfo<ValueList<T>> ListOf<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
            options, new JsonCollectionInfoValues<ValueList<T>>(), static items => new ValueList<T>(WithoutNull([.. items])));

    // No setting of System.Text.Json refuses it.
    private static T[] WithoutNull<T>(T[] items)
    {
        int at = Array.FindIndex(items, static item => item is null);
        return at < 0 ? items : throw new JsonException($"The list has null at {KeyFormat.Of(at)}, counted from 0.");
    }
}
