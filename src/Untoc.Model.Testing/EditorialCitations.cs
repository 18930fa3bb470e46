namespace Untoc.Model.Testing;

/// <summary>Cites to the editors what nothing is cited for, so that tests need not.</summary>
internal static class EditorialCitations
{
    /// <summary>The same with citations of exactly the facts that it states, its parts included.</summary>
    public static TCited Complete<TCited>(TCited cited)
        where TCited : class, ICited
    {
        ValueList<Citation> citations = Of(cited);
        ICited complete = cited switch
        {
            Treaty treaty => treaty with { AttestedNames = All(treaty.AttestedNames), OpenForSignature = All(treaty.OpenForSignature), Citations = citations },
            Article article => article with { Citations = citations },
            Participant participant => participant with { AttestedNames = All(participant.AttestedNames), Citations = citations },
            Participation participation => participation with { Citations = citations },
            ConferenceOfTheParties conference => conference with { AttestedNames = All(conference.AttestedNames), Citations = citations },
            WorkingGroup group => group with { AttestedNames = All(group.AttestedNames), Citations = citations },
            Session session => session with { Agenda = All(session.Agenda), Citations = citations },
            Text text => text with { Provisions = All(text.Provisions), Citations = citations },
            Meeting meeting => meeting with { Citations = citations },
            Document document => document with { Citations = citations },
            Source source => source with { Citations = citations },
            Discrepancy discrepancy => discrepancy with { Sides = All(discrepancy.Sides), Citations = citations },
            AttestedName name => name with { Citations = citations },
            SignaturePeriod period => period with { Citations = citations },
            AgendaItem item => item with { Citations = citations },
            Provision provision => provision with { Citations = citations },
            DiscrepancySide side => side with { Citations = citations },
            _ => throw new NotSupportedException($"{cited.GetType().Name} is not among the records that are cited here."),
        };
        return (TCited)complete;
    }

    // Null stays as it is: Build() reports it with its path.
    private static ValueList<TCited> All<TCited>(ValueList<TCited>? parts)
        where TCited : class, ICited => parts is null ? null! : [.. parts.Select(part => part is null ? null! : Complete(part))];

    private static ValueList<Citation> Of(ICited cited)
    {
        ValueList<string> facts = cited.FactNames();
        Citation?[] given = [.. ((ValueList<Citation>?)cited.Citations ?? []).Where(citation => citation is null || facts.Contains(citation.Fact))];
        return
        [
            .. given!,
            .. from fact in facts
               where !Array.Exists(given, citation => citation?.Fact == fact)
               select new Citation { Fact = fact, Source = SourceId.Editors, Basis = Basis.Editorial },
        ];
    }
}
