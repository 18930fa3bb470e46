using NodaTime;
using PhoneNumbers;
using TimeZoneConverter;

namespace Untoc.Model.ColdCases;

/// <summary>Each case from the first touch of a library to its answer, in a method of its own, so that no other library is loaded for it.</summary>
internal static class Cases
{
    public static int AnswerResolution71()
    {
        UntocDataset untoc = UntocDataset.Embedded;
        var permanent =
            from provision in untoc.Resolutions["7/1"].Provisions
            where provision.Effect == Effect.MakesConstantElement
            select untoc.WorkingGroups[provision.WorkingGroup];
        return permanent.Count();
    }

#if CONSTANTS
    public static int AnswerResolution71OfConstants()
    {
        var permanent =
            from provision in Constants.Resolutions.All.First(resolution => resolution.Number == "7/1").Provisions
            where provision.Effect == "MakesConstantElement"
            select Constants.WorkingGroups.All.First(workingGroup => workingGroup.Code == provision.WorkingGroup);
        return permanent.Count();
    }

    public static int TitleArticle18OfConstants() =>
        Constants.Articles.All.First(article => article is { Treaty: "convention", Number: 18 }).Title.En!.Length;

    public static int CountPartiesOfConstants()
    {
        var parties =
            from one in Constants.Participations.All
            where one.Treaty == "convention" && string.CompareOrdinal(one.InForce ?? (one.Consent == "Succession" ? one.Deposited : "9999"), "2005-03-04") <= 0
            select Constants.Participants.All.First(participant => participant.Code == one.Participant);
        return parties.Count();
    }
#endif

    public static int LookUpFirearms() => UntocDataset.Embedded.WorkingGroups["WG.6"].Name.English!.Length;

    public static int CiteResolution71() => UntocDataset.Embedded.Resolutions["7/1"].CitationsOf("adopted")[0].ToString().Length;

    public static int TitleArticle18() => UntocDataset.Embedded.Articles["convention, article 18"].Title.English!.Length;

    public static int CountParties() => UntocDataset.Embedded.PartiesTo(TreatyId.Convention, new LocalDate(2005, 3, 4)).Count;

    public static int ConvertTimeZone() => TZConvert.WindowsToIana("Eastern Standard Time").Length;

    public static int FindZone() => DateTimeZoneProviders.Tzdb["Europe/Vienna"].Id.Length;

    public static int ParsePhoneNumber() => PhoneNumberUtil.GetInstance().Parse("+43 1 26060", null).CountryCode;

    public static Func<int> Parse()
    {
        string json = Json();
        return () => UntocDataset.FromJson(json).Resolutions.Count;
    }

#if !NATIVE
    public static Func<int> ReadPlainly()
    {
        string json = Json();
        return () => PlainDataset.Read(json).Resolutions.Count;
    }
#endif

    private static string Json() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "untoc.json"));
}
