using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class SourceData
{
    // Identifier | standing | symbol | address, without scheme | the language that it was read in | what it is, in the editors' words.
    private static string Listed => """
        # Documents of the Conference and its working groups.
        ctoc-cop-2004-4 | UN | CTOC/COP/2004/4
        ctoc-cop-2004-6 | UN | CTOC/COP/2004/6 | | es
        ctoc-cop-2005-8 | UN | CTOC/COP/2005/8 | | es
        ctoc-cop-2006-7-rev-1 | UN | CTOC/COP/2006/7/Rev.1 | | zh
        ctoc-cop-2008-16 | UN | CTOC/COP/2008/16
        ctoc-cop-2008-19 | UN | CTOC/COP/2008/19
        ctoc-cop-2008-crp-11 | UN | CTOC/COP/2008/CRP.11
        ctoc-cop-2008-inf-1 | UN | CTOC/COP/2008/INF/1 | | zh
        ctoc-cop-2010-17 | UN | CTOC/COP/2010/17
        ctoc-cop-2012-11 | UN | CTOC/COP/2012/11 | | en
        ctoc-cop-2012-14 | UN | CTOC/COP/2012/14
        ctoc-cop-2012-15 | UN | CTOC/COP/2012/15 | | es
        ctoc-cop-2014-l-8 | UN | CTOC/COP/2014/L.8 | | es
        ctoc-cop-2016-crp-2 | UN | CTOC/COP/2016/CRP.2 | | es
        ctoc-cop-2018-4 | UN | CTOC/COP/2018/4 | | es
        ctoc-cop-2018-13 | UN | CTOC/COP/2018/13
        ctoc-cop-2022-7 | UN | CTOC/COP/2022/7 | | es
        ctoc-cop-wg-2-2007-1 | UN | CTOC/COP/WG.2/2007/1
        ctoc-cop-wg-3-2018-2 | UN | CTOC/COP/WG.3/2018/2 | | es
        ctoc-cop-wg-3-2018-5 | UN | CTOC/COP/WG.3/2018/5 | | es
        ctoc-cop-wg-4-2010-2 | UN | CTOC/COP/WG.4/2010/2
        ctoc-cop-wg-4-2010-4 | UN | CTOC/COP/WG.4/2010/4 | | en
        ctoc-cop-wg-4-2010-6 | UN | CTOC/COP/WG.4/2010/6 | | en
        ctoc-cop-wg-4-2010-l-1 | UN | CTOC/COP/WG.4/2010/L.1 | | en
        ctoc-cop-wg-5-2011-2-rev-1 | UN | CTOC/COP/WG.5/2011/2/Rev.1
        ctoc-cop-wg-6-2014-crp-2 | UN | CTOC/COP/WG.6/2014/CRP.2 | | es
        ctoc-cop-wg-6-2017-3 | UN | CTOC/COP/WG.6/2017/3 | | es
        ctoc-cop-wg-6-2018-2 | UN | CTOC/COP/WG.6/2018/2 | | fr
        ctoc-cop-wg-6-2018-3 | UN | CTOC/COP/WG.6/2018/3 | | en
        ctoc-cop-wg-7-2015-crp-2 | UN | CTOC/COP/WG.7/2015/CRP.2 | | en
        ctoc-cop-wg-7-2018-2 | UN | CTOC/COP/WG.7/2018/2 | | es
        ctoc-cop-wg-10-2020-1 | UN | CTOC/COP/WG.10/2020/1

        # Documents of other organs of the United Nations.
        a-55-383-add-2 | UN | A/55/383/Add.2 | | zh
        a-80-6-sect-16 | UN | A/80/6 (Sect. 16) | | en
        a-81-6-sect-16 | UN | A/81/6 (Sect. 16) | | en
        a-res-55-25 | UN | A/RES/55/25 | | en
        a-res-55-255 | UN | A/RES/55/255 | | en
        a-res-64-178 | UN | A/RES/64/178 | | en
        a-res-64-293 | UN | A/RES/64/293
        a-res-66-180 | UN | A/RES/66/180 | | en
        a-res-67-189 | UN | A/RES/67/189
        a-res-67-190 | UN | A/RES/67/190
        a-res-68-186 | UN | A/RES/68/186 | | en
        a-res-68-192 | UN | A/RES/68/192
        a-res-69-149 | UN | A/RES/69/149
        a-res-72-196 | UN | A/RES/72/196
        a-res-73-146 | UN | A/RES/73/146
        a-res-73-186 | UN | A/RES/73/186 | | en
        a-res-73-222 | UN | A/RES/73/222 | | en
        a-res-75-158 | UN | A/RES/75/158
        a-res-76-16 | UN | A/RES/76/16 | | en
        a-res-76-185 | UN | A/RES/76/185 | | en
        a-res-76-186 | UN | A/RES/76/186 | | en
        a-res-76-187 | UN | A/RES/76/187
        a-res-78-228 | UN | A/RES/78/228 | | en
        a-res-78-229 | UN | A/RES/78/229
        e-res-2012-19 | UN | E/RES/2012/19 | | en
        unis-cp-494 | UN | UNIS/CP/494 | unis.unvienna.org/unis/en/pressrels/2004/uniscp494.html
        unis-cp-497 | UN | UNIS/CP/497

        # Pages of the United Nations.
        treaty-collection-18-12 | UN | | treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=3&mtdsg_no=XVIII-12&chapter=18&lang=en | | The page of the UN Treaty Collection on the Convention, status of 4 May 2024, of which the beginning was read
        treaty-collection-18-12-a | UN | | treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=3&mtdsg_no=XVIII-12-a&chapter=18&lang=en | | The page of the UN Treaty Collection on the Trafficking in Persons Protocol, status of 20 April 2024, of which the header was read
        treaty-collection-18-12-b | UN | | treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=3&mtdsg_no=XVIII-12-b&chapter=18&lang=en | | The page of the UN Treaty Collection on the Smuggling of Migrants Protocol, status of 26 April 2024, of which the header was read
        treaty-collection-18-12-b-list | UN | | treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=XVIII-12-b&chapter=18&lang=en | | The list of participants of the UN Treaty Collection on the Smuggling of Migrants Protocol, undated, read from Albania to France
        treaty-collection-18-12-c | UN | | treaties.un.org/doc/Publication/MTDSG/Volume%20II/Chapter%20XVIII/xviii-12-c.fr.xml | | The chapter of the UN Treaty Collection on the Firearms Protocol, of which the header was read
        convention-in-french | UN | | treaties.un.org/doc/source/RecentTexts/18-12F.doc | fr | The Convention in French, of which articles 1 and 2 were read
        convention-in-spanish | UN | | treaties.un.org/doc/source/RecentTexts/18-12S.doc | es | The Convention in Spanish, of which articles 1 and 2 were read
        un-audiovisual-library | UN | | legal.un.org/avl/ha/unctoc/unctoc.html | en
        un-event-1000848 | UN | | indico.un.org/event/1000848 | en
        un-multilingual-alignment | UN | | conferences2.unite.un.org/documentrepositoryindexer/MultiLanguageAlignment.bitext?DocumentID=d4505bbb-eddd-4057-8f26-1d6ed34e8d34&DocumentID=c7530379-2c50-4441-9b52-ce127d795ec4
        unodc-session-1-decisions | UN | | classic-web.archive.org/web/20070822080044/http://www.unodc.org/unodc/en/organized_crime_untoc_2005_decisions.html | en
        unodc-session-2-decisions | UN | | unodc.org/unodc/en/treaties/CTOC/CTOC-COP-session2-decisions.html | en
        unodc-session-3-decisions | UN | | unodc.org/unodc/treaties/CTOC/CTOC-COP-session3-decisions.html | en
        unodc-session-7 | UN | | unodc.org/unodc/fr/frontpage/2014/October/nations-to-meet-for-biennial-organized-crime-discussion.html
        unodc-session-2-in-2006 | UN | | | | A page of UNODC that dates the second session in 2006, its address not recorded
        unodc-wg-2-2013 | UN | | www.unodc.org/unodc/en/organized-crime/news/2013/technical-assistance-working-group.html
        unodc-wg-6-2022 | UN | | www.unodc.org/unodc/en/ngos/the-first-constructive-dialogues-on-untoc-review-focuses-on-firearms.html
        unodc-wg-7-2020 | UN | | www.unodc.org/unodc/en/treaties/CTOC/working-group-on-the-smuggling-of-migrants-2020.html | en
        unodc-firearms-2020 | UN | | www.unodc.org/unodc/en/firearms-protocol/news/2020/Jan/adoption-on-cop10-resolution-on-strengthening-international-cooperation-against-the-illicit-manufacturing-of-and-trafficking-in-firearms--their-parts-and-components-and-ammunition.html
        sherloc-conference | UN | | sherloc.unodc.org/cld/fr/education/tertiary/organized-crime/module-14/key-issues/conference-of-the-parties.html | fr

        # Copies of documents of the Conference whose symbol isn't recorded.
        conference-resolution-9-1 | UN | | vdocuments.net/resolution-91-establishment-of-the-mechanism-for-the-mechanismresolution.html | | The text of resolution 9/1 of the Conference
        conference-resolution-10-1 | UN | | pdfslide.fr/documents/rsolution-101-lancement-du-processus-dexamen-du-.html | fr | The text of resolution 10/1 of the Conference, in French
        on-resolution-5-1 | UN | | www.crime.vl.ru/index.php?p=4143&more=1&c=1&tb=1&pb=1 | ru | A document of the Conference that quotes resolution 5/1, in Russian
        wg-4-report-2017 | UN | | 1library.co/document/zljpdnly-conferencia-partes-convencion-naciones-unidas-delincuencia-organizada-transnacional.html | es | The report on the meeting of the Working Group on Trafficking in Persons of 6 to 8 September 2017
        wg-7-report-2012 | UN | | www.crime.vl.ru/index.php?p=4156&more=1&c=1&tb=1&pb=1 | ru | The report on the first meeting of the Working Group on the Smuggling of Migrants, in Russian
        names-of-the-conference | UN | | | | United Nations documents or pages that give the name of the Conference in the six official languages, their symbols or addresses not recorded
        names-of-the-working-groups | UN | | | | United Nations documents or pages that give names of working groups in Russian and Spanish, their symbols or addresses not recorded

        # Official publications of States.
        fedlex-0-311-54 | Government | | fedlex.data.admin.ch/eli/cc/2006/862/20260911/fr | fr | The Convention in the Systematic Compilation of Swiss law (RS 0.311.54), with its parties as of 11 September 2026
        fedlex-0-311-542 | Government | | fedlex.data.admin.ch/eli/cc/2006/864/20250410/fr | fr | The Trafficking in Persons Protocol in the Systematic Compilation of Swiss law (RS 0.311.542), with its parties as of 10 April 2025
        fedlex-0-311-541 | Government | | fedlex.data.admin.ch/eli/cc/2006/863/20240614/fr | fr | The Smuggling of Migrants Protocol in the Systematic Compilation of Swiss law (RS 0.311.541), with its parties as of 14 June 2024
        fedlex-0-311-544 | Government | | fedlex.data.admin.ch/eli/cc/2013/14/20250117/fr | fr | The Firearms Protocol in the Systematic Compilation of Swiss law (RS 0.311.544), with its parties as of 17 January 2025
        argentina-law-25632 | Government | | | es | Law 25.632 of Argentina (Infoleg), with the Convention, the Trafficking in Persons Protocol and the Smuggling of Migrants Protocol
        argentina-law-26138 | Government | | | es | Law 26.138 of Argentina (Infoleg), with the Firearms Protocol
        austria-gazette | Government | | | | The Federal Law Gazette of Austria: consolidated texts of the treaties with their lists of parties, in German; BGBl. III 145/2011 and III 57/2025
        czech-treaties-18-2015 | Government | | www.zakonyprolidi.cz/ms/2015-18 | | The Czech Collection of International Treaties, No. 18/2015
        japan-press-2017 | Government | | www.mofa.go.jp/mofaj/press/release/press3_000292.html | | A press release of the Ministry of Foreign Affairs of Japan of 11 July 2017

        # Copies of pages of the United Nations.
        untreaties-18-12 | Copy | | | en | The participants in the Convention, copied from the UN Treaty Collection by the repository zmjones/untreaties (commit 003ce13) in a file last changed on 27 January 2014
        untreaties-18-12-a | Copy | | | | The participants in the Trafficking in Persons Protocol, copied from the UN Treaty Collection by the repository zmjones/untreaties (commit 003ce13) in a file last changed on 27 January 2014
        untreaties-18-12-b | Copy | | | | The participants in the Smuggling of Migrants Protocol, copied from the UN Treaty Collection by the repository zmjones/untreaties (commit 003ce13) in a file last changed on 10 July 2014
        untreaties-18-12-c | Copy | | | | The participants in the Firearms Protocol, copied from the UN Treaty Collection by the repository zmjones/untreaties (commit 003ce13) in a file last changed on 10 July 2014
        un-m49 | Copy | | | | The standard M49 of the UN Statistics Division, copied by the repository datasets/country-codes (commit caa72d1) in files of 25 September 2024

        # Missions, ministries, organizations and news.
        afghan-mission-2015 | Press | | www.afghanistan-vienna.org/2015/11/25/
        eu-wg-6-2022 | Press | | www.eeas.europa.eu/delegations/vienna-international-organisations/eu-statement-working-group-firearms-un-convention_en
        french-mission-2018 | Press | | onu-vienne.delegfrance.org/Participation-de-la-France-aux-groupes-de-travail-sur-la-traite-des-personnes
        korea-herald-2015 | Press | | m.koreaherald.com/view.php?ud=20151106000324
        mexico-press-2021 | Press | | www.gob.mx/sre/prensa/mexico-chairs-the-un-working-group-on-firearms?idiom=en
        milenio-2020 | Press | | amp.milenio.com/opinion/fabian-medina/columna-fabian-medina/mexico-y-el-grupo-de-trabajo-del-protocolo-de-armas-de-fuego
        a-barlovento-2020 | Press | | abarloventoinforma.com/2020/10/23/
        moroccan-ministry-2024 | Press | | | | A notice of a Moroccan ministry (cnclt.justice.gov.ma) on the fourteenth meeting of the Working Group on Trafficking in Persons, in Arabic
        pam-2019 | Press | | pam.int/pam-at-the-unodc-meeting-on-the-smuggling-of-migrants/
        pam-2020 | Press | | pam.int/pam-at-unodc-meetings-harmonization-of-legislation-is-key-for-international-cooperation/

        editors | Editors | | | | The editors of Untoc.Model
        """;

    public static readonly ValueList<Source> Sources = new(Read());

    private static Source[] Read()
    {
        List<Source> sources = [TheNote()];
        var table = new Table(Listed);
        while (table.NextRow())
            if (table.NextCell() is { } id && id[0] != '#')
                sources.Add(Source(id, table));
        return [.. sources];
    }

    private static Source Source(string id, Table row)
    {
        (string standing, string? symbol, string? address, string? language, string? title) = (row.NextCell()!, row.NextCell(), row.NextCell(), row.NextCell(), row.NextCell());
        return new()
        {
            Id = new(id),
            Standing = StandingOf(standing),
            Symbol = symbol is null ? null : new(symbol),
            Address = address,
            Language = language is null ? null : Language.Parse(language),
            Title = title is null ? null : English(title),
            Citations = new(() => [
                Editorial("standing"),
                .. symbol is null ? Array.Empty<Citation>() : [In(id, "symbol")],
                .. address is null ? Array.Empty<Citation>() : [In(id, "address")],
                .. language is null ? Array.Empty<Citation>() : [ByRule(id, 6, "language")],
                .. title is null ? Array.Empty<Citation>() : [Editorial("title.en")],
            ]),
        };
    }

    private static Standing StandingOf(string cell) => cell switch
    {
        "UN" => Standing.UnitedNations,
        nameof(Standing.Government) => Standing.Government,
        nameof(Standing.Copy) => Standing.Copy,
        nameof(Standing.Press) => Standing.Press,
        nameof(Standing.Editors) => Standing.Editors,
        _ => throw new FormatException($"No standing: {cell}"),
    };

    private static Source TheNote() => new()
    {
        Id = SourceId.Note,
        Standing = Standing.UnitedNations,
        Title = Chinese("联合国打击跨国组织犯罪公约及其议定书缔约方会议各附属机构会议的报告"),
        DocumentType = Chinese("秘书处的说明"),
        Issued = new LocalDate(2024, 6, 24),
        Distribution = "General",
        Language = Language.Chinese,
        OriginalLanguage = Language.English,
        SubmittedTo = new(12),
        AgendaItems = new(["2", "4", "5"]),
        Citations = new(() => [
            Editorial("standing"),
            Note(Masthead, "title.zh", "联合国打击跨国组织犯罪公约及其议定书缔约方会议各附属机构会议的报告"),
            Note(Masthead, "documentType.zh", "秘书处的说明"),
            Note(Masthead, "issued", "24 June 2024"),
            Note(Masthead, "distribution", "General"),
            Note(Masthead, "language", "Chinese"),
            Note(Masthead, "originalLanguage", "English"),
            Note(Masthead, "submittedTo", "第十二届会议"),
            Note(Masthead, "agendaItems", "临时议程项目2、4、5"),
        ]),
    };
}
