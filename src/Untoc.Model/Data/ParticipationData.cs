using static Untoc.Model.Cite;

namespace Untoc.Model;

internal static class ParticipationData
{
    // A row a participant, two columns a treaty, as in the Treaty Collection: the signature; then the deposit, with A for acceptance, AA for approval,
    // a for accession, d for succession, ? if the source doesn't tell, and nothing for ratification.
    //
    // Behind each day, its sources: C the Swiss compilation, which with + gives the day of entry into force too; Z the copied list of the Treaty Collection;
    // V the Treaty Collection itself; R the Austrian gazette; H the Czech collection; M the ministry of Japan; K the Korea Herald.
    // Sources before a slash give the kind of consent, those behind it the day.
    //
    //    | Convention                         | Trafficking in Persons Protocol    | Smuggling of Migrants Protocol     | Firearms Protocol
    private static string Listed => """
        AFG | 2000-12-14 ZV | 2003-09-24 ZCV     |               | 2014-08-15 a C+    |               | 2017-02-02 a C+    |               |
        ALB | 2000-12-12 ZV | 2002-08-21 ZCV     | 2000-12-12 Z  | 2002-08-21 ZC      | 2000-12-12 ZV | 2002-08-21 ZCV     |               | 2008-02-08 a ZC
        DZA | 2000-12-12 ZV | 2002-10-07 ZCV     | 2001-06-06 Z  | 2004-03-09 ZC      | 2001-06-06 ZV | 2004-03-09 ZCV     |               | 2004-08-25 a ZC
        AND | 2001-11-11 ZV | 2011-09-22 ZCV     |               | 2022-09-21 a C+    |               |                    |               |
        AGO | 2000-12-13 ZV | 2013-04-01 ZCV     |               | 2014-09-19 a C+    |               | 2014-09-19 a CV+   |               | 2014-09-19 a C+
        ATG | 2001-09-26 ZV | 2002-07-24 ZCV     |               | 2010-02-17 ZC      |               | 2010-02-17 a ZCV   |               | 2010-04-27 a ZC
        ARG | 2000-12-12 ZV | 2002-11-19 ZCV     | 2000-12-12 Z  | 2002-11-19 ZC      | 2000-12-12 ZV | 2002-11-19 ZCV     | 2002-10-07 Z  | 2006-12-18 ZC
        ARM | 2001-11-15 ZV | 2003-07-01 ZCV     | 2001-11-15 Z  | 2003-07-01 ZC      | 2001-11-15 ZV | 2003-07-01 ZCV     |               | 2012-01-26 a ZC
        AUS | 2000-12-13 ZV | 2004-05-27 ZCV     | 2002-12-11 Z  | 2005-09-14 ZC      | 2001-12-21 ZV | 2004-05-27 ZCV     | 2001-12-21 Z  |
        AUT | 2000-12-12 ZV | 2004-09-23 ZCV     | 2000-12-12 Z  | 2005-09-15 ZC      | 2000-12-12 ZV | 2007-11-30 ZCV     | 2001-11-12 Z  | 2013-10-09 ZC
        AZE | 2000-12-12 ZV | 2003-10-30 ZCV     | 2000-12-12 Z  | 2003-10-30 ZC      | 2000-12-12 ZV | 2003-10-30 ZCV     |               | 2004-12-03 a ZC
        BHS | 2001-04-09 ZV | 2008-09-26 ZCV     | 2001-04-09 Z  | 2008-09-26 ZC      | 2001-04-09 ZV | 2008-09-26 ZCV     |               | 2008-09-26 ZC
        BHR |               | 2004-06-07 a ZCV   |               | 2004-06-07 a ZC    |               | 2004-06-07 a ZCV   |               |
        BGD |               | 2011-07-13 a ZCV   |               | 2019-09-12 a C+    |               |                    |               |
        BRB | 2001-09-26 ZV | 2014-11-11 CV+     | 2001-09-26 Z  | 2014-11-11 ? C+    | 2001-09-26 ZV | 2014-11-11 CV+     | 2001-09-26 Z  | 2014-11-11 ? C+
        BLR | 2000-12-14 ZV | 2003-06-25 ZCV     | 2000-12-14 Z  | 2003-06-25 ZC      | 2000-12-14 ZV | 2003-06-25 ZCV     |               | 2004-10-06 a ZC
        BEL | 2000-12-12 ZV | 2004-08-11 ZCV     | 2000-12-12 Z  | 2004-08-11 ZC      | 2000-12-12 ZV | 2004-08-11 ZCV     | 2002-06-11 Z  | 2004-09-24 ZC
        BLZ |               | 2003-09-26 a ZCV   |               | 2003-09-26 a ZC    |               | 2006-09-14 a ZCV   |               |
        BEN | 2000-12-13 Z  | 2004-08-30 ZC      | 2000-12-13 Z  | 2004-08-30 ZC      | 2002-05-17 ZV | 2004-08-30 ZCV     | 2002-05-17 Z  | 2004-08-30 ZC
        BTN |               | 2023-02-20 a C+    |               | 2023-02-20 a C+    |               |                    |               |
        BOL | 2000-12-12 Z  | 2005-10-10 ZC      | 2000-12-12 Z  | 2006-05-18 ZC      | 2000-12-12 ZV |                    |               | 2020-09-01 a C+
        BIH | 2000-12-12 Z  | 2002-04-24 ZC      | 2000-12-12 Z  | 2002-04-24 ZC      | 2000-12-12 ZV | 2002-04-24 ZCV     |               | 2008-04-01 a ZC
        BWA | 2002-04-10 Z  | 2002-08-29 ZC      | 2002-04-10 Z  | 2002-08-29 ZC      | 2002-04-10 ZV | 2002-08-29 ZCV     |               |
        BRA | 2000-12-12 Z  | 2004-01-29 ZC      | 2000-12-12 Z  | 2004-01-29 ZC      | 2000-12-12 ZV | 2004-01-29 ZCV     | 2001-07-11 Z  | 2006-03-31 ZC
        BRN |               | 2008-03-25 a ZC    |               | 2020-03-30 a C+    |               |                    |               |
        BGR | 2000-12-13 Z  | 2001-12-05 ZC      | 2000-12-13 Z  | 2001-12-05 ZC      | 2000-12-13 ZV | 2001-12-05 ZCV     | 2002-02-15 Z  | 2002-08-06 ZC
        BFA | 2000-12-15 Z  | 2002-05-15 ZC      | 2000-12-15 Z  | 2002-05-15 ZC      | 2000-12-15 ZV | 2002-05-15 ZCV     | 2001-10-17 Z  | 2002-05-15 ZC
        BDI | 2000-12-14 Z  | 2012-05-24 ZC      | 2000-12-14 Z  | 2012-05-24 ZC      | 2000-12-14 ZV | 2012-05-24 ZCV     |               | 2012-05-24 a ZC
        CPV | 2000-12-13 Z  | 2004-07-15 ZC      | 2000-12-13 Z  | 2004-07-15 ZC      | 2000-12-13 ZV | 2004-07-15 ZCV     |               | 2004-07-15 a ZC
        KHM | 2001-11-11 Z  | 2005-12-12 ZC      | 2001-11-11 Z  | 2007-07-02 ZC      | 2001-11-11 ZV | 2005-12-12 ZCV     |               | 2005-12-12 a ZC
        CMR | 2000-12-13 Z  | 2006-02-06 ZC      | 2000-12-13 Z  | 2006-02-06 ZC      | 2000-12-13 ZV | 2006-02-06 ZCV     |               |
        CAN | 2000-12-14 Z  | 2002-05-13 ZC      | 2000-12-14 Z  | 2002-05-13 ZC      | 2000-12-14 ZV | 2002-05-13 ZCV     | 2002-03-20 Z  |
        CAF |               | 2004-09-14 a ZC    |               | 2006-10-06 a ZC    |               | 2006-10-06 a ZCV   |               | 2006-10-06 a ZC
        TCD |               | 2009-08-18 a ZC    |               | 2009-08-18 a ZC    |               |                    |               |
        CHL | 2000-12-13 Z  | 2004-11-29 ZC      | 2002-08-08 Z  | 2004-11-29 ZC      | 2002-08-08 ZV | 2004-11-29 ZCV     |               | 2010-06-17 a ZC
        CHN | 2000-12-12 Z  | 2003-09-23 ZC      |               | 2010-02-08 a ZC    |               |                    | 2002-12-09 Z  | 2023-12-19 ? C+
        COL | 2000-12-12 Z  | 2004-08-04 ZC      | 2000-12-12 Z  | 2004-08-04 ZC      |               |                    |               |
        COM |               | 2003-09-25 a ZC    |               | 2020-06-23 a C+    |               | 2020-12-15 a C+    |               | 2021-06-04 a C+
        COG | 2000-12-14 Z  |                    | 2000-12-14 Z  |                    | 2000-12-14 ZV |                    |               |
        COK |               | 2004-03-04 a ZC    |               |                    |               |                    |               |
        CRI | 2001-03-16 Z  | 2003-07-24 ZC      | 2001-03-16 Z  | 2003-09-09 ZC      | 2001-03-16 ZV | 2003-08-07 ZCV     | 2001-11-12 Z  | 2003-09-09 ZC
        HRV | 2000-12-12 Z  | 2003-01-24 ZC      | 2000-12-12 Z  | 2003-01-24 ZC      | 2000-12-12 ZV | 2003-01-24 ZCV     |               | 2005-02-07 a ZC
        CUB | 2000-12-13 Z  | 2007-02-09 ZC      |               | 2013-06-20 a ZC    |               | 2013-06-20 a ZCV   |               | 2007-02-09 a ZC
        CYP | 2000-12-12 Z  | 2003-04-22 ZC      | 2000-12-12 Z  | 2003-08-06 ZC      | 2000-12-12 ZV | 2003-08-06 ZCV     | 2002-08-14 Z  | 2003-08-06 ZC
        CZE | 2000-12-12 Z  | 2013-09-24 ZC      | 2002-12-10 Z  | 2014-12-17 H/CH+   | 2002-12-10 ZV | 2013-09-24 ZCV     |               | 2013-09-24 a ZC
        CIV | 2000-12-15 Z  | 2012-10-25 ZC      |               | 2012-10-25 a ZC    |               | 2017-06-08 a C+    |               | 2012-10-25 a ZC
        PRK |               | 2016-06-17 a C+    |               |                    |               |                    |               |
        COD |               | 2005-10-28 a ZC    |               | 2005-10-28 a ZC    |               | 2005-10-28 a ZCV   |               | 2005-10-28 a ZC
        DNK | 2000-12-12 Z  | 2003-09-30 ZC      | 2000-12-12 Z  | 2003-09-30 ZC      | 2000-12-12 ZV | 2006-12-08 ZCV     | 2002-08-27 Z  | 2015-02-04 ? C+
        DJI |               | 2005-04-20 a ZC    |               | 2005-04-20 a ZC    |               | 2005-04-20 a ZCV   |               |
        DMA |               | 2013-05-17 a ZC    |               | 2013-05-17 a ZC    |               | 2013-05-17 a ZCV   |               | 2013-05-17 a ZC
        DOM | 2000-12-13 Z  | 2006-10-26 ZC      | 2000-12-15 Z  | 2008-02-05 ZC      | 2000-12-15 ZV | 2007-12-10 ZCV     | 2001-11-15 Z  | 2009-04-07 ZC
        ECU | 2000-12-13 Z  | 2002-09-17 ZC      | 2000-12-13 Z  | 2002-09-17 ZC      | 2000-12-13 ZV | 2002-09-17 ZCV     | 2001-10-12 Z  | 2013-09-25 ZC
        EGY | 2000-12-13 Z  | 2004-03-05 ZC      | 2002-05-01 Z  | 2004-03-05 ZC      |               | 2005-03-01 a ZCV   |               |
        SLV | 2000-12-14 Z  | 2004-03-18 ZC      | 2002-08-15 Z  | 2004-03-18 ZC      | 2002-08-15 ZV | 2004-03-18 ZCV     | 2002-08-15 Z  | 2004-03-18 ZC
        GNQ | 2000-12-14 Z  | 2003-02-07 ZC      | 2000-12-14 Z  | 2003-02-07 ZC      | 2000-12-14 ZV |                    |               |
        ERI |               | 2014-09-25 a C+    |               | 2014-09-25 a C+    |               |                    |               |
        EST | 2000-12-14 Z  | 2003-02-10 ZC      | 2002-09-20 Z  | 2004-05-12 ZC      | 2002-09-20 ZV | 2004-05-12 ZCV     | 2002-09-20 Z  | 2004-05-12 ZC
        SWZ | 2000-12-14 Z  | 2012-09-24 ZC      | 2001-01-08 Z  | 2012-09-24 ZC      | 2001-01-08 Z  | 2012-09-24 ZC      |               | 2012-09-24 a ZC
        ETH | 2000-12-14 Z  | 2007-07-23 ZC      |               | 2012-06-22 a ZC    |               | 2012-06-22 a ZCV   |               | 2012-06-22 a ZC
        EU  | 2000-12-12 Z  | 2004-05-21 AA ZC   | 2000-12-12 Z  | 2006-09-06 AA ZC   | 2000-12-12 ZV | 2006-09-06 AA ZCV  | 2002-01-16 Z  | 2014-03-21 AA ZC
        FJI |               | 2017-09-19 a C+    |               | 2017-09-19 a C+    |               | 2017-09-19 a C+    |               | 2017-09-19 a C+
        FIN | 2000-12-12 Z  | 2004-02-10 ZC      | 2000-12-12 Z  | 2006-09-07 A ZC    | 2000-12-12 ZV | 2006-09-07 A ZCV   | 2002-01-23 Z  | 2011-05-17 A ZC
        FRA | 2000-12-12 Z  | 2002-10-29 ZC      | 2000-12-12 Z  | 2002-10-29 ZC      | 2000-12-12 ZV | 2002-10-29 ZCV     |               | 2019-02-28 a C+
        GAB |               | 2004-12-15 a ZC    |               | 2010-09-22 a ZC    |               | 2019-05-10 a C+    |               | 2010-09-22 a ZC
        GMB | 2000-12-14 Z  | 2003-05-05 ZC      | 2000-12-14 Z  | 2003-05-05 ZC      | 2000-12-14 Z  | 2003-05-05 ZC      |               |
        GEO | 2000-12-13 Z  | 2006-09-05 ZC      | 2000-12-13 Z  | 2006-09-05 ZC      | 2000-12-13 Z  | 2006-09-05 ZC      |               |
        DEU | 2000-12-12 Z  | 2006-06-14 ZC      | 2000-12-12 Z  | 2006-06-14 ZC      | 2000-12-12 Z  | 2006-06-14 ZC      | 2002-09-03 Z  | 2021-10-14 ? C+
        GHA |               | 2012-08-21 a ZC    |               | 2012-08-21 a ZC    |               | 2012-08-21 a ZC    |               | 2014-01-14 a ZC
        GRC | 2000-12-13 Z  | 2011-01-11 ZC      | 2000-12-13 Z  | 2011-01-11 ZC      | 2000-12-13 Z  | 2011-01-11 ZC      | 2002-10-10 Z  | 2011-01-11 ZC
        GRD |               | 2004-05-21 a ZC    |               | 2004-05-21 a ZC    |               | 2004-05-21 a ZC    |               | 2004-05-21 a ZC
        GTM | 2000-12-12 Z  | 2003-09-25 ZC      |               | 2004-04-01 a ZC    |               | 2004-04-01 a ZC    |               | 2004-04-01 a ZC
        GIN |               | 2004-11-09 a ZC    |               | 2004-11-09 a ZC    |               | 2005-06-08 a ZC    |               |
        GNB | 2000-12-14 Z  | 2007-09-10 ZC      | 2000-12-14 Z  | 2007-09-10 ZC      | 2000-12-14 Z  |                    |               | 2013-09-24 a ZC
        GUY |               | 2004-09-14 a ZC    |               | 2004-09-14 a ZC    |               | 2008-04-16 a ZC    |               | 2008-05-02 a ZC
        HTI | 2000-12-13 Z  | 2011-04-19 ZC      | 2000-12-13 Z  | 2011-04-19 ZC      | 2000-12-13 Z  | 2011-04-19 ZC      |               | 2011-04-19 a ZC
        VAT |               | 2012-01-25 a ZC    |               |                    |               |                    |               |
        HND | 2000-12-14 Z  | 2003-12-02 ZC      |               | 2008-04-01 a ZC    |               | 2008-11-18 a ZC    |               | 2008-04-01 a ZC
        HUN | 2000-12-14 Z  | 2006-12-22 ZC      | 2000-12-14 Z  | 2006-12-22 ZC      | 2000-12-14 Z  | 2006-12-22 ZC      |               | 2011-07-13 a ZC
        ISL | 2000-12-13 Z  | 2010-05-13 ZC      | 2000-12-13 Z  | 2010-06-22 ZC      | 2000-12-13 Z  |                    | 2001-11-15 Z  |
        IND | 2002-12-12 Z  | 2011-05-05 ZC      | 2002-12-12 Z  | 2011-05-05 ZC      | 2002-12-12 Z  | 2011-05-05 ZC      | 2002-12-12 Z  | 2011-05-05 ZC
        IDN | 2000-12-12 Z  | 2009-04-20 ZC      | 2000-12-12 Z  | 2009-09-28 ZC      | 2000-12-12 Z  | 2009-09-28 ZC      |               |
        IRN | 2000-12-12 Z  | 2025-08-06 ? C+    |               |                    |               |                    |               |
        IRQ |               | 2008-03-17 a ZC    |               | 2009-02-09 a ZC    |               | 2009-02-09 a ZC    |               | 2013-05-23 a ZC
        IRL | 2000-12-13 Z  | 2010-06-17 ZC      | 2000-12-13 Z  | 2010-06-17 ZC      | 2000-12-13 Z  |                    |               |
        ISR | 2000-12-13 Z  | 2006-12-27 ZC      | 2001-11-14 Z  | 2008-07-23 ZC      |               |                    |               |
        ITA | 2000-12-12 Z  | 2006-08-02 ZC      | 2000-12-12 Z  | 2006-08-02 ZC      | 2000-12-12 Z  | 2006-08-02 ZC      | 2001-11-14 Z  | 2006-08-02 ZC
        JAM | 2001-09-26 Z  | 2003-09-29 ZC      | 2002-02-13 Z  | 2003-09-29 ZC      | 2002-02-13 Z  | 2003-09-29 ZC      | 2001-11-13 Z  | 2003-09-29 ZC
        JPN | 2000-12-12 Z  | 2017-07-11 A M/C+  | 2002-12-09 Z  | 2017-07-11 A M/C+  | 2002-12-09 Z  | 2017-07-11 A M/C+  | 2002-12-09 Z  |
        JOR | 2002-11-26 Z  | 2009-05-22 ZC      |               | 2009-06-11 a ZC    |               |                    |               |
        KAZ | 2000-12-13 Z  | 2008-07-31 ZC      |               | 2008-07-31 a ZC    |               | 2008-07-31 a ZC    |               | 2008-07-31 a ZC
        KEN |               | 2004-06-16 a ZC    |               | 2005-01-05 a ZC    |               | 2005-01-05 a ZC    |               | 2005-01-05 a ZC
        KIR |               | 2005-09-15 a ZC    |               | 2005-09-15 a ZC    |               | 2005-09-15 a ZC    |               |
        KWT | 2000-12-12 Z  | 2006-05-12 ZC      |               | 2006-05-12 a ZC    |               | 2006-05-12 a ZC    |               | 2007-07-30 a ZC
        KGZ | 2000-12-13 Z  | 2003-10-02 ZC      | 2000-12-13 Z  | 2003-10-02 ZC      | 2000-12-13 Z  | 2003-10-02 ZC      |               |
        LAO |               | 2003-09-26 a ZC    |               | 2003-09-26 a ZC    |               | 2003-09-26 a ZC    |               | 2003-09-26 a ZC
        LVA | 2000-12-13 Z  | 2001-12-07 ZC      | 2002-12-10 Z  | 2004-05-25 ZC      | 2002-12-10 Z  | 2003-04-23 ZC      |               | 2004-07-28 a ZC
        LBN | 2001-12-18 Z  | 2005-10-05 ZC      | 2002-12-09 Z  | 2005-10-05 ZC      | 2002-09-26 Z  | 2005-10-05 ZC      | 2002-09-26 Z  | 2006-11-13 ZC
        LSO | 2000-12-14 Z  | 2003-09-24 ZC      | 2000-12-14 Z  | 2003-09-24 ZC      | 2000-12-14 Z  | 2004-09-24 ZC      |               | 2003-09-24 a ZC
        LBR |               | 2004-09-22 a ZC    |               | 2004-09-22 a ZC    |               | 2004-09-22 a ZC    |               | 2004-09-22 a ZC
        LBY | 2001-11-13 Z  | 2004-06-18 ZC      | 2001-11-13 Z  | 2004-09-24 ZC      | 2001-11-13 Z  | 2004-09-24 ZC      | 2001-11-13 Z  | 2004-06-18 ZC
        LIE | 2000-12-12 Z  | 2008-02-20 ZC      | 2001-03-14 Z  | 2008-02-20 ZC      | 2001-03-14 Z  | 2008-02-20 ZC      |               | 2013-12-10 a ZC
        LTU | 2000-12-13 Z  | 2002-05-09 ZC      | 2002-04-25 Z  | 2003-06-23 ZC      | 2002-04-25 Z  | 2003-05-12 ZC      | 2002-12-12 Z  | 2005-02-24 ZC
        LUX | 2000-12-13 Z  | 2008-05-12 ZC      | 2000-12-13 Z  | 2009-04-20 ZC      | 2000-12-12 Z  | 2012-09-24 ZC      | 2002-12-11 Z  | 2022-05-09 ? C+
        MDG | 2000-12-14 Z  | 2005-09-15 ZC      | 2000-12-14 Z  | 2005-09-15 ZC      | 2000-12-14 Z  | 2005-09-15 ZC      | 2001-11-13 Z  | 2005-09-15 ZC
        MWI | 2000-12-13 Z  | 2005-03-17 ZC      |               | 2005-03-17 a ZC    |               | 2005-03-17 a ZC    |               | 2005-03-17 a ZC
        MYS | 2002-09-26 Z  | 2004-09-24 ZC      |               | 2009-02-26 a ZC    |               |                    |               |
        MDV |               | 2013-02-04 a ZC    |               | 2016-09-14 a C+    |               |                    |               |
        MLI | 2000-12-15 Z  | 2002-04-12 ZC      | 2000-12-15 Z  | 2002-04-12 ZC      | 2000-12-15 Z  | 2002-04-12 ZC      | 2001-07-11 Z  | 2002-05-03 ZC
        MLT | 2000-12-14 Z  | 2003-09-24 ZC      | 2000-12-14 Z  | 2003-09-24 ZC      | 2000-12-14 Z  | 2003-09-24 ZC      |               |
        MHL |               | 2011-06-15 a ZC/ZR |               |                    |               |                    |               |
        MRT |               | 2005-07-22 a ZC    |               | 2005-07-22 a ZC    |               | 2005-07-22 a ZC    |               | 2005-07-22 a ZC
        MUS | 2000-12-12 Z  | 2003-04-21 ZC      |               | 2003-09-24 a ZC    |               | 2003-09-24 a ZC    |               | 2003-09-24 a ZC
        MEX | 2000-12-13 Z  | 2003-03-04 ZC      | 2000-12-13 Z  | 2003-03-04 ZC      | 2000-12-13 Z  | 2003-03-04 ZC      | 2001-12-31 Z  | 2003-04-10 ZC
        FSM |               | 2004-05-24 a ZC    |               | 2011-11-02 a ZC    |               |                    |               |
        MCO | 2000-12-13 Z  | 2001-06-05 ZC      | 2000-12-13 Z  | 2001-06-05 ZC      | 2000-12-13 Z  | 2001-06-05 ZC      | 2002-06-24 Z  |
        MNG |               | 2008-06-27 a ZC    |               | 2008-06-27 a ZC    |               | 2008-06-27 a ZC    |               | 2008-06-27 a ZC
        MNE |               | 2006-10-23 d ZC    |               | 2006-10-23 d ZC    |               | 2006-10-23 d ZC    |               | 2006-10-23 d ZC
        MAR | 2000-12-13 Z  | 2002-09-19 ZC      |               | 2011-04-25 a ZC    |               |                    |               | 2009-04-08 a ZC
        MOZ | 2000-12-15 Z  | 2006-09-20 ZC      | 2000-12-15 Z  | 2006-09-20 ZC      | 2000-12-15 Z  | 2006-09-20 ZC      |               | 2006-09-20 a ZC
        MMR |               | 2004-03-30 a ZC    |               | 2004-03-30 a ZC    |               | 2004-03-30 a ZC    |               |
        NAM | 2000-12-13 Z  | 2002-08-16 ZC      | 2000-12-13 Z  | 2002-08-16 ZC      | 2000-12-13 Z  | 2002-08-16 ZC      |               |
        NRU | 2001-11-12 Z  | 2012-07-12 ZC      | 2001-11-12 Z  | 2012-07-12 ZC      | 2001-11-12 Z  | 2012-07-12 ZC      | 2001-11-12 Z  | 2012-07-12 ZC
        NPL | 2002-12-12 Z  | 2011-12-23 ZC      |               | 2020-06-16 a C+    |               |                    |               |
        NLD | 2000-12-12 Z  | 2004-05-26 ZC      | 2000-12-12 Z  | 2005-07-27 A ZC    | 2000-12-12 Z  | 2005-07-27 A ZC    |               | 2005-02-08 a ZC
        NZL | 2000-12-14 Z  | 2002-07-19 ZC      | 2000-12-14 Z  | 2002-07-19 ZC      | 2000-12-14 Z  | 2002-07-19 ZC      |               |
        NIC | 2000-12-14 Z  | 2002-09-09 ZC      |               | 2004-10-12 a ZC    |               | 2006-02-15 a ZC    |               | 2007-07-02 a ZC
        NER | 2001-08-21 Z  | 2004-09-30 ZC      | 2001-08-21 Z  | 2004-09-30 ZC      |               | 2009-03-18 a ZC    |               |
        NGA | 2000-12-13 Z  | 2001-06-28 ZC      | 2000-12-13 Z  | 2001-06-28 ZC      | 2000-12-13 Z  | 2001-09-27 ZC      | 2001-11-13 Z  | 2006-03-03 ZC
        NIU |               | 2012-07-16 a ZC    |               |                    |               |                    |               |
        MKD | 2000-12-12 Z  | 2005-01-12 ZC      | 2000-12-12 Z  | 2005-01-12 ZC      | 2000-12-12 Z  | 2005-01-12 ZC      |               | 2007-09-14 a ZC
        NOR | 2000-12-13 Z  | 2003-09-23 ZC      | 2000-12-13 Z  | 2003-09-23 ZC      | 2000-12-13 Z  | 2003-09-23 ZC      | 2002-05-10 Z  | 2003-09-23 ZC
        OMN |               | 2005-05-13 a ZC    |               | 2005-05-13 a ZC    |               | 2005-05-13 a ZC    |               | 2005-05-13 a ZC
        PAK | 2000-12-14 Z  | 2010-01-13 ZC      |               | 2022-11-04 a C+    |               |                    |               |
        PLW |               | 2019-05-13 a C+    |               | 2019-05-27 a C+    |               | 2019-05-27 a C+    |               | 2019-05-27 a C+
        PAN | 2000-12-13 Z  | 2004-08-18 ZC      | 2000-12-13 Z  | 2004-08-18 ZC      | 2000-12-13 Z  | 2004-08-18 ZC      | 2001-10-05 Z  | 2004-08-18 ZC
        PRY | 2000-12-12 Z  | 2004-09-22 ZC      | 2000-12-12 Z  | 2004-09-22 ZC      |               | 2008-09-23 a ZC    |               | 2007-09-27 a ZC
        PER | 2000-12-14 Z  | 2002-01-23 ZC      | 2000-12-14 Z  | 2002-01-23 ZC      | 2000-12-14 Z  | 2002-01-23 ZC      |               | 2003-09-23 a ZC
        PHL | 2000-12-14 Z  | 2002-05-28 ZC      | 2000-12-14 Z  | 2002-05-28 ZC      | 2000-12-14 Z  | 2002-05-28 ZC      |               |
        POL | 2000-12-12 Z  | 2001-11-12 ZC      | 2001-10-04 Z  | 2003-09-26 ZC      | 2001-10-04 Z  | 2003-09-26 ZC      | 2002-12-12 Z  | 2005-04-04 ZC
        PRT | 2000-12-12 Z  | 2004-05-10 ZC      | 2000-12-12 Z  | 2004-05-10 ZC      | 2000-12-12 Z  | 2004-05-10 ZC      | 2002-09-03 Z  | 2011-06-03 ZC
        QAT |               | 2008-03-10 a ZC    |               | 2009-05-29 a ZC    |               |                    |               |
        KOR | 2000-12-13 Z  | 2015-11-05 K/C+    | 2000-12-13 Z  | 2015-11-05 K/C+    | 2000-12-13 Z  | 2015-11-05 K/C+    | 2001-10-04 Z  | 2015-11-05 K/C+
        MDA | 2000-12-14 Z  | 2005-09-16 ZC      | 2000-12-14 Z  | 2005-09-16 ZC      | 2000-12-14 Z  | 2005-09-16 ZC      |               | 2006-02-28 a ZC
        ROU | 2000-12-14 Z  | 2002-12-04 ZC      | 2000-12-14 Z  | 2002-12-04 ZC      | 2000-12-14 Z  | 2002-12-04 ZC      |               | 2004-04-16 a ZC
        RUS | 2000-12-12 Z  | 2004-05-26 ZC      | 2000-12-12 Z  | 2004-05-26 ZC      | 2000-12-12 Z  | 2004-05-26 ZC      |               |
        RWA | 2000-12-14 Z  | 2003-09-26 ZC      | 2000-12-14 Z  | 2003-09-26 ZC      | 2000-12-14 Z  | 2006-10-04 ZC      |               | 2006-10-04 a ZC
        WSM |               | 2014-12-17 a C+    |               |                    |               |                    |               |
        SMR | 2000-12-14 Z  | 2010-07-20 ZC      | 2000-12-14 Z  | 2010-07-20 ZC      | 2000-12-14 Z  | 2010-07-20 ZC      |               |
        STP |               | 2006-04-12 a ZC    |               | 2006-08-23 a ZC    |               | 2006-04-12 a ZC    |               | 2006-04-12 a ZC
        SAU | 2000-12-12 Z  | 2005-01-18 ZC      | 2002-12-10 Z  | 2007-07-20 ZC      | 2002-12-10 Z  | 2007-07-20 ZC      |               | 2008-03-11 a ZC
        SEN | 2000-12-13 Z  | 2003-10-27 ZC      | 2000-12-13 Z  | 2003-10-27 ZC      | 2000-12-13 Z  | 2003-10-27 ZC      | 2002-01-17 Z  | 2006-04-07 ZC
        SRB | 2000-12-12 Z  | 2001-09-06 ZC      | 2000-12-12 Z  | 2001-09-06 ZC      | 2000-12-12 Z  | 2001-09-06 ZC      |               | 2005-12-20 a ZC
        SYC | 2000-12-12 Z  | 2003-04-22 ZC      | 2002-07-22 Z  | 2004-06-22 ZC      | 2002-07-22 Z  | 2004-06-22 ZC      | 2002-07-22 Z  |
        SLE | 2001-11-27 Z  | 2014-08-12 ? C+    | 2001-11-27 Z  | 2014-08-12 ? C+    | 2001-11-27 Z  | 2014-08-12 ? C+    | 2001-11-27 Z  | 2014-08-12 ? C+
        SGP | 2000-12-13 Z  | 2007-08-28 ZC      |               | 2015-09-28 a C+    |               |                    |               |
        SVK | 2000-12-14 Z  | 2003-12-03 ZC      | 2001-11-15 Z  | 2004-09-21 ZC      | 2001-11-15 Z  | 2004-09-21 ZC      | 2002-08-26 Z  | 2004-09-21 ZC
        SVN | 2000-12-12 Z  | 2004-05-21 ZC      | 2001-11-15 Z  | 2004-05-21 ZC      | 2001-11-15 Z  | 2004-05-21 ZC      | 2001-11-15 Z  | 2004-05-21 ZC
        SLB |               | 2026-08-27 a C+    |               |                    |               |                    |               |
        SOM |               | 2025-03-25 a C+    |               | 2025-03-25 a C+    |               | 2025-03-25 a R     |               |
        ZAF | 2000-12-14 Z  | 2004-02-20 ZC      | 2000-12-14 Z  | 2004-02-20 ZC      | 2000-12-14 Z  | 2004-02-20 ZC      | 2002-10-14 Z  | 2004-02-20 ZC
        SSD |               | 2023-10-20 a C+    |               | 2025-04-09 a C+    |               | 2025-04-09 a R     |               |
        ESP | 2000-12-13 Z  | 2002-03-01 ZC      | 2000-12-13 Z  | 2002-03-01 ZC      | 2000-12-13 Z  | 2002-03-01 ZC      |               | 2007-02-09 a ZC
        LKA | 2000-12-13 Z  | 2006-09-22 ZC      | 2000-12-13 Z  | 2015-06-15 ? C+    | 2000-12-13 Z  |                    |               |
        KNA | 2001-11-20 Z  | 2004-05-21 ZC      |               | 2004-05-21 a ZC    |               | 2004-05-21 a ZC    |               | 2004-05-21 a ZC
        LCA | 2001-09-26 Z  | 2013-07-16 ZC      |               | 2013-07-16 a ZC    |               |                    |               |
        VCT | 2002-07-24 Z  | 2010-10-29 ZC      | 2002-11-20 Z  | 2010-10-29 ZC      | 2002-11-20 Z  | 2010-10-29 ZC      |               | 2010-10-29 a ZC
        PSE |               | 2015-01-02 a C+    |               | 2017-12-29 a C+    |               |                    |               |
        SDN | 2000-12-15 Z  | 2004-12-10 ZC      |               | 2014-12-02 a C+    |               | 2018-10-09 a R/C+  |               | 2018-10-04 a C+
        SUR |               | 2007-05-25 a ZC    |               | 2007-05-25 a ZC    |               | 2007-05-25 a ZC    |               |
        SWE | 2000-12-12 Z  | 2004-04-30 ZC      | 2000-12-12 Z  | 2004-07-01 ZC      | 2000-12-12 Z  | 2006-09-06 ZC      | 2002-01-10 Z  | 2011-06-28 ZC
        CHE | 2000-12-12 Z  | 2006-10-27 ZC      | 2002-04-02 Z  | 2006-10-27 ZC      | 2002-04-02 Z  | 2006-10-27 ZC      |               | 2012-11-27 a ZC/C+
        SYR | 2000-12-13 Z  | 2009-04-08 ZC      | 2000-12-13 Z  | 2009-04-08 ZC      | 2000-12-13 Z  | 2009-04-08 ZC      |               |
        TJK | 2000-12-12 Z  | 2002-07-08 ZC      |               | 2002-07-08 a ZC    |               | 2002-07-08 a ZC    |               |
        THA | 2000-12-13 Z  | 2013-10-17 ZC      | 2001-12-18 Z  | 2013-10-17 ZC      | 2001-12-18 Z  |                    |               |
        TLS |               | 2009-11-09 a ZC    |               | 2009-11-09 a ZC    |               | 2009-11-09 a ZC    |               |
        TGO | 2000-12-12 Z  | 2004-07-02 ZC      | 2000-12-12 Z  | 2009-05-08 ZC      | 2000-12-12 Z  | 2010-09-28 ZC      |               | 2012-07-17 a ZC
        TON |               | 2014-10-03 a C+    |               |                    |               |                    |               |
        TTO | 2001-09-26 Z  | 2007-11-06 ZC      | 2001-09-26 Z  | 2007-11-06 ZC      | 2001-09-26 Z  | 2007-11-06 ZC      |               | 2007-11-06 a ZC
        TUN | 2000-12-13 Z  | 2003-06-19 ZC      | 2000-12-13 Z  | 2003-07-14 ZC      | 2000-12-13 Z  | 2003-07-14 ZC      | 2002-07-10 Z  | 2008-04-10 ZC
        TKM |               | 2005-03-28 a ZC    |               | 2005-03-28 a ZC    |               | 2005-03-28 a ZC    |               | 2005-03-28 a ZC
        TUR | 2000-12-13 Z  | 2003-03-25 ZC      | 2000-12-13 Z  | 2003-03-25 ZC      | 2000-12-13 Z  | 2003-03-25 ZC      | 2002-06-28 Z  | 2004-05-04 ZC
        UGA | 2000-12-12 Z  | 2005-03-09 ZC      | 2000-12-12 Z  | 2024-03-27 ? C+    | 2000-12-12 Z  | 2024-03-27 ? C+    |               | 2005-03-09 a ZC
        UKR | 2000-12-12 Z  | 2004-05-21 ZC      | 2001-11-15 Z  | 2004-05-21 ZC      | 2001-11-15 Z  | 2004-05-21 ZC      |               | 2013-06-04 a ZC
        ARE | 2002-12-09 Z  | 2007-05-07 ZC      |               | 2009-01-21 a ZC    |               |                    |               |
        GBR | 2000-12-14 Z  | 2006-02-09 ZC      | 2000-12-14 Z  | 2006-02-09 ZC      | 2000-12-14 Z  | 2006-02-09 ZC      | 2002-05-06 Z  |
        TZA | 2000-12-13 Z  | 2006-05-24 ZC      | 2000-12-13 Z  | 2006-05-24 ZC      | 2000-12-13 Z  | 2006-05-24 ZC      |               | 2006-05-24 a ZC
        USA | 2000-12-13 Z  | 2005-11-03 ZC      | 2000-12-13 Z  | 2005-11-03 ZC      | 2000-12-13 Z  | 2005-11-03 ZC      |               |
        URY | 2000-12-13 Z  | 2005-03-04 ZC      | 2000-12-13 Z  | 2005-03-04 ZC      | 2000-12-13 Z  | 2005-03-04 ZC      |               | 2008-04-03 a ZC
        UZB | 2000-12-13 Z  | 2003-12-09 ZC      | 2001-06-28 Z  | 2008-08-12 ZC      | 2001-06-28 Z  |                    |               |
        VUT |               | 2006-01-04 a ZC    |               |                    |               |                    |               |
        VEN | 2000-12-14 Z  | 2002-05-13 ZC      | 2000-12-14 Z  | 2002-05-13 ZC      | 2000-12-14 Z  | 2005-04-19 ZC      |               | 2013-06-10 a ZC
        VNM | 2000-12-13 Z  | 2012-06-08 ZC      |               | 2012-06-08 a ZC    |               |                    |               |
        YEM | 2000-12-15 Z  | 2010-02-08 ZC      |               |                    |               |                    |               |
        ZMB |               | 2005-04-24 a ZC    |               | 2005-04-24 a ZC    |               | 2005-04-24 a ZC    |               | 2005-04-24 a ZC
        ZWE | 2000-12-12 Z  | 2007-12-12 ZC      |               | 2013-12-13 a ZC    |               |                    |               |
        """;

    private const int DaysToEntryIntoForce = 30;
    private const int AfterDay = 11; // "2014-08-15 "

    private static readonly Column[] Columns =
    [
        new(TreatyId.Convention, TreatyDays.Convention, "fedlex-0-311-54", "untreaties-18-12", "treaty-collection-18-12"),
        new(TreatyId.TraffickingInPersonsProtocol, TreatyDays.TraffickingInPersonsProtocol, "fedlex-0-311-542", "untreaties-18-12-a", "treaty-collection-18-12-a"),
        new(TreatyId.SmugglingOfMigrantsProtocol, TreatyDays.SmugglingOfMigrantsProtocol, "fedlex-0-311-541", "untreaties-18-12-b", "treaty-collection-18-12-b-list"),
        new(TreatyId.FirearmsProtocol, TreatyDays.FirearmsProtocol, "fedlex-0-311-544", "untreaties-18-12-c", "treaty-collection-18-12-c"),
    ];

    /// <summary>By participant, then treaty.</summary>
    public static readonly ValueList<Participation> Participations = new(Read());

    private static Participation[] Read()
    {
        List<Participation> participations = [];
        var table = new Table(Listed);
        while (table.NextRow())
        {
            var participant = new ParticipantCode(table.NextCell()!);
            foreach (Column column in Columns)
            {
                string? signature = table.NextCell(), deposit = table.NextCell();
                if ((signature ?? deposit) is not null)
                    participations.Add(Participation(participant, column, signature, deposit));
            }
        }
        return [.. participations];
    }

    private static Participation Participation(ParticipantCode participant, Column column, string? signature, string? deposit)
    {
        Consent? consent = deposit is null ? null : ConsentOf(deposit);
        DateOnly? deposited = deposit is null ? null : Table.Date(deposit);
        return new()
        {
            Participant = participant,
            Treaty = column.Treaty,
            Signed = signature is null ? null : Table.ToLocalDate(Table.Date(signature)),
            Consent = consent,
            Deposited = deposited is DateOnly day ? Table.ToLocalDate(day) : null,
            EntryIntoForce = deposited is DateOnly from && consent != Consent.Succession ? EntryIntoForce(from, column.InForce) : null,
            Citations = new(() => CitationsOf(column, signature, deposit, consent)),
        };
    }

    private static LocalDate EntryIntoForce(DateOnly deposited, LocalDate ofTreaty)
    {
        LocalDate day = Table.ToLocalDate(deposited.AddDays(DaysToEntryIntoForce));
        return IsoDates.Number(day) > IsoDates.Number(ofTreaty) ? day : ofTreaty;
    }

    private static Citation[] CitationsOf(Column column, string? signature, string? deposit, Consent? consent)
    {
        string? signed = signature?[AfterDay..];
        string[] deposited = deposit?[(deposit.LastIndexOf(' ') + 1)..].TrimEnd('+').Split('/') ?? [];
        string nearest = column.SourceNearest(signed ?? deposited[^1]);
        return
        [
            In(nearest, "participant"),
            In(nearest, "treaty"),
            .. Each(signed, "signed"),
            .. Each(consent is null ? null : deposited[0], "consent"),
            .. Each(deposit is null ? null : deposited[^1], "deposited"),
            .. deposit is null || consent == Consent.Succession ? Array.Empty<Citation>()
                : [deposit[^1] == '+' ? In(column.Compilation, "inForce") : ByRule(column.SourceNearest(deposited[^1]), 8, "inForce")],
        ];

        IEnumerable<Citation> Each(string? letters, string fact) => (letters ?? "").Select(letter => In(column.SourceOf(letter), fact));
    }

    // The letters between the day and the sources, as in "2014-08-15 a C+".
    private static Consent? ConsentOf(string deposit) => deposit.LastIndexOf(' ') is var end && end < AfterDay ? Consent.Ratification : deposit[AfterDay..end] switch
    {
        "A" => Consent.Acceptance,
        "AA" => Consent.Approval,
        "a" => Consent.Accession,
        "d" => Consent.Succession,
        "?" => null,
        _ => throw new FormatException($"No kind of consent: {deposit}"),
    };

    private sealed record Column(TreatyId Treaty, LocalDate InForce, string Compilation, string Copy, string Collection)
    {
        /// <summary>The one of several sources that is nearest to the depositary.</summary>
        public string SourceNearest(string letters) => SourceOf(letters.Contains('V', StringComparison.Ordinal) ? 'V' : letters[0]);

        public string SourceOf(char letter) => letter switch
        {
            'C' => Compilation,
            'Z' => Copy,
            'V' => Collection,
            'R' => "austria-gazette",
            'H' => "czech-treaties-18-2015",
            'M' => "japan-press-2017",
            'K' => "korea-herald-2015",
            _ => throw new FormatException($"No source: {letter}"),
        };
    }
}
