using static Untoc.Model.Cite;
using static Untoc.Model.Provisions;

namespace Untoc.Model;

internal static class DecisionData
{
    // The cells are as TextTable reads them.
    private static string Titles => """
        1/1 | en | unodc-session-1-decisions | Adoption of the rules of procedure for the Conference of the Parties to the United Nations Convention against Transnational Organized Crime
        1/1 | es | ctoc-cop-2004-6, contents | Aprobación del reglamento de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        1/2 | en | unodc-session-1-decisions | Programme of work of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime
        1/2 | es | ctoc-cop-2004-6, contents | Programa de trabajo de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        1/2 | adopted | conference-resolution-9-1
        1/3 | en | unodc-session-1-decisions | Notifications, declarations and reservations concerning the United Nations Convention against Transnational Organized Crime
        1/3 | es | ctoc-cop-2004-6, contents | Notificaciones, declaraciones y reservas en relación con la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        1/4 | en | unodc-session-1-decisions | Technical assistance activities
        1/4 | es | ctoc-cop-2004-6, contents | Actividades de asistencia técnica
        1/5 | en | unodc-session-1-decisions | Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
        1/5 | es | ctoc-cop-2004-6, contents | Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        1/5 | adopted | a-res-64-293
        1/6 | en | unodc-session-1-decisions | Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
        1/6 | es | ctoc-cop-2004-6, contents | Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2/1 | en | unodc-session-2-decisions | Implementation of the United Nations Convention against Transnational Organized Crime and programme of work of the Conference of the Parties thereto
        2/1 | es | ctoc-cop-2005-8, contents | Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y programa de trabajo de la Conferencia de las Partes en la Convención
        2/2 | en | unodc-session-2-decisions | Implementation of the international cooperation provisions of the United Nations Convention against Transnational Organized Crime
        2/2 | es | ctoc-cop-2005-8, contents | Aplicación de las disposiciones sobre cooperación internacional de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2/3 | en | unodc-session-2-decisions | Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
        2/3 | es | ctoc-cop-2005-8, contents | Aplicación del Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2/3 | adopted | a-res-64-293
        2/4 | en | unodc-session-2-decisions | Implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
        2/4 | es | ctoc-cop-2005-8, contents | Aplicación del Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2/5 | en | unodc-session-2-decisions | Implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
        2/5 | es | ctoc-cop-2005-8, contents | Aplicación del Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        2/6 | number | 13 | 第 2/6 号决定
        2/6 | subject | 13 | 技术援助活动
        2/6 | en | unodc-session-2-decisions | Technical assistance activities
        2/6 | es | ctoc-cop-2005-8, contents | Actividades de asistencia técnica
        3/1 | en | unodc-session-3-decisions | Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        3/2 | number | 10 | 第 3/2 号决定
        3/2 | subject | 10 | 执行《公约》国际合作条款
        3/2 | listed | unodc-session-3-decisions
        3/2 | en | un-event-1000848 | Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime
        3/2 | adopted | ctoc-cop-2014-l-8
        3/3 | en | unodc-session-3-decisions | Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, and the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
        3/3 | adopted | a-res-64-293
        3/4 | en | unodc-session-3-decisions | Recommendations of the open-ended interim working group of government experts on technical assistance
        4/1 | en | ctoc-cop-2008-19, contents | Possible mechanisms to review implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto
        4/1 | es | ctoc-cop-2008-19, contents | Posibles mecanismos para examinar la aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
        4/1 | ru | ctoc-cop-2008-19, contents | Возможные механизмы обзора хода осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней
        4/2 | en | ctoc-cop-2008-19, contents | Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime
        4/2 | es | ctoc-cop-2008-19, contents | Aplicación de las disposiciones sobre cooperación internacional de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        4/2 | ru | ctoc-cop-2008-19, contents | Осуществление положений о международном сотрудничестве, содержащихся в Конвенции Организации Объединенных Наций против транснациональной организованной преступности
        4/3 | en | ctoc-cop-2008-19, contents | Implementation of the provisions on technical assistance of the United Nations Convention against Transnational Organized Crime
        4/3 | es | ctoc-cop-2008-19, contents | Aplicación de las disposiciones sobre asistencia técnica de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        4/3 | ru | ctoc-cop-2008-19, contents | Осуществление положений Конвенции Организации Объединенных Наций против транснациональной организованной преступности, касающихся технической …
        4/4 | number | 1 | 第4/4号决定
        4/4 | subject | 1 | 贩运人口问题
        4/4 | en | a-res-64-178; ctoc-cop-2008-19, contents | Trafficking in human beings
        4/4 | es | ctoc-cop-2008-19, contents | Trata de seres humanos
        4/4 | adopted | a-res-64-293; a-res-64-178
        4/5 | en | ctoc-cop-2008-19, contents | Implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
        4/5 | es | ctoc-cop-2008-19, contents | Aplicación del Protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        4/6 | en | ctoc-cop-2008-19, contents | Implementation of the Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
        4/6 | es | ctoc-cop-2008-19, contents | Aplicación del Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        4/7 | en | ctoc-cop-2008-19, contents | Amendment of rule 18 of the rules of procedure for the Conference of the Parties to the United Nations Convention against Transnational Organized Crime
        4/7 | es | ctoc-cop-2008-19, contents | Enmienda del artículo 18 del reglamento de la Conferencia de las Partes en la Convención de las Naciones Unidas …
        6/1 | es | ctoc-cop-2012-15, contents | Programa provisional del séptimo período de sesiones de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
        6/2 | es | ctoc-cop-2012-15, contents | Organización de los trabajos del séptimo período de sesiones de la Conferencia de las Partes en la Convención de las …
        9/1 | fr | ctoc-cop-2018-13, contents | Ordre du jour provisoire de la dixième session de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
        9/2 | fr | ctoc-cop-2018-13, contents | Organisation des travaux de la dixième session de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
        """;

    // Number, day of adoption, what it does to working groups.
    public static readonly ValueList<Decision> Decisions = new([
        Decision(1, 1),
        Decision(1, 2, new(2004, 7, 7)),
        Decision(1, 3),
        Decision(1, 4),
        Decision(1, 5, new(2004, 7, 7)),
        Decision(1, 6),
        Decision(2, 1),
        Decision(2, 2),
        Decision(2, 3, new(2005, 10, 20)),
        Decision(2, 4),
        Decision(2, 5),
        Decision(2, 6, adopted: null, TechnicalAssistance),
        Decision(3, 1),
        Decision(3, 2, new(2006, 10, 18), InternationalCooperation),
        Decision(3, 3, new(2006, 10, 18)),
        Decision(3, 4),
        Decision(4, 1),
        Decision(4, 2),
        Decision(4, 3),
        Decision(4, 4, new(2008, 10, 17), TraffickingInPersons),
        Decision(4, 5),
        Decision(4, 6),
        Decision(4, 7),
        Decision(6, 1),
        Decision(6, 2),
        Decision(9, 1),
        Decision(9, 2),
    ]);

    private static Decision Decision(int session, int sequence, DateOnly? adopted = null, Func<Provision[]>? provisions = null)
    {
        var number = new DecisionNumber(session, sequence);
        return new(adopted, new(() => TextTable.TitleOf(Titles, $"{number}")), new(() => TextTable.SubjectOf(Titles, $"{number}")))
        {
            Number = number,
            Provisions = provisions is null ? ValueList<Provision>.Empty : new(provisions),
            Citations = new(() => TextTable.CitationsOf(Titles, $"{number}")),
        };
    }

    private static Provision[] TechnicalAssistance() =>
    [
        Establishes(WorkingGroupCode.TechnicalAssistanceNumber, () => Note(13, "workingGroup", "技术援助问题政府专家临时工作组"), 13,
            new([Composition.OpenEnded, Composition.GovernmentExperts, Composition.Interim]),
            "不限成员名额的技术援助问题政府专家临时工作组",
            Names.Chinese("设立了一个不限成员名额的技术援助问题政府专家临时工作组")),
    ];

    private static Provision[] InternationalCooperation() =>
    [
        Establishes(WorkingGroupCode.InternationalCooperationNumber, () => Note(10, "workingGroup", "国际合作问题不限成员名额工作组"), 10,
            new([Composition.OpenEnded]),
            "不限成员名额工作组",
            Names.Chinese("设立了一个国际合作问题不限成员名额工作组")),
        MakesConstantElement(WorkingGroupCode.InternationalCooperationNumber, 10,
            "国际合作问题不限成员名额工作组",
            "作为会议的一个常设组成部分",
            new()
            {
                Chinese = "作为会议的一个常设组成部分",
                Spanish = "decidió que un grupo de trabajo de composición abierta sobre cooperación internacional fuera un elemento constante de la Conferencia",
            },
            elsewhere: () => Reported("ctoc-cop-2014-l-8", "workingGroup", "effect", "wording.es")),
    ];

    private static Provision[] TraffickingInPersons() =>
    [
        Establishes(WorkingGroupCode.TraffickingInPersonsNumber, () => ByRule(2, HeadingBefore(1), "workingGroup", "贩运人口问题工作组"), 1,
            new([Composition.OpenEnded, Composition.Interim]),
            "不限成员名额临时工作组",
            new()
            {
                Chinese = "设立了一个不限成员名额临时工作组，就缔约方会议履行其在《联合国打击跨国组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书》方面的任务授权提供建议和帮助",
                English = "an open-ended interim working group",
                Spanish = "grupo de trabajo provisional de composición abierta",
            },
            elsewhere: () => [
                .. Reported("ctoc-cop-wg-4-2010-6, paragraphs 1–2", "workingGroup", "effect"),
                .. Reported("ctoc-cop-wg-4-2010-4", "effect", "composition", "wording.en"),
                .. Reported("a-res-64-178, preamble", "workingGroup", "composition"),
                .. Reported("wg-4-report-2017, paragraph 1", "composition", "wording.es"),
            ]),
        Reported(WorkingGroupCode.TraffickingInPersonsNumber, Effect.SchedulesReview, "ctoc-cop-wg-4-2010-l-1",
            Names.English("review and take a decision on the effectiveness and future of the working group at its sixth session, in 2012")),
    ];
}
