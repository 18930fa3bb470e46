namespace Untoc.Model.Tests;

/// <summary>The least that makes a dataset: the Convention, the Conference, and the editors who say that there are such.</summary>
internal static class LeastRecords
{
    public static UntocRecords Records { get; } = new()
    {
        Info = UntocDataset.Embedded.Info with { Registers = [] },
        Convention = new() { Id = TreatyId.Convention, Name = new() { English = "Convention" }, Citations = [Cite("name.en")] },
        Protocols = [],
        Conference = new() { Name = new() { English = "Conference" }, EstablishedBy = TreatyArticle.Of(TreatyId.Convention, 32), Citations = [Cite("name.en"), Cite("establishedBy")] },
        WorkingGroups = [],
        Sessions = [],
        Resolutions = [],
        Decisions = [],
        Meetings = [],
        Documents = [],
        Sources = [UntocDataset.Embedded.Sources[SourceId.Editors]],
        Discrepancies = [],
    };

    public static Citation Cite(string fact) => new() { Fact = fact, Source = SourceId.Editors, Basis = Basis.Editorial };
}
