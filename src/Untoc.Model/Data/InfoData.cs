namespace Untoc.Model;

internal static class InfoData
{
    private static readonly ValueList<RegisterCoverage> Registers = new([
        Of(RecordKind.Treaty, Completeness.Complete,
            "the Convention and its three Protocols: titles in English and Chinese, short names, adoption, signature, entry into force, depositary and authentic languages; not their articles or parties"),
        Of(RecordKind.Conference, Completeness.Complete,
            "its name in the six official languages, the articles and the rule under which it was established and establishes working groups, and the decision that adopted its rules of procedure"),
        Of(RecordKind.WorkingGroup, Completeness.AsMentioned,
            "the five that the note reports on, their names in English and Chinese, and in French, Russian and Spanish as far as they were read; of WG.5, which resolution 5/5 established, and of WG.10 it was not read whether they still exist",
            ["working group WG.5", "working group WG.10"]),
        Of(RecordKind.Session, Completeness.Complete,
            "the twelve up to that of the note, from 2004 to 2024, with days and place; of agendas only the three items of the twelfth session that the note names"),
        Of(RecordKind.Resolution, Completeness.AsMentioned,
            "those whose titles were read, with the day where it is known, and what sources say that they did to the five groups; sessions 1 to 4 adopted none",
            ["resolution 5/1", "resolution 5/2", "resolution 5/6", "resolution 8/2", "resolution 8/3", "resolution 11/1"],
            "other resolutions of sessions 5 to 12"),
        Of(RecordKind.Decision, Completeness.AsMentioned,
            "seven of sessions 1 to 4, and what sources say that they did to the five groups; of the titles of 1/1 and 1/2 the beginning alone, those of 4/2 and 4/3 as a list of contents has them",
            [
                "decision 2/1", "decision 2/2", "decision 2/3", "decision 2/4", "decision 2/5", "decision 3/1", "decision 4/1",
                "decision 6/1", "decision 9/1",
            ],
            "other decisions of sessions 1 to 4, and all of session 5 and later"),
        Of(RecordKind.Meeting, Completeness.AsMentioned,
            "the ten that the note names, two of each group, and nine earlier ones of WG.4 and WG.7, the places of these unknown",
            [.. Meetings("WG.2", 1, 13), .. Meetings("WG.3", 1, 13), .. Meetings("WG.4", 8, 12), .. Meetings("WG.6", 1, 9), .. Meetings("WG.7", 2, 6), .. Meetings("WG.7", 8, 9)]),
        Of(RecordKind.Document, Completeness.AsMentioned,
            "the provisional agenda of the twelfth session, the reports of six sessions and eleven meetings, and the documents that were read and whose symbol is known",
            alsoMissing: "the note itself and three documents that were read, whose symbols are unknown; the reports of sessions 3, 7, 8, 10, 11 and 12 and of eight meetings; and every document that is not cited"),
        Of(RecordKind.Source, Completeness.Complete,
            "every document and page that a fact is cited to, and documents of the Conference and its groups that are cited for their own symbols; the symbols or addresses of eleven, the note among them, are unknown, and two of these stand for several documents or pages"),
        Of(RecordKind.Discrepancy, Completeness.AsMentioned,
            "those that were noticed"),
    ]);

    public static readonly DatasetInfo Info = new()
    {
        Version = "2024.2",
        SchemaVersion = DatasetInfo.CurrentSchemaVersion,
        StatedAsOf = new LocalDate(2024, 6, 24),
        Coverage = new(() => [
            .. Registers.Select(static register => register.ToString()),
            "Tenure: in what was read, no text was found that ended the interim status of WG.2; that it is given as interim means that nothing found says otherwise. That later resolutions reaffirm decision 3/2, as the note says without naming them, is no provision in the data.",
            "The note: the numbers of its first three paragraphs are lost and were counted; a footnote that cuts its third paragraph is read apart.",
            "Dates after 24 June 2024 were planned when the note was issued; that the two meetings of July 2024 took place, and that the reports of the ten meetings were provided to the twelfth session, is not stated. That the session adopted resolutions is, by a later source.",
        ]),
        Registers = Registers,
    };

    // A meeting that its source calls the fourteenth says that there were thirteen before, as a resolution 5/7 says of six.
    private static IEnumerable<string> Meetings(string group, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(ordinal => $"meeting {group}/{KeyFormat.Of(ordinal)}");

    private static RegisterCoverage Of(RecordKind kind, Completeness extent, string scope, string[]? knownMissing = null, string? alsoMissing = null) => new()
    {
        Kind = kind,
        Extent = extent,
        Scope = scope,
        KnownMissing = knownMissing is null ? ValueList<RecordKey>.Empty : new(() => [.. knownMissing.Select(RecordKey.Parse)]),
        AlsoMissing = alsoMissing,
    };
}
