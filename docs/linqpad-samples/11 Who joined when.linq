<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

// Who signed the four treaties, who is bound by them, and since when?

var untoc = UntocDataset.Embedded;

(
    from treaty in untoc.Treaties
    let participations = untoc.ParticipationsIn(treaty)
    select new
    {
        treaty.Id,
        Signatories = participations.Count(one => one.Signed != null),
        Deposits = participations.Count(one => one.Deposited <= treaty.ParticipationAsOf),
        AsOf = $"{treaty.ParticipationAsOf:uuuu-MM-dd}", // the list is complete up to this day
    }
).Dump("Signatures and deposits");

(
    from one in untoc.Participations
    where one.Deposited != null
    group one by one.Deposited.Value.Year into year
    orderby year.Key
    select new
    {
        Year = year.Key,
        Convention = year.Count(one => one.Treaty == TreatyId.Convention),
        TraffickingInPersons = year.Count(one => one.Treaty == TreatyId.TraffickingInPersonsProtocol),
        SmugglingOfMigrants = year.Count(one => one.Treaty == TreatyId.SmugglingOfMigrantsProtocol),
        Firearms = year.Count(one => one.Treaty == TreatyId.FirearmsProtocol),
    }
).Dump("Deposits by year");

(
    from one in untoc.Participations
    where one.Deposited != null
    orderby one.Deposited descending
    select new
    {
        untoc.Participants[one.Participant].Name,
        one.Treaty,
        one.Consent,
        Deposited = $"{one.Deposited:uuuu-MM-dd}",
        InForce = $"{one.EntryIntoForce:uuuu-MM-dd}",
    }
).Take(10).Dump("The ten that joined last");

untoc.ParticipationsOf(untoc.Participants["MNE"]).Dump("What one State did: Montenegro succeeded on one day to all four");

(
    from one in untoc.Participations
    where one.Signed != null && one.Deposited == null
    group untoc.Participants[one.Participant].Name by one.Treaty into treaty
    select new { Treaty = treaty.Key, Participants = string.Join(", ", treaty) }
).Dump("Signed, and not bound");
