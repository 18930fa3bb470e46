using static Untoc.Model.Cite;
using static Untoc.Model.Names;

namespace Untoc.Model;

internal static class ParticipantData
{
    // ISO 3166-1 alpha-3 | the English name as the copied list of the Treaty Collection prints it, with that of M49 behind = where it differs, or the editors' name where
    // it is marked *, if the list of 2014 has none or an earlier one | French | Spanish | Russian | Chinese | Arabic.
    private static string Listed => """
        AFG | Afghanistan | Afghanistan | Afganistán | Афганистан | 阿富汗 | أفغانستان
        ALB | Albania | Albanie | Albania | Албания | 阿尔巴尼亚 | ألبانيا
        DZA | Algeria | Algérie | Argelia | Алжир | 阿尔及利亚 | الجزائر
        AND | Andorra | Andorre | Andorra | Андорра | 安道尔 | أندورا
        AGO | Angola | Angola | Angola | Ангола | 安哥拉 | أنغولا
        ATG | Antigua and Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Антигуа и Барбуда | 安提瓜和巴布达 | أنتيغوا وبربودا
        ARG | Argentina | Argentine | Argentina | Аргентина | 阿根廷 | الأرجنتين
        ARM | Armenia | Arménie | Armenia | Армения | 亚美尼亚 | أرمينيا
        AUS | Australia | Australie | Australia | Австралия | 澳大利亚 | أستراليا
        AUT | Austria | Autriche | Austria | Австрия | 奥地利 | النمسا
        AZE | Azerbaijan | Azerbaïdjan | Azerbaiyán | Азербайджан | 阿塞拜疆 | أذربيجان
        BHS | Bahamas | Bahamas | Bahamas | Багамские Острова | 巴哈马 | جزر البهاما
        BHR | Bahrain | Bahreïn | Bahrein | Бахрейн | 巴林 | البحرين
        BGD | Bangladesh | Bangladesh | Bangladesh | Бангладеш | 孟加拉国 | بنغلاديش
        BRB | Barbados | Barbade | Barbados | Барбадос | 巴巴多斯 | بربادوس
        BLR | Belarus | Bélarus | Belarús | Беларусь | 白俄罗斯 | بيلاروس
        BEL | Belgium | Belgique | Bélgica | Бельгия | 比利时 | بلجيكا
        BLZ | Belize | Belize | Belice | Белиз | 伯利兹 | بليز
        BEN | Benin | Bénin | Benin | Бенин | 贝宁 | بنن
        BTN | Bhutan * | Bhoutan | Bhután | Бутан | 不丹 | بوتان
        BOL | Bolivia (Plurinational State of) | Bolivie (État plurinational de) | Bolivia (Estado Plurinacional de) | Боливия (Многонациональное Государство) | 多民族玻利维亚国 | بوليفيا (دولة - المتعددة القوميات)
        BIH | Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnia y Herzegovina | Босния и Герцеговина | 波斯尼亚和黑塞哥维那 | البوسنة والهرسك
        BWA | Botswana | Botswana | Botswana | Ботсвана | 博茨瓦纳 | بوتسوانا
        BRA | Brazil | Brésil | Brasil | Бразилия | 巴西 | البرازيل
        BRN | Brunei Darussalam | Brunéi Darussalam | Brunei Darussalam | Бруней-Даруссалам | 文莱达鲁萨兰国 | بروني دار السلام
        BGR | Bulgaria | Bulgarie | Bulgaria | Болгария | 保加利亚 | بلغاريا
        BFA | Burkina Faso | Burkina Faso | Burkina Faso | Буркина-Фасо | 布基纳法索 | بوركينا فاسو
        BDI | Burundi | Burundi | Burundi | Бурунди | 布隆迪 | بوروندي
        CPV | Cabo Verde * | Cabo Verde | Cabo Verde | Кабо-Верде | 佛得角 | كابو فيردي
        KHM | Cambodia | Cambodge | Camboya | Камбоджа | 柬埔寨 | كمبوديا
        CMR | Cameroon | Cameroun | Camerún | Камерун | 喀麦隆 | الكاميرون
        CAN | Canada | Canada | Canadá | Канада | 加拿大 | كندا
        CAF | Central African Republic | République centrafricaine | República Centroafricana | Центральноафриканская Республика | 中非共和国 | جمهورية أفريقيا الوسطى
        TCD | Chad | Tchad | Chad | Чад | 乍得 | تشاد
        CHL | Chile | Chili | Chile | Чили | 智利 | شيلي
        CHN | China | Chine | China | Китай | 中国 | الصين
        COL | Colombia | Colombie | Colombia | Колумбия | 哥伦比亚 | كولومبيا
        COM | Comoros | Comores | Comoras | Коморские Острова | 科摩罗 | جزر القمر
        COG | Congo | Congo | Congo | Конго | 刚果 | الكونغو
        COK | Cook Islands | Îles Cook | Islas Cook | Острова Кука | 库克群岛 | جزر كوك
        CRI | Costa Rica | Costa Rica | Costa Rica | Коста-Рика | 哥斯达黎加 | كوستاريكا
        HRV | Croatia | Croatie | Croacia | Хорватия | 克罗地亚 | كرواتيا
        CUB | Cuba | Cuba | Cuba | Куба | 古巴 | كوبا
        CYP | Cyprus | Chypre | Chipre | Кипр | 塞浦路斯 | قبرص
        CZE | Czechia * | Tchéquie | Chequia | Чехия | 捷克 | تشيكيا
        CIV | Côte d'Ivoire | Côte d’Ivoire | Côte d’Ivoire | Кот-д'Ивуар | 科特迪瓦 | كوت ديفوار
        PRK | Democratic People's Republic of Korea * | République populaire démocratique de Corée | República Popular Democrática de Corea | Корейская Народно-Демократическая Республика | 朝鲜民主主义人民共和国 | جمهورية كوريا الشعبية الديمقراطية
        COD | Democratic Republic of the Congo | République démocratique du Congo | República Democrática del Congo | Демократическая Республика Конго | 刚果民主共和国 | جمهورية الكونغو الديمقراطية
        DNK | Denmark | Danemark | Dinamarca | Дания | 丹麦 | الدانمرك
        DJI | Djibouti | Djibouti | Djibouti | Джибути | 吉布提 | جيبوتي
        DMA | Dominica | Dominique | Dominica | Доминика | 多米尼克 | دومينيكا
        DOM | Dominican Republic | République dominicaine | República Dominicana | Доминиканская Республика | 多米尼加 | الجمهورية الدومينيكية
        ECU | Ecuador | Équateur | Ecuador | Эквадор | 厄瓜多尔 | إكوادور
        EGY | Egypt | Égypte | Egipto | Египет | 埃及 | مصر
        SLV | El Salvador | El Salvador | El Salvador | Сальвадор | 萨尔瓦多 | السلفادور
        GNQ | Equatorial Guinea | Guinée équatoriale | Guinea Ecuatorial | Экваториальная Гвинея | 赤道几内亚 | غينيا الاستوائية
        ERI | Eritrea * | Érythrée | Eritrea | Эритрея | 厄立特里亚 | إريتريا
        EST | Estonia | Estonie | Estonia | Эстония | 爱沙尼亚 | إستونيا
        SWZ | Eswatini * | Eswatini | Eswatini | Эсватини | 斯威士兰 | إسواتيني
        ETH | Ethiopia | Éthiopie | Etiopía | Эфиопия | 埃塞俄比亚 | إثيوبيا
        EU | European Union
        FJI | Fiji * | Fidji | Fiji | Фиджи | 斐济 | فيجي
        FIN | Finland | Finlande | Finlandia | Финляндия | 芬兰 | فنلندا
        FRA | France | France | Francia | Франция | 法国 | فرنسا
        GAB | Gabon | Gabon | Gabón | Габон | 加蓬 | غابون
        GMB | Gambia | Gambie | Gambia | Гамбия | 冈比亚 | غامبيا
        GEO | Georgia | Géorgie | Georgia | Грузия | 格鲁吉亚 | جورجيا
        DEU | Germany | Allemagne | Alemania | Германия | 德国 | ألمانيا
        GHA | Ghana | Ghana | Ghana | Гана | 加纳 | غانا
        GRC | Greece | Grèce | Grecia | Греция | 希腊 | اليونان
        GRD | Grenada | Grenade | Granada | Гренада | 格林纳达 | غرينادا
        GTM | Guatemala | Guatemala | Guatemala | Гватемала | 危地马拉 | غواتيمالا
        GIN | Guinea | Guinée | Guinea | Гвинея | 几内亚 | غينيا
        GNB | Guinea-Bissau | Guinée-Bissau | Guinea-Bissau | Гвинея-Бисау | 几内亚比绍 | غينيا - بيساو
        GUY | Guyana | Guyana | Guyana | Гайана | 圭亚那 | غيانا
        HTI | Haiti | Haïti | Haití | Гаити | 海地 | هايتي
        VAT | Holy See | Saint-Siège | Santa Sede | Святой Престол | 教廷 | الكرسي الرسولي
        HND | Honduras | Honduras | Honduras | Гондурас | 洪都拉斯 | هندوراس
        HUN | Hungary | Hongrie | Hungría | Венгрия | 匈牙利 | هنغاريا
        ISL | Iceland | Islande | Islandia | Исландия | 冰岛 | آيسلندا
        IND | India | Inde | India | Индия | 印度 | الهند
        IDN | Indonesia | Indonésie | Indonesia | Индонезия | 印度尼西亚 | إندونيسيا
        IRN | Iran (Islamic Republic of) | Iran (République islamique d’) | Irán (República Islámica del) | Иран (Исламская Республика) | 伊朗伊斯兰共和国 | إيران (جمهورية - الإسلامية)
        IRQ | Iraq | Iraq | Iraq | Ирак | 伊拉克 | العراق
        IRL | Ireland | Irlande | Irlanda | Ирландия | 爱尔兰 | آيرلندا
        ISR | Israel | Israël | Israel | Израиль | 以色列 | إسرائيل
        ITA | Italy | Italie | Italia | Италия | 意大利 | إيطاليا
        JAM | Jamaica | Jamaïque | Jamaica | Ямайка | 牙买加 | جامايكا
        JPN | Japan | Japon | Japón | Япония | 日本 | اليابان
        JOR | Jordan | Jordanie | Jordania | Иордания | 约旦 | الأردن
        KAZ | Kazakhstan | Kazakhstan | Kazajstán | Казахстан | 哈萨克斯坦 | كازاخستان
        KEN | Kenya | Kenya | Kenya | Кения | 肯尼亚 | كينيا
        KIR | Kiribati | Kiribati | Kiribati | Кирибати | 基里巴斯 | كيريباس
        KWT | Kuwait | Koweït | Kuwait | Кувейт | 科威特 | الكويت
        KGZ | Kyrgyzstan | Kirghizistan | Kirguistán | Кыргызстан | 吉尔吉斯斯坦 | قيرغيزستان
        LAO | Lao People's Democratic Republic | République démocratique populaire lao | República Democrática Popular Lao | Лаосская Народно-Демократическая Республика | 老挝人民民主共和国 | جمهورية لاو الديمقراطية الشعبية
        LVA | Latvia | Lettonie | Letonia | Латвия | 拉脱维亚 | لاتفيا
        LBN | Lebanon | Liban | Líbano | Ливан | 黎巴嫩 | لبنان
        LSO | Lesotho | Lesotho | Lesotho | Лесото | 莱索托 | ليسوتو
        LBR | Liberia | Libéria | Liberia | Либерия | 利比里亚 | ليبريا
        LBY | Libya | Libye | Libia | Ливия | 利比亚 | ليبيا
        LIE | Liechtenstein | Liechtenstein | Liechtenstein | Лихтенштейн | 列支敦士登 | ليختنشتاين
        LTU | Lithuania | Lituanie | Lituania | Литва | 立陶宛 | ليتوانيا
        LUX | Luxembourg | Luxembourg | Luxemburgo | Люксембург | 卢森堡 | لكسمبرغ
        MDG | Madagascar | Madagascar | Madagascar | Мадагаскар | 马达加斯加 | مدغشقر
        MWI | Malawi | Malawi | Malawi | Малави | 马拉维 | ملاوي
        MYS | Malaysia | Malaisie | Malasia | Малайзия | 马来西亚 | ماليزيا
        MDV | Maldives | Maldives | Maldivas | Мальдивские Острова | 马尔代夫 | ملديف
        MLI | Mali | Mali | Malí | Мали | 马里 | مالي
        MLT | Malta | Malte | Malta | Мальта | 马耳他 | مالطة
        MHL | Marshall Islands | Îles Marshall | Islas Marshall | Маршалловы Острова | 马绍尔群岛 | جزر مارشال
        MRT | Mauritania | Mauritanie | Mauritania | Мавритания | 毛里塔尼亚 | موريتانيا
        MUS | Mauritius | Maurice | Mauricio | Маврикий | 毛里求斯 | موريشيوس
        MEX | Mexico | Mexique | México | Мексика | 墨西哥 | المكسيك
        FSM | Micronesia (Federated States of) | Micronésie (États fédérés de) | Micronesia (Estados Federados de) | Микронезия (Федеративные Штаты) | 密克罗尼西亚联邦 | ميكرونيزيا (ولايات - الموحدة)
        MCO | Monaco | Monaco | Mónaco | Монако | 摩纳哥 | موناكو
        MNG | Mongolia | Mongolie | Mongolia | Монголия | 蒙古 | منغوليا
        MNE | Montenegro | Monténégro | Montenegro | Черногория | 黑山 | الجبل الأسود
        MAR | Morocco | Maroc | Marruecos | Марокко | 摩洛哥 | المغرب
        MOZ | Mozambique | Mozambique | Mozambique | Мозамбик | 莫桑比克 | موزامبيق
        MMR | Myanmar | Myanmar | Myanmar | Мьянма | 缅甸 | ميانمار
        NAM | Namibia | Namibie | Namibia | Намибия | 纳米比亚 | ناميبيا
        NRU | Nauru | Nauru | Nauru | Науру | 瑙鲁 | ناورو
        NPL | Nepal | Népal | Nepal | Непал | 尼泊尔 | نيبال
        NLD | Netherlands | Pays-Bas (Royaume des) | Países Bajos (Reino de los) | Нидерланды (Королевство) | 荷兰王国
        NZL | New Zealand | Nouvelle-Zélande | Nueva Zelandia | Новая Зеландия | 新西兰 | نيوزيلندا
        NIC | Nicaragua | Nicaragua | Nicaragua | Никарагуа | 尼加拉瓜 | نيكاراغوا
        NER | Niger | Niger | Níger | Нигер | 尼日尔 | النيجر
        NGA | Nigeria | Nigéria | Nigeria | Нигерия | 尼日利亚 | نيجيريا
        NIU | Niue | Nioué | Niue | Ниуэ | 纽埃 | نيوي
        MKD | North Macedonia * | Macédoine du Nord | Macedonia del Norte | Северная Македония | 北马其顿 | مقدونيا الشمالية
        NOR | Norway | Norvège | Noruega | Норвегия | 挪威 | النرويج
        OMN | Oman | Oman | Omán | Оман | 阿曼 | عمان
        PAK | Pakistan | Pakistan | Pakistán | Пакистан | 巴基斯坦 | باكستان
        PLW | Palau * | Palaos | Palau | Палау | 帕劳 | بالاو
        PAN | Panama | Panama | Panamá | Панама | 巴拿马 | بنما
        PRY | Paraguay | Paraguay | Paraguay | Парагвай | 巴拉圭 | باراغواي
        PER | Peru | Pérou | Perú | Перу | 秘鲁 | بيرو
        PHL | Philippines | Philippines | Filipinas | Филиппины | 菲律宾 | الفلبين
        POL | Poland | Pologne | Polonia | Польша | 波兰 | بولندا
        PRT | Portugal | Portugal | Portugal | Португалия | 葡萄牙 | البرتغال
        QAT | Qatar | Qatar | Qatar | Катар | 卡塔尔 | قطر
        KOR | Republic of Korea | République de Corée | República de Corea | Республика Корея | 大韩民国 | جمهورية كوريا
        MDA | Republic of Moldova | République de Moldova | República de Moldova | Республика Молдова | 摩尔多瓦共和国 | جمهورية مولدوفا
        ROU | Romania | Roumanie | Rumania | Румыния | 罗马尼亚 | رومانيا
        RUS | Russian Federation | Fédération de Russie | Federación de Rusia | Российская Федерация | 俄罗斯联邦 | الاتحاد الروسي
        RWA | Rwanda | Rwanda | Rwanda | Руанда | 卢旺达 | رواندا
        WSM | Samoa * | Samoa | Samoa | Самоа | 萨摩亚 | ساموا
        SMR | San Marino | Saint-Marin | San Marino | Сан-Марино | 圣马力诺 | سان مارينو
        STP | Sao Tome and Principe | Sao Tomé-et-Principe | Santo Tomé y Príncipe | Сан-Томе и Принсипи | 圣多美和普林西比 | سان تومي وبرينسيبي
        SAU | Saudi Arabia | Arabie saoudite | Arabia Saudita | Саудовская Аравия | 沙特阿拉伯 | المملكة العربية السعودية
        SEN | Senegal | Sénégal | Senegal | Сенегал | 塞内加尔 | السنغال
        SRB | Serbia | Serbie | Serbia | Сербия | 塞尔维亚 | صربيا
        SYC | Seychelles | Seychelles | Seychelles | Сейшельские Острова | 塞舌尔 | سيشيل
        SLE | Sierra Leone | Sierra Leone | Sierra Leona | Сьерра-Леоне | 塞拉利昂 | سيراليون
        SGP | Singapore | Singapour | Singapur | Сингапур | 新加坡 | سنغافورة
        SVK | Slovakia | Slovaquie | Eslovaquia | Словакия | 斯洛伐克 | سلوفاكيا
        SVN | Slovenia | Slovénie | Eslovenia | Словения | 斯洛文尼亚 | سلوفينيا
        SLB | Solomon Islands * | Îles Salomon | Islas Salomón | Соломоновы Острова | 所罗门群岛 | جزر سليمان
        SOM | Somalia * | Somalie | Somalia | Сомали | 索马里 | الصومال
        ZAF | South Africa | Afrique du Sud | Sudáfrica | Южная Африка | 南非 | جنوب أفريقيا
        SSD | South Sudan * | Soudan du Sud | Sudán del Sur | Южный Судан | 南苏丹 | جنوب السودان
        ESP | Spain | Espagne | España | Испания | 西班牙 | إسبانيا
        LKA | Sri Lanka | Sri Lanka | Sri Lanka | Шри-Ланка | 斯里兰卡 | سري لانكا
        KNA | St. Kitts and Nevis = Saint Kitts and Nevis | Saint-Kitts-et-Nevis | Saint Kitts y Nevis | Сент-Китс и Невис | 圣基茨和尼维斯 | سانت كيتس ونيفس
        LCA | St. Lucia = Saint Lucia | Sainte-Lucie | Santa Lucía | Сент-Люсия | 圣卢西亚 | سانت لوسيا
        VCT | St. Vincent and the Grenadines = Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas | Сент-Винсент и Гренадины | 圣文森特和格林纳丁斯 | سانت فنسنت وجزر غرينادين
        PSE | State of Palestine * | État de Palestine | Estado de Palestina | Государство Палестина | 巴勒斯坦国 | دولة فلسطين
        SDN | Sudan | Soudan | Sudán | Судан | 苏丹 | السودان
        SUR | Suriname | Suriname | Suriname | Суринам | 苏里南 | سورينام
        SWE | Sweden | Suède | Suecia | Швеция | 瑞典 | السويد
        CHE | Switzerland | Suisse | Suiza | Швейцария | 瑞士 | سويسرا
        SYR | Syrian Arab Republic | République arabe syrienne | República Árabe Siria | Сирийская Арабская Республика | 阿拉伯叙利亚共和国 | الجمهورية العربية السورية
        TJK | Tajikistan | Tadjikistan | Tayikistán | Таджикистан | 塔吉克斯坦 | طاجيكستان
        THA | Thailand | Thaïlande | Tailandia | Таиланд | 泰国 | تايلند
        TLS | Timor-Leste | Timor-Leste | Timor-Leste | Тимор-Лешти | 东帝汶 | تيمور - ليشتي
        TGO | Togo | Togo | Togo | Того | 多哥 | توغو
        TON | Tonga * | Tonga | Tonga | Тонга | 汤加 | تونغا
        TTO | Trinidad and Tobago | Trinité-et-Tobago | Trinidad y Tabago | Тринидад и Тобаго | 特立尼达和多巴哥 | ترينيداد وتوباغو
        TUN | Tunisia | Tunisie | Túnez | Тунис | 突尼斯 | تونس
        TKM | Turkmenistan | Turkménistan | Turkmenistán | Туркменистан | 土库曼斯坦 | تركمانستان
        TUR | Türkiye * | Türkiye | Türkiye | Турция | 土耳其 | تركيا
        UGA | Uganda | Ouganda | Uganda | Уганда | 乌干达 | أوغندا
        UKR | Ukraine | Ukraine | Ucrania | Украина | 乌克兰 | أوكرانيا
        ARE | United Arab Emirates | Émirats arabes unis | Emiratos Árabes Unidos | Объединенные Арабские Эмираты | 阿拉伯联合酋长国 | الإمارات العربية المتحدة
        GBR | United Kingdom of Great Britain and Northern Ireland | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | Reino Unido de Gran Bretaña e Irlanda del Norte | Соединенное Королевство Великобритании и Северной Ирландии | 大不列颠及北爱尔兰联合王国 | المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية
        TZA | United Republic of Tanzania | République-Unie de Tanzanie | República Unida de Tanzanía | Объединенная Республика Танзания | 坦桑尼亚联合共和国 | جمهورية تنزانيا المتحدة
        USA | United States of America | États-Unis d’Amérique | Estados Unidos de América | Соединенные Штаты Америки | 美利坚合众国 | الولايات المتحدة الأمريكية
        URY | Uruguay | Uruguay | Uruguay | Уругвай | 乌拉圭 | أوروغواي
        UZB | Uzbekistan | Ouzbékistan | Uzbekistán | Узбекистан | 乌兹别克斯坦 | أوزبكستان
        VUT | Vanuatu | Vanuatu | Vanuatu | Вануату | 瓦努阿图 | فانواتو
        VEN | Venezuela (Bolivarian Republic of) | Venezuela (République bolivarienne du) | Venezuela (República Bolivariana de) | Венесуэла (Боливарианская Республика) | 委内瑞拉玻利瓦尔共和国 | فنزويلا (جمهورية - البوليفارية)
        VNM | Viet Nam | Viet Nam | Viet Nam | Вьетнам | 越南 | فييت نام
        YEM | Yemen | Yémen | Yemen | Йемен | 也门 | اليمن
        ZMB | Zambia | Zambie | Zambia | Замбия | 赞比亚 | زامبيا
        ZWE | Zimbabwe | Zimbabwe | Zimbabwe | Зимбабве | 津巴布韦 | زمبابوي
        """;

    /// <summary>By English name.</summary>
    public static readonly ValueList<Participant> Participants = new(Read());

    private static Participant[] Read()
    {
        List<Participant> participants = [];
        var table = new Table(Listed);
        while (table.NextRow())
            participants.Add(Participant(table.NextCell()!, table.NextCell()!, table));
        return [.. participants];
    }

    private static Participant Participant(string code, string english, Table row)
    {
        bool isOurs = english[^1] == '*';
        int equals = english.IndexOf(" = ", StringComparison.Ordinal);
        string listed = isOurs ? english[..^2] : equals < 0 ? english : english[..equals];
        var name = new MultilingualText { English = listed, French = row.NextCell(), Spanish = row.NextCell(), Russian = row.NextCell(), Chinese = row.NextCell(), Arabic = row.NextCell() };
        return new()
        {
            Code = new(code),
            Name = name,
            AttestedNames = equals < 0 ? [] : new(() => [ShortName(english[(equals + 3)..], "un-m49")]),
            Citations = new(() => CitationsOf(code, name, isOurs)),
        };
    }

    private static Citation[] CitationsOf(string code, MultilingualText name, bool isOurs) =>
    [
        code == ParticipantCode.EuropeanUnion.Value ? Editorial("code") : In("un-m49", "code"),
        .. from language in Language.All
           where name.In(language) is not null
           select language != Language.English ? In("un-m49", $"name.{language}")
               : isOurs ? Editorial("name.en")
               : In("untreaties-18-12", "name.en"),
    ];
}
