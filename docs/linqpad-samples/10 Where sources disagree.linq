<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

// Where do the sources disagree, with each other or within themselves? What does each side say, and which is followed?

var untoc = UntocDataset.Embedded;

var sides =
    from discrepancy in untoc.Discrepancies
    from side in discrepancy.Sides
    let places = side.CitationsOf("statement")
    select new
    {
        Discrepancy = discrepancy.Id,
        Says = side.Statement,
        IsFollowed = side.Statement == discrepancy.Follows,
        Sources = string.Join(", ", places.Select(citation => citation.Source).Distinct()),
    };
sides.Dump("Both sides");

(
    from side in sides
    group side by side.Discrepancy into discrepancy
    let followed = discrepancy.FirstOrDefault(side => side.IsFollowed)
    select new
    {
        Discrepancy = discrepancy.Key,
        BetweenSources = discrepancy.Select(side => side.Sources).Distinct().Count() > 1,
        Followed = followed == null ? "none or all" : followed.Sources,
    }
).Dump("Between sources or within one, and which is followed");

var days = untoc.DiscrepanciesOf(untoc.Meetings["WG.6/10"]).Single();
(
    from side in days.Sides
    from citation in side.Citations
    select new { side.Statement, Place = untoc.CitationTextOf(citation), citation.Quote }
).Dump(days.Subject);
days.Treatment.Dump("Why");
