namespace Untoc.Model;

/// <summary>The institution as a Mermaid flowchart: treaties, Conference, working groups, and the texts that made these what they are.</summary>
/// <remarks>Nodes are named by their place: what the data say is in labels alone.</remarks>
internal sealed class InstitutionDiagram(UntocDataset untoc)
{
    private readonly StringBuilder _chart = new("flowchart LR\n");
    private readonly Dictionary<object, string> _nodes = [];

    public string Draw()
    {
        DrawTreaties();
        DrawConference();
        foreach (WorkingGroup group in untoc.WorkingGroups)
            DrawGroup(group);
        return _chart.ToString();
    }

    private void DrawTreaties()
    {
        AddNode(untoc.Convention.Id, "treaty", '[', ShortName(untoc.Convention), ']');
        foreach (Protocol protocol in untoc.Protocols)
        {
            AddNode(protocol.Id, "treaty", '[', ShortName(protocol), ']');
            AddEdge(protocol.Id, "supplements", protocol.Supplements);
        }
    }

    private void DrawConference()
    {
        AddNode(untoc.Conference, "conference", '(', $"{untoc.Conference.Name}", ')');
        AddEdge(untoc.Conference.EstablishedBy.Treaty, $"establishes by {untoc.Conference.EstablishedBy}", untoc.Conference);
    }

    private void DrawGroup(WorkingGroup group)
    {
        AddNode(group.Code, "group", '(', $"{group.Code} {group.Name}", ')');
        if (group.Treaty is not null)
            AddEdge(group.Code, "advises on", group.Treaty);
        ILookup<TextReference, string> acts = untoc.ProvisionsOn(group)
            .Where(static one => one.Provision.Effect is Effect.Establishes or Effect.MakesConstantElement)
            .ToLookup(static one => one.Text.Reference, static one => one.Provision.Effect == Effect.Establishes ? "establishes" : "makes constant element");
        foreach (IGrouping<TextReference, string> act in acts)
            AddEdge(Drawn(act.Key), string.Join(", ", act.Distinct()), group.Code);
        if (acts.Count == 0)
            AddEdge(untoc.Conference, "establishes", group.Code);
    }

    private TextReference Drawn(TextReference text)
    {
        if (!_nodes.ContainsKey(text))
        {
            AddNode(text, "text", '>', $"{text}, {KeyFormat.Of(untoc.EffectiveDateOf(untoc.Resolve(text)).Year)}", ']');
            AddEdge(untoc.Conference, "adopts", text);
        }
        return text;
    }

    private void AddNode(object record, string kind, char open, string label, char close)
    {
        string node = _nodes[record] = $"{kind}{KeyFormat.Of(_nodes.Count)}";
        _chart.Append("    ").Append(node).Append(open).Append('"').Append(MermaidLabel.Of(label)).Append('"').Append(close).Append('\n');
    }

    private void AddEdge(object from, string label, object to) =>
        _chart.Append("    ").Append(_nodes[from]).Append(" -->|\"").Append(MermaidLabel.Of(label)).Append("\"| ").Append(_nodes[to]).Append('\n');

    // Official names of treaties are too long for a picture.
    private static string ShortName(Treaty treaty) =>
        treaty.AttestedNames.FirstOrDefault(static name => name.Language == Language.English)?.Text ?? treaty.Name.ToString();
}
