namespace Untoc.Model;

internal static class InfoData
{
    private static readonly ValueList<RegisterCoverage> Registers = new([
        Of(RecordKind.Treaty, Completeness.Complete,
            "the Convention and its three Protocols, with titles in English and Chinese, short names, adoption, signature, entry into force, depositary, authentic languages, registration and place in the Treaty Series; titles in the other official languages weren't read by themselves"),
        Of(RecordKind.Article, Completeness.Complete,
            "all 107 articles of the four treaties, with number, section and title in English, French and Spanish; not their text"),
        Of(RecordKind.Participant, Completeness.Complete,
            "the 195 States and the European Union that have signed one of the treaties or deposited an instrument by 11 September 2026, with their names in the official languages; the Arabic name of the Netherlands is printed with a blank to fill in and left out, and the names of the European Union in languages other than English weren't read"),
        Of(RecordKind.Participation, Completeness.AsMentioned,
            "all in the Convention by 11 September 2026, in the Trafficking in Persons Protocol by 10 April 2025, in the Firearms Protocol by 17 January 2025 and, but for Chad, in the Smuggling of Migrants Protocol by 14 June 2024, and two later ones; the kind of consent is unknown for 14; territories, reservations and declarations are left out",
            [
                "participation TCD/smuggling-of-migrants-protocol", "participation QAT/smuggling-of-migrants-protocol", "participation QAT/firearms-protocol",
                "participation SOM/firearms-protocol", "participation SSD/firearms-protocol", "participation SMR/firearms-protocol", "participation MHL/trafficking-in-persons-protocol",
            ],
            "deposits after these days that no source mentions; the seven above are known to be parties, but the days weren't read"),
        Of(RecordKind.Conference, Completeness.Complete,
            "its name in the six official languages, the articles and the rule under which it was established and establishes working groups, and the decision that adopted its rules of procedure"),
        Of(RecordKind.WorkingGroup, Completeness.AsMentioned,
            "the five that the note reports on, with their names in English and Chinese, and in French, Russian and Spanish as far as they were read; of WG.5, which resolution 5/5 established, and of WG.10, the expert group of resolution 9/1, it wasn't read whether they still exist; the expert group of resolution 12/4 has no code that was read",
            ["working group WG.5", "working group WG.10"]),
        Of(RecordKind.Session, Completeness.Complete,
            "the twelve up to that of the note, from 2004 to 2024, with days and place; of agendas only the three items of the twelfth session that the note names; a thirteenth was planned for 2026, its days unknown"),
        Of(RecordKind.Resolution, Completeness.AsMentioned,
            "all of sessions 6, 10, 11 and 12 (four, seven, six and four) and of session 9 (three), and the others that were met; sessions 1 to 4 adopted none; the title of 8/2 wasn't read, those of 5/2, 5/6, 6/3, 6/4 and 8/4 only in Spanish; the days of adoption as far as they were read",
            alsoMissing: "resolutions of sessions 5, 7 and 8 that weren't met, if there are any"),
        Of(RecordKind.Decision, Completeness.AsMentioned,
            "all of sessions 1, 2, 3 and 9 (six, six, four and two), seven of session 4 and two of session 6; those of sessions 6 and 9 with their titles only in Spanish or French",
            ["decision 4/8"],
            "decisions of sessions 5, 7, 8, 10, 11 and 12, and any others of session 6"),
        Of(RecordKind.Meeting, Completeness.AsMentioned,
            "the ten that the note names, two of each group, and 22 earlier ones; the days of WG.3/9, WG.3/10 and WG.6/2 were read only in documents printed before the meeting",
            [
                .. Meetings("WG.2", 1), .. Meetings("WG.2", 3, 6), .. Meetings("WG.2", 8, 13), .. Meetings("WG.3", 1, 8), .. Meetings("WG.3", 11, 13), .. Meetings("WG.4", 9),
                .. Meetings("WG.4", 11, 12), .. Meetings("WG.4", 15), .. Meetings("WG.6", 1), .. Meetings("WG.6", 3, 6), .. Meetings("WG.6", 12), .. Meetings("WG.7", 3, 4),
                .. Meetings("WG.7", 8, 9), .. Meetings("WG.7", 12),
            ],
            "meetings after July 2024 that weren't met, the joint discussion of WG.2 and WG.3 on 18 October 2012, and meetings of WG.5, WG.10 and other bodies; of some of the missing ones the days were read, but not the ordinals"),
        Of(RecordKind.Document, Completeness.AsMentioned,
            "the provisional agenda of the twelfth session, the reports of ten sessions and 15 meetings, and the documents with a symbol that facts are cited to",
            alsoMissing: "the note itself and other documents that were read and whose symbols are unknown; the reports of sessions 11 and 12 and of 17 meetings; and every document that isn't cited"),
        Of(RecordKind.Source, Completeness.Complete,
            "every document and page that a fact is cited to, and documents of the Conference and its groups that are cited for their own symbols; each with its standing, and with its symbol or address as far as these were read"),
        Of(RecordKind.Discrepancy, Completeness.AsMentioned,
            "those that were noticed and that touch a fact in the data"),
    ]);

    public static readonly DatasetInfo Info = new()
    {
        Version = "2026.1",
        SchemaVersion = DatasetInfo.CurrentSchemaVersion,
        StatedAsOf = new LocalDate(2024, 6, 24),
        Coverage = new(() => [
            .. Registers.Select(static register => register.ToString()),
            "Participation: second-hand. It rests on the Swiss compilation of law and on a copy of the UN Treaty Collection's lists, which agree on 583 of 585 days that both give; of the Treaty Collection itself only a part was read: Afghanistan to Belize in the Convention, Albania to France in the Smuggling of Migrants Protocol.",
            "Provisions: what a text did to one of the five groups itself. What it asked of the Secretariat, of a Chair or of other bodies is left out. A title in Russian or Spanish that ends in … was cut where it was read.",
            "Tenure: in what was read, no text was found that ended the interim status of WG.2; that it is given as interim means that nothing found says otherwise. That later resolutions reaffirm decision 3/2, as the note says without naming them, is no provision in the data.",
            "The note: the numbers of its first three paragraphs are lost and were counted; a footnote that cuts its third paragraph is read apart.",
            "Dates after 24 June 2024 were planned when the note was issued. Later pages, to which no fact is cited, say that the two meetings of July 2024 were held; a later source says that the twelfth session adopted resolutions. Whether the reports of the ten meetings were provided to that session wasn't read.",
        ]),
        Registers = Registers,
    };

    // A meeting that its source calls the fourteenth says that there were thirteen before, as a resolution 5/7 says of six.
    private static IEnumerable<string> Meetings(string group, int first, int? last = null) =>
        Enumerable.Range(first, (last ?? first) - first + 1).Select(ordinal => $"meeting {group}/{KeyFormat.Of(ordinal)}");

    private static RegisterCoverage Of(RecordKind kind, Completeness extent, string scope, string[]? knownMissing = null, string? alsoMissing = null) => new()
    {
        Kind = kind,
        Extent = extent,
        Scope = scope,
        KnownMissing = knownMissing is null ? ValueList<RecordKey>.Empty : new(() => [.. knownMissing.Select(RecordKey.Parse)]),
        AlsoMissing = alsoMissing,
    };
}
