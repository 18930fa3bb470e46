namespace Untoc.Model.Tests;

/// <summary>What is cited: the facts of a record in JSON, and what becomes of them when a member changes.</summary>
internal static class Facts
{
    /// <summary>The facts of a record by their names, each with its place.</summary>
    public static Dictionary<string, JsonPlace> Of(JsonText text, JsonPlace record) =>
        Under(text, record, prefix: "").ToDictionary(fact => fact.Name, fact => fact.Place);

    /// <summary>What is wrong when a member that need not be there is not.</summary>
    public static IEnumerable<Expected> Without(JsonText text, JsonPlace member)
    {
        JsonPlace[] gone = [member, .. text.Below(member)];
        foreach (JsonPlace record in text.Places.Where(place => place.Shape.IsCited && !gone.Contains(place)))
        {
            string[] lost = [.. Of(text, record).Where(fact => gone.Contains(fact.Value)).Select(fact => fact.Key)];
            foreach (JsonPlace fact in CitedFacts(text, record).Where(fact => lost.Contains(text[fact].Trim('"'))))
                yield return new(fact.Path, "The record has no fact ");
        }
        JsonPlace owner = member.Parent!;
        bool alone = owner.Shape.Name == "Texts" && text.Places.Count(place => place.Parent == owner) == 1;
        if (alone)
        {
            yield return new(owner.Path, "Expected the text in one language at least.");
            yield return new(owner.Path, "No citation for the fact ");
        }
        if (member.Member!.Name == "participants")
            foreach (JsonPlace of in text.Places.Where(place => place.Member?.Name == "participant"))
                yield return new(of.Path, "It refers to ");
        if (member.Member.Name == "deposited")
            yield return new(member.Path, "Missing: consent and entry into force follow from a deposit.");
        if (member.Member.Name == "rule")
            yield return new(member.Path, "An inferred fact names the rule");
        if (member.Member.Name == "kind")
            foreach (JsonPlace of in text.Places.Where(place => place.Parent == owner && place.Member!.Name is "reportOf" or "agendaOf"))
                yield return new(of.Path, "Only a ");
    }

    /// <summary>What else is wrong when a text is another: a citation names the fact that it is for, a discrepancy repeats what it follows.</summary>
    public static IEnumerable<Expected> Renamed(JsonText text, JsonPlace place, string value)
    {
        if (text[place] == $"\"{value}\"")
            yield break;
        if (place.Member?.Name == "fact")
        {
            JsonPlace record = place.Parent!.Parent!.Parent!;
            yield return new(place.Path, "The record has no fact ");
            string fact = text[place].Trim('"');
            if (CitedFacts(text, record).Count(other => text[other] == text[place]) == 1)
                yield return new(Of(text, record)[fact].Path, "No citation for the fact ");
        }
        if (place.Member?.Name == "follows")
            yield return new(place.Path, "Expected the statement of one of the sides.");
        if (place.Member?.Name == "statement")
            foreach (JsonPlace follows in text.Places.Where(other => other.Parent == place.Parent!.Parent!.Parent && other.Member?.Name == "follows" && text[other] == text[place]))
                yield return new(follows.Path, "Expected the statement of one of the sides.");
    }

    private static IEnumerable<JsonPlace> CitedFacts(JsonText text, JsonPlace record) =>
        text.Places.Where(place => place.Member?.Name == "fact" && place.Parent!.Parent!.Parent == record);

    private static IEnumerable<(string Name, JsonPlace Place)> Under(JsonText text, JsonPlace owner, string prefix)
    {
        foreach (JsonPlace member in text.Places.Where(place => place.Parent == owner && place.Member!.Name is not ("citations" or "id")))
        {
            if (member.Shape.Kind == JsonKind.Array)
            {
                if (!member.Shape.Element.IsCited)
                    yield return (prefix + member.Member!.Name, member);
            }
            else if (member.Shape.Kind == JsonKind.Object)
                foreach ((string, JsonPlace) fact in Under(text, member, $"{prefix}{member.Member!.Name}."))
                    yield return fact;
            else
                yield return (prefix + member.Member!.Name, member);
        }
    }
}
