using static Untoc.Model.Cite;
using static Untoc.Model.Provisions;

namespace Untoc.Model;

internal static class ResolutionData
{
    // The cells are as TextTable reads them.
    private static string Titles => """
        5/1 | en | ctoc-cop-2012-11 | Ensuring effective implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        5/1 | es | ctoc-cop-2010-17, contents | Aplicación eficaz de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
        5/1 | ru | on-resolution-5-1 | Обеспечение эффективного осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней
        5/1 | adopted | conference-resolution-9-1; conference-resolution-10-1
        5/2 | es | ctoc-cop-2010-17, contents | Aplicación del Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        5/3 | number | 4 | 第 5/3 号决议
        5/3 | subject | 4 | 执行《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》
        5/3 | en | ctoc-cop-2010-17 | Implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
        5/3 | es | ctoc-cop-2010-17, contents | Aplicación del Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        5/3 | ru | wg-7-report-2012 | Осуществление Протокола против незаконного ввоза мигрантов по суше, морю и воздуху, дополняющего Конвенцию Организации Объединенных Наций против транснациональной организованной преступности
        5/4 | number | 7 | 第 5/4 号决议
        5/4 | subject | 7 | 非法制造和贩运枪支及其零部件和弹药问题
        5/4 | en | a-80-6-sect-16 | Illicit manufacturing of and trafficking in firearms, their parts and components and ammunition
        5/4 | es | ctoc-cop-2010-17, contents; ctoc-cop-2016-crp-2, paragraph 1 | Fabricación y tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones
        5/5 | en | e-res-2012-19 | Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        5/5 | es | ctoc-cop-2010-17, contents | Examen de la aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
        5/5 | adopted | e-res-2012-19; conference-resolution-9-1; conference-resolution-10-1
        5/6 | es | ctoc-cop-2010-17, contents | Aplicación de las disposiciones sobre asistencia técnica de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        5/7 | en | a-res-66-180 | Combating transnational organized crime against cultural property
        5/7 | es | ctoc-cop-2010-17, contents | Lucha contra la delincuencia organizada transnacional que afecta a los bienes culturales
        5/7 | adopted | a-res-66-180
        6/1 | en | a-res-68-186 | Ensuring effective implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        6/1 | es | ctoc-cop-2012-15, contents | Aplicación eficaz de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
        6/1 | adopted | a-res-68-186; conference-resolution-9-1; conference-resolution-10-1
        6/2 | en | a-80-6-sect-16 | Promoting accession to and implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
        6/2 | es | ctoc-cop-2012-15, contents | Promover la adhesión al Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional, así como su aplicación
        6/2 | adopted | a-res-67-189
        6/3 | es | ctoc-cop-2012-15, contents | Aplicación del Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        6/4 | es | ctoc-cop-2012-15, contents | Aplicación de las disposiciones sobre asistencia técnica de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        7/1 | number | 2 | 第7/1号决议
        7/1 | number | 5 | 第 7/1 号决议
        7/1 | number | 8 | 第 7/1 号决议
        7/1 | number | 11 | 第 7/1 号决议
        7/1 | number | 14 | 第 7/1 号决议
        7/1 | subject | 2 | 加强《公约》及其各项议定书的实施
        7/1 | en | a-80-6-sect-16 | Strengthening the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        7/1 | es | wg-4-report-2017, paragraph 2 | Fortalecimiento de la aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
        7/1 | adopted | conference-resolution-9-1; conference-resolution-10-1
        7/2 | en | a-80-6-sect-16 | Importance of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
        8/1 | en | a-80-6-sect-16 | Enhancing the effectiveness of central authorities in international cooperation in criminal matters to counter transnational organized crime
        8/2 | adopted | a-res-72-196; conference-resolution-10-1
        8/3 | en | ctoc-cop-wg-6-2018-3, paragraph 1 | Strengthening the implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
        8/3 | es | ctoc-cop-wg-6-2017-3, paragraph 1; ctoc-cop-2018-4, paragraph 1 | Fortalecimiento de la aplicación del Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y Municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        8/4 | es | ctoc-cop-2022-7, paragraph 1 | Aplicación de las disposiciones sobre asistencia técnica de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        9/1 | en | a-80-6-sect-16; a-res-73-186 | Establishment of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        9/1 | fr | ctoc-cop-2018-13, contents | Mise en place du Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
        9/1 | ru | ctoc-cop-2018-13, contents | Создание Механизма обзора хода осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней
        9/1 | adopted | a-res-73-186; conference-resolution-10-1
        9/2 | en | a-80-6-sect-16 | Enhancing and ensuring effective implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
        9/2 | fr | ctoc-cop-2018-13, contents | Renforcer et garantir l’application effective du Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée
        9/2 | ru | ctoc-cop-2018-13, contents | Повышение и обеспечение эффективности осуществления Протокола против незаконного изготовления и оборота огнестрельного оружия, его составных частей и компонентов, а также боеприпасов к нему, дополняющего Конвенцию Организации Объединенных Наций против транснациональной организованной …
        9/3 | en | a-80-6-sect-16 | Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime
        9/3 | fr | ctoc-cop-2018-13, contents | Application des dispositions de la Convention des Nations Unies contre la criminalité transnationale organisée relatives à la coopération internationale
        10/1 | en | a-80-6-sect-16; a-res-76-186 | Launch of the review process of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        10/1 | fr | conference-resolution-10-1 | Lancement du processus d'examen du Mécanisme d'examen de l'application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s'y rapportant
        10/1 | adopted | a-res-76-186; a-res-78-228
        10/2 | en | a-80-6-sect-16 | Strengthening international cooperation against the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition
        10/2 | adopted | unodc-firearms-2020 ~11
        10/3 | en | a-80-6-sect-16; a-res-76-186 | Effective implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
        10/3 | adopted | a-res-76-186; a-res-78-229
        10/4 | en | a-80-6-sect-16 | Celebrating the twentieth anniversary of the adoption of the United Nations Convention against Transnational Organized Crime and promoting its effective implementation
        10/4 | adopted | a-res-76-187; a-res-78-229
        10/5 | en | a-80-6-sect-16 | Preventing and combating the manufacturing of and trafficking in falsified medical products as forms of transnational organized crime
        10/6 | en | a-80-6-sect-16; a-res-76-185 | Preventing and combating crimes that affect the environment falling within the scope of the United Nations Convention against Transnational Organized Crime
        10/6 | adopted | a-res-76-185; a-res-78-229
        10/7 | en | a-res-76-16 | Combating transnational organized crime against cultural property
        10/7 | adopted | a-res-76-16
        11/1 | en | a-81-6-sect-16 | Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime
        11/2 | en | a-80-6-sect-16 | Implementation of the provisions on technical assistance of the United Nations Convention against Transnational Organized Crime
        11/3 | en | a-80-6-sect-16 | Outcomes of the joint thematic discussion of the Working Group of Government Experts on Technical Assistance and the Working Group on International Cooperation on the application of the United Nations Convention against Transnational Organized Crime for preventing and combating transnational organized crimes that affect the environment
        11/3 | adopted | a-res-78-229
        11/4 | en | a-80-6-sect-16 | Strengthening crime prevention and criminal justice responses to protect cultural property, especially with regard to its trafficking in any situations, including in the context of all armed conflicts and natural disasters
        11/4 | adopted | a-res-78-229
        11/5 | en | a-res-78-228 | Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
        11/5 | adopted | a-res-78-228
        11/6 | en | a-80-6-sect-16 | Strengthening international cooperation to prevent, combat and eradicate the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition
        11/6 | adopted | a-res-78-229
        12/1 | en | a-80-6-sect-16 | Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime
        12/2 | en | a-80-6-sect-16 | Implementation of the provisions on technical assistance of the United Nations Convention against Transnational Organized Crime
        12/3 | en | a-80-6-sect-16 | Enhancing measures, including under the Firearms Protocol, to prevent, combat and eradicate the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition, in view of technological developments
        12/4 | en | a-80-6-sect-16 | Enhancing measures to prevent and combat crimes that affect the environment falling within the scope of the United Nations Convention against Transnational Organized Crime
        """;

    // Number, day of adoption, what it does to working groups.
    public static readonly ValueList<Resolution> Resolutions = new([
        Resolution(5, 1, new(2010, 10, 22)),
        Resolution(5, 2),
        Resolution(5, 3, adopted: null, SmugglingOfMigrants),
        Resolution(5, 4, adopted: null, Firearms),
        Resolution(5, 5, new(2010, 10, 22)),
        Resolution(5, 6),
        Resolution(5, 7, new(2010, 10, 22)),
        Resolution(6, 1, new(2012, 10, 19)),
        Resolution(6, 2, new(2012, 10, 19), MeetingOnFirearms),
        Resolution(6, 3),
        Resolution(6, 4),
        Resolution(7, 1, new(2014, 10, 10), ConstantElements),
        Resolution(7, 2),
        Resolution(8, 1),
        Resolution(8, 2, new(2016, 10, 21)),
        Resolution(8, 3, adopted: null, TaskOnFirearms),
        Resolution(8, 4),
        Resolution(9, 1, new(2018, 10, 19)),
        Resolution(9, 2),
        Resolution(9, 3),
        Resolution(10, 1, new(2020, 10, 16)),
        Resolution(10, 2, new(2020, 10, 16)),
        Resolution(10, 3, new(2020, 10, 16)),
        Resolution(10, 4, new(2020, 10, 16)),
        Resolution(10, 5),
        Resolution(10, 6, new(2020, 10, 16)),
        Resolution(10, 7, new(2020, 10, 16)),
        Resolution(11, 1),
        Resolution(11, 2),
        Resolution(11, 3, new(2022, 10, 21)),
        Resolution(11, 4, new(2022, 10, 21)),
        Resolution(11, 5, new(2022, 10, 21)),
        Resolution(11, 6, new(2022, 10, 21)),
        Resolution(12, 1),
        Resolution(12, 2),
        Resolution(12, 3),
        Resolution(12, 4),
    ]);

    private static Resolution Resolution(int session, int sequence, DateOnly? adopted = null, Func<Provision[]>? provisions = null)
    {
        var number = new ResolutionNumber(session, sequence);
        return new(adopted, new(() => TextTable.TitleOf(Titles, $"{number}")), new(() => TextTable.SubjectOf(Titles, $"{number}")))
        {
            Number = number,
            Provisions = provisions is null ? ValueList<Provision>.Empty : new(provisions),
            Citations = new(() => TextTable.CitationsOf(Titles, $"{number}")),
        };
    }

    private static Provision[] SmugglingOfMigrants() =>
    [
        Establishes(WorkingGroupCode.SmugglingOfMigrantsNumber, () => Note(4, "workingGroup", "偷运移民问题不限成员名额政府间临时工作组"), 4,
            new([Composition.OpenEnded, Composition.Intergovernmental, Composition.Interim]),
            "不限成员名额政府间临时工作组",
            new()
            {
                Chinese = "设立了一个偷运移民问题不限成员名额政府间临时工作组，就缔约方会议履行其在《偷运移民议定书》方面的任务授权向其提供建议和协助",
                Russian = "постановила учредить в соответствии с пунктом 3 статьи 32 Конвенции … и пунктом 2 правила 2 правил процедуры Конференции временную межправительственную рабочую группу открытого состава под председательством одного из членов Бюро",
                Spanish = "se estableció un grupo de trabajo provisional intergubernamental de composición abierta sobre el tráfico ilícito de migrantes",
            },
            elsewhere: () => [
                .. Reported("wg-7-report-2012", "effect", "composition", "wording.ru"),
                .. Reported("ctoc-cop-wg-7-2018-2, paragraph 1", "workingGroup", "effect", "composition", "wording.es"),
            ]),
    ];

    private static Provision[] Firearms() =>
    [
        Establishes(WorkingGroupCode.FirearmsNumber, () => Note(7, "workingGroup", "枪支问题不限成员名额政府间工作组"), 7,
            new([Composition.OpenEnded, Composition.Intergovernmental]),
            "不限成员名额政府间工作组",
            new()
            {
                Chinese = "设立了一个枪支问题不限成员名额政府间工作组，就缔约方会议履行其在《联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书》方面的任务授权向其提供建议和协助",
                Spanish = "decidió establecer un grupo de trabajo intergubernamental de composición abierta sobre armas de fuego para que la asesorara y le prestara asistencia en el cumplimiento de su mandato en relación con el Protocolo sobre Armas de Fuego",
            },
            elsewhere: () => Reported("ctoc-cop-2016-crp-2, paragraph 1", "workingGroup", "effect", "composition", "wording.es")),
    ];

    private static Provision[] MeetingOnFirearms() =>
    [
        Reported(WorkingGroupCode.FirearmsNumber, Effect.RequestsMeeting, "ctoc-cop-2016-crp-2, paragraph 2",
            new() { Spanish = "celebrara por lo menos una reunión entre períodos de sesiones" }),
    ];

    private static Provision[] ConstantElements() =>
    [
        EncouragesAnnualMeetings(WorkingGroupCode.TechnicalAssistanceNumber, "技术援助问题政府专家工作组", 14,
            "除其他外，鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行会议，并以相互衔接方式举行其会议，以确保有效利用资源"),
        EncouragesAnnualMeetings(WorkingGroupCode.InternationalCooperationNumber, "国际合作工作组", 11,
            "除其他外，鼓励国际合作工作组和技术援助问题政府专家工作组考虑视需要每年举行一次会议，并以相互衔接方式举行其会议，以确保有效利用资源"),
        MakesConstantElement(WorkingGroupCode.TraffickingInPersonsNumber, 2, "贩运人口问题工作组",
            "决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分",
            new()
            {
                Chinese = "除其他事项外，决定贩运人口问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交报告和建议",
                Spanish = "fuese uno de los elementos constantes de la Conferencia de las Partes",
            },
            elsewhere: () => Reported("wg-4-report-2017, paragraph 2", "workingGroup", "effect", "wording.es")),
        MakesConstantElement(WorkingGroupCode.FirearmsNumber, 8, "枪支问题工作组",
            "决定枪支问题工作组将成为缔约方会议的一个常设组成部分",
            new()
            {
                Chinese = "除其他外，决定枪支问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交其报告和建议",
                Spanish = "decidió, entre otras cosas, que el Grupo de Trabajo sobre Armas de Fuego fuera un elemento constante de la Conferencia de las Partes y le presentara sus informes y recomendaciones",
            },
            elsewhere: () => Reported("ctoc-cop-2016-crp-2, paragraph 3", "workingGroup", "effect", "wording.es")),
        MakesConstantElement(WorkingGroupCode.SmugglingOfMigrantsNumber, 5, "偷运移民问题工作组",
            "决定偷运移民问题工作组将成为缔约方会议的一个常设组成部分",
            new()
            {
                Chinese = "除其他外，决定偷运移民问题工作组将成为缔约方会议的一个常设组成部分，向缔约方会议提交其报告和建议",
                English = "will be a constant element of the Conference",
            },
            elsewhere: () => Reported("unodc-wg-7-2020", "workingGroup", "effect", "wording.en")),
    ];

    private static Provision[] TaskOnFirearms() =>
    [
        Reported(WorkingGroupCode.FirearmsNumber, Effect.AssignsTask, "ctoc-cop-wg-6-2017-3, paragraph 1",
            new() { Spanish = "solicitó al Grupo de Trabajo sobre Armas de Fuego que en sus reuniones futuras examinara su contribución al cumplimiento de la meta 16.4 de los Objetivos de Desarrollo Sostenible" }),
    ];
}
