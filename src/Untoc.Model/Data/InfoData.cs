using NodaTime;

namespace Untoc.Model;

internal static class InfoData
{
    public static DatasetInfo Info { get; } = new()
    {
        Version = "2024.1",
        SchemaVersion = DatasetInfo.CurrentSchemaVersion,
        StatedAsOf = new LocalDate(2024, 6, 24),
        Coverage = new([
            "Treaties: the Convention and its three Protocols, their titles in English and Chinese, adoption and entry into force; not signature, depositary, languages or parties.",
            "Conference: its name in English and Chinese, and the article that establishes it.",
            "Working groups: the five that the note reports on. Others exist, among them WG.5 and WG.10.",
            "Sessions: the twelve from 2004 to 2024 with dates and place. Of the provisional agenda of the twelfth only the three items that the note names; of other agendas and of session reports none.",
            "Meetings: the ten that the note names, two of each group. Earlier ones are left out.",
            "Resolutions and decisions: the six that the note names, and what it says that they did to the five groups; what else they say is left out. Later resolutions that reaffirm decision 3/2 are not named in the note and are left out.",
            "Documents: the provisional agenda of the twelfth session and the reports of the ten meetings. The symbol of the note itself is unknown. Two reports had their symbols before their meetings were held; all ten were still to be provided to the session, and that they were is not stated.",
            "Tenure: no text was found that ended the interim status of WG.2; that it is given as interim means that nothing found says otherwise.",
            "The note: the numbers of its first three paragraphs are lost and were counted; a footnote that cuts its third paragraph is read apart.",
            "Dates after 24 June 2024 were planned when the note was issued; that the two meetings of July 2024 and the twelfth session took place is not stated.",
        ]),
    };
}
