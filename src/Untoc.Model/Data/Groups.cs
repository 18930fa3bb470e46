namespace Untoc.Model;

/// <summary>The numbers of the working groups, for the data on the way to the first answer.</summary>
/// <remarks>Constants, since each property of <see cref="WorkingGroupCode"/> would have to be compiled there.</remarks>
internal static class Groups
{
    public const int TechnicalAssistance = 2;
    public const int InternationalCooperation = 3;
    public const int TraffickingInPersons = 4;
    public const int Firearms = 6;
    public const int SmugglingOfMigrants = 7;
}
