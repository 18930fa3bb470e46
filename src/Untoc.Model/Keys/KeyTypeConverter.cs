using System.ComponentModel;

namespace Untoc.Model;

/// <summary>Converts a key from and to its text for configuration, command lines, other serializers and whatever else asks <see cref="TypeDescriptor"/>.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
internal sealed class KeyTypeConverter<TKey> : TypeConverter
    where TKey : class, IKey<TKey>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || IsNumber(sourceType) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string || IsNumber(value?.GetType()) ? TKey.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!) : base.ConvertFrom(context, culture, value!);

    // In JSON the number of a session is a number, and a reader may pass any type of integer.
    private static bool IsNumber(Type? type) =>
        typeof(TKey) == typeof(SessionNumber) && type is { IsPrimitive: true } && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;
}
