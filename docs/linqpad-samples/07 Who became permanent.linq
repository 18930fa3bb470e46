<Query Kind="Statements">
  <NuGetReference>Untoc.Model</NuGetReference>
  <Namespace>Untoc.Model</Namespace>
</Query>

// Which working groups became permanent, by which act, and what does the source say?
// The word of the United Nations is "constant element of the Conference" (常设组成部分).

var untoc = UntocDataset.Embedded;

var acts =
    from workingGroup in untoc.WorkingGroups
    from act in untoc.ProvisionsOn(workingGroup)
    select new { workingGroup, act.EffectiveDate, act.Text, act.Provision };

(
    from act in acts
    where act.Provision.Effect == Effect.MakesConstantElement
    select new
    {
        act.workingGroup.Code,
        act.workingGroup.Name,
        By = act.Text.Reference,
        From = $"{act.EffectiveDate:uuuu-MM-dd}",
        // The day is that of adoption or, where that is unknown, the last of the session.
        IsDayOfAdoption = act.Text.Adopted != null,
    }
).Dump("Who became permanent, and by which act");

(
    from act in acts
    where act.Provision.Effect == Effect.MakesConstantElement
    from citation in act.Provision.Citations
    where citation.Fact == "effect" && citation.Quote != null
    select new { act.workingGroup.Code, citation.Source, citation.Paragraph, citation.Quote }
).Dump("In the words of the source");

(
    from workingGroup in untoc.WorkingGroups
    where untoc.TenureOf(workingGroup, untoc.Info.StatedAsOf) != Tenure.ConstantElement
    from act in untoc.ProvisionsOn(workingGroup)
    select new { workingGroup.Code, By = act.Text.Reference, act.Provision.Effect, Words = act.Provision.Wording.Chinese }
).Dump("Who did not, and what was done to it");
