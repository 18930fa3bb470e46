using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class ArticleData
{
    // Number | English | French | Spanish. A row with a Roman number is the heading of a section.
    private static string Listed => """
        # convention
        1 | Statement of purpose | Objet | Finalidad
        2 | Use of terms | Terminologie | Definiciones
        3 | Scope of application | Champ d’application | Ambito de aplicación
        4 | Protection of sovereignty | Protection de la souveraineté | Protección de la soberanía
        5 | Criminalization of participation in an organized criminal group | Incrimination de la participation à un groupe criminel organisé | Penalización de la participación en un grupo delictivo organizado
        6 | Criminalization of the laundering of proceeds of crime | Incrimination du blanchiment du produit du crime | Penalización del blanqueo del producto del delito
        7 | Measures to combat money-laundering | Mesures de lutte contre le blanchiment d’argent | Medidas para combatir el blanqueo de dinero
        8 | Criminalization of corruption | Incrimination de la corruption | Penalización de la corrupción
        9 | Measures against corruption | Mesures contre la corruption | Medidas contra la corrupción
        10 | Liability of legal persons | Responsabilité des personnes morales | Responsabilidad de las personas jurídicas
        11 | Prosecution, adjudication and sanctions | Poursuites judiciaires, jugement et sanctions | Proceso, fallo y sanciones
        12 | Confiscation and seizure | Confiscation et saisie | Decomiso e incautación
        13 | International cooperation for purposes of confiscation | Coopération internationale aux fins de confiscation | Cooperación internacional para fines de decomiso
        14 | Disposal of confiscated proceeds of crime or property | Disposition du produit du crime ou des biens confisqués | Disposición del producto del delito o de los bienes decomisados
        15 | Jurisdiction | Compétence | Jurisdicción
        16 | Extradition | Extradition | Extradición
        17 | Transfer of sentenced persons | Transfert des personnes condamnées | Traslado de personas condenadas a cumplir una pena
        18 | Mutual legal assistance | Entraide judiciaire | Asistencia judicial recíproca
        19 | Joint investigations | Enquêtes conjointes | Investigaciones conjuntas
        20 | Special investigative techniques | Techniques d’enquête spéciales | Técnicas especiales de investigación
        21 | Transfer of criminal proceedings | Transfert des procédures pénales | Remisión de actuaciones penales
        22 | Establishment of criminal record | Établissement des antécédents judiciaires | Establecimiento de antecedentes penales
        23 | Criminalization of obstruction of justice | Incrimination de l’entrave au bon fonctionnement de la justice | Penalización de la obstrucción de la justicia
        24 | Protection of witnesses | Protection des témoins | Protección de los testigos
        25 | Assistance to and protection of victims | Octroi d’une assistance et d’une protection aux victimes | Asistencia y protección a las víctimas
        26 | Measures to enhance cooperation with law enforcement authorities | Mesures propres à renforcer la coopération avec les services de détection et de répression | Medidas para intensificar la cooperación con las autoridades encargadas de hacer cumplir la ley
        27 | Law enforcement cooperation | Coopération entre les services de détection et de répression | Cooperación en materia de cumplimiento de la ley
        28 | Collection, exchange and analysis of information on the nature of organized crime | Collecte, échange et analyse d’informations sur la nature de la criminalité organisée | Recopilación, intercambio y análisis de información sobre la naturaleza de la delincuencia organizada
        29 | Training and technical assistance | Formation et assistance technique | Capacitación y asistencia técnica
        30 | Other measures: implementation of the Convention through economic development and technical assistance | Autres mesures: application de la Convention par le développement économique et l’assistance technique | Otras medidas: aplicación de la Convención mediante el desarrollo económico y la asistencia técnica
        31 | Prevention | Prévention | Prevención
        32 | Conference of the Parties to the Convention | Conférence des parties à la Convention | Conferencia de las Partes en la Convención
        33 | Secretariat | Secrétariat | Secretaría
        34 | Implementation of the Convention | Application de la Convention | Aplicación de la Convención
        35 | Settlement of disputes | Règlement des différends | Solución de controversias
        36 | Signature, ratification, acceptance, approval and accession | Signature, ratification, acceptation, approbation et adhésion | Firma, ratificación, aceptación, aprobación y adhesión
        37 | Relation with protocols | Relation avec les protocoles | Relación con los protocolos
        38 | Entry into force | Entrée en vigueur | Entrada en vigor
        39 | Amendment | Amendement | Enmienda
        40 | Denunciation | Dénonciation | Denuncia
        41 | Depositary and languages | Dépositaire et langues | Depositario e idiomas
        # trafficking-in-persons-protocol
        I | General provisions | Dispositions générales | Disposiciones generales
        1 | Relation with the United Nations Convention against Transnational Organized Crime | Relation avec la Convention des Nations Unies contre la criminalité transnationale organisée | Relación con la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2 | Statement of purpose | Objet | Finalidad
        3 | Use of terms | Terminologie | Definiciones
        4 | Scope of application | Champ d’application | Ambito de aplicación
        5 | Criminalization | Incrimination | Penalización
        II | Protection of victims of trafficking in persons | Protection des victimes de la traite des personnes | Protección de las víctimas de la trata de personas
        6 | Assistance to and protection of victims of trafficking in persons | Assistance et protection accordées aux victimes de la traite des personnes | Asistencia y protección a las víctimas de la trata de personas
        7 | Status of victims of trafficking in persons in receiving States | Statut des victimes de la traite des personnes dans les États d’accueil | Régimen aplicable a las víctimas de la trata de personas en el Estado receptor
        8 | Repatriation of victims of trafficking in persons | Rapatriement des victimes de la traite des personnes | Repatriación de las víctimas de la trata de personas
        III | Prevention, cooperation and other measures | Prévention, coopération et autres mesures | Medidas de prevención, cooperación y otras medidas
        9 | Prevention of trafficking in persons | Prévention de la traite des personnes | Prevención de la trata de personas
        10 | Information exchange and training | Échange d’informations et formation | Intercambio de información y capacitación
        11 | Border measures | Mesures aux frontières | Medidas fronterizas
        12 | Security and control of documents | Sécurité et contrôle des documents | Seguridad y control de los documentos
        13 | Legitimacy and validity of documents | Légitimité et validité des documents | Legitimidad y validez de los documentos
        IV | Final provisions | Dispositions finales | Disposiciones finales
        14 | Saving clause | Clause de sauvegarde | Cláusula de salvaguardia
        15 | Settlement of disputes | Règlement des différends | Solución de controversias
        16 | Signature, ratification, acceptance, approval and accession | Signature, ratification, acceptation, approbation et adhésion | Firma, ratificación, aceptación, aprobación y adhesión
        17 | Entry into force | Entrée en vigueur | Entrada en vigor
        18 | Amendment | Amendement | Enmienda
        19 | Denunciation | Dénonciation | Denuncia
        20 | Depositary and languages | Dépositaire et langues | Depositario e idiomas
        # smuggling-of-migrants-protocol
        I | General provisions | Dispositions générales | Disposiciones generales
        1 | Relation with the United Nations Convention against Transnational Organized Crime | Relation avec la Convention des Nations Unies contre la criminalité transnationale organisée | Relación con la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2 | Statement of purpose | Objet | Finalidad
        3 | Use of terms | Terminologie | Definiciones
        4 | Scope of application | Champ d’application | Ambito de aplicación
        5 | Criminal liability of migrants | Responsabilité pénale des migrants | Responsabilidad penal de los migrantes
        6 | Criminalization | Incrimination | Penalización
        II | Smuggling of migrants by sea | Trafic illicite de migrants par mer | Tráfico ilícito de migrantes por mar
        7 | Cooperation | Coopération | Cooperación
        8 | Measures against the smuggling of migrants by sea | Mesures contre le trafic illicite de migrants par mer | Medidas contra el tráfico ilícito de migrantes por mar
        9 | Safeguard clauses | Clauses de protection | Cláusulas de protección
        III | Prevention, cooperation and other measures | Prévention, coopération et autres mesures | Medidas de prevención, cooperación y otras medidas
        10 | Information | Information | Información
        11 | Border measures | Mesures aux frontières | Medidas fronterizas
        12 | Security and control of documents | Sécurité et contrôle des documents | Seguridad y control de los documentos
        13 | Legitimacy and validity of documents | Légitimité et validité des documents | Legitimidad y validez de los documentos
        14 | Training and technical cooperation | Formation et coopération technique | Capacitación y cooperación técnica
        15 | Other prevention measures | Autres mesures de prévention | Otras medidas de prevención
        16 | Protection and assistance measures | Mesures de protection et d’assistance | Medidas de protección y asistencia
        17 | Agreements and arrangements | Accords et arrangements | Acuerdos y arreglos
        18 | Return of smuggled migrants | Retour des migrants objet d’un trafic illicite | Repatriación de los migrantes objeto de tráfico ilícito
        IV | Final provisions | Dispositions finales | Disposiciones finales
        19 | Saving clause | Clause de sauvegarde | Cláusula de salvaguardia
        20 | Settlement of disputes | Règlement des différends | Solución de controversias
        21 | Signature, ratification, acceptance, approval and accession | Signature, ratification, acceptation, approbation et adhésion | Firma, ratificación, aceptación, aprobación y adhesión
        22 | Entry into force | Entrée en vigueur | Entrada en vigor
        23 | Amendment | Amendement | Enmienda
        24 | Denunciation | Dénonciation | Denuncia
        25 | Depositary and languages | Dépositaire et langues | Depositario e idiomas
        # firearms-protocol
        I | General provisions | Dispositions générales | Disposiciones generales
        1 | Relation with the United Nations Convention against Transnational Organized Crime | Relation avec la Convention des Nations Unies contre la criminalité transnationale organisée | Relación con la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2 | Statement of purpose | Objet | Finalidad
        3 | Use of terms | Terminologie | Definiciones
        4 | Scope of application | Champ d’application | Ambito de aplicación
        5 | Criminalization | Incrimination | Penalización
        6 | Confiscation, seizure and disposal | Confiscation, saisie et disposition | Decomiso, incautación y disposición
        II | Prevention | Prévention | Prevención
        7 | Record-keeping | Conservation des informations | Registros
        8 | Marking of firearms | Marquage des armes à feu | Marcación de las armas de fuego
        9 | Deactivation of firearms | Neutralisation des armes à feu | Desactivación de las armas de fuego
        10 | General requirements for export, import and transit licensing or authorization systems | Obligations générales concernant les systèmes de licences ou d’autorisations d’exportation, d’importation et de transit | Requisitos generales para sistemas de licencias o autorizaciones de exportación, importación y tránsito
        11 | Security and preventive measures | Mesures de sécurité et de prévention | Medidas de seguridad y prevención
        12 | Information | Information | Información
        13 | Cooperation | Coopération | Cooperación
        14 | Training and technical assistance | Formation et assistance technique | Capacitación y asistencia técnica
        15 | Brokers and brokering | Courtiers et courtage | Corredores y corretaje
        III | Final provisions | Dispositions finales | Disposiciones finales
        16 | Settlement of disputes | Règlement des différends | Solución de controversias
        17 | Signature, ratification, acceptance, approval and accession | Signature, ratification, acceptation, approbation et adhésion | Firma, ratificación, aceptación, aprobación y adhesión
        18 | Entry into force | Entrée en vigueur | Entrada en vigor
        19 | Amendment | Amendement | Enmienda
        20 | Denunciation | Dénonciation | Denuncia
        21 | Depositary and languages | Dépositaire et langues | Depositario e idiomas
        """;

    /// <summary>By treaty, then number.</summary>
    public static readonly ValueList<Article> Articles = new(Read());

    private static Article[] Read()
    {
        List<Article> articles = [];
        Edition edition = default;
        MultilingualText? section = null;
        var table = new Table(Listed);
        while (table.NextRow())
        {
            string first = table.NextCell()!;
            if (first[0] == '#')
                (edition, section) = (EditionOf(first[2..]), null);
            else if (KeyFormat.TryReadNumber(first, out int number))
                articles.Add(Article(edition, section, number, Words(table)));
            else
                section = Words(table);
        }
        return [.. articles];
    }

    private static Article Article(Edition edition, MultilingualText? section, int number, MultilingualText title) => new()
    {
        Treaty = new(edition.Treaty),
        Number = number,
        Section = section,
        Title = title,
        Citations = new(() => CitationsOf(edition, $"article {KeyFormat.Of(number)}", section is not null, isInFirstPages: edition.Treaty == TreatyId.ConventionText && number <= 2)),
    };

    private static Citation[] CitationsOf(Edition edition, string article, bool hasSection, bool isInFirstPages)
    {
        string inAnnex = $"{edition.Annex}, {article}";
        return
        [
            In(edition.English, "treaty", inAnnex),
            In(edition.English, "number", inAnnex),
            .. hasSection ? Each("section") : [],
            .. Each("title"),
            .. isInFirstPages ? [In("convention-in-french", "title.fr", article), In("convention-in-spanish", "title.es", article)] : Array.Empty<Citation>(),
        ];

        Citation[] Each(string fact) =>
            [In(edition.English, $"{fact}.en", inAnnex), In(edition.French, $"{fact}.fr", article), In(edition.Spanish, $"{fact}.es", article)];
    }

    private static MultilingualText Words(Table row) => new() { English = row.NextCell(), French = row.NextCell(), Spanish = row.NextCell() };

    private static Edition EditionOf(string treaty) => treaty switch
    {
        TreatyId.ConventionText => new(treaty, "a-res-55-25", "annex I", "fedlex-0-311-54", "argentina-law-25632"),
        TreatyId.TraffickingInPersonsProtocolText => new(treaty, "a-res-55-25", "annex II", "fedlex-0-311-542", "argentina-law-25632"),
        TreatyId.SmugglingOfMigrantsProtocolText => new(treaty, "a-res-55-25", "annex III", "fedlex-0-311-541", "argentina-law-25632"),
        TreatyId.FirearmsProtocolText => new(treaty, "a-res-55-255", "annex", "fedlex-0-311-544", "argentina-law-26138"),
        _ => throw new FormatException($"No treaty: {treaty}"),
    };

    /// <summary>Where the titles of a treaty's articles were read.</summary>
    private readonly record struct Edition(string Treaty, string English, string Annex, string French, string Spanish);
}
