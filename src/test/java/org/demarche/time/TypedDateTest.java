package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    /** A Tuesday. */
    private static final CivilDate TODAY = new CivilDate(2026, 11, 24);

    private static final long YEAR_IN_VIEW = 2018;
    private static final Wording ENGLISH = Messages.forLocale(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1994-10                     | 1994-10
            2018-06-12/2018-06-14       | 2018-06-12/2018-06-14
            1560~                       | 1560~
            1994                        | 1994
            44                          | 0044
            476                         | 0476
            10 September 2018           | 2018-09-10
            September 10, 2018          | 2018-09-10
            the 10th of September, 2018 | 2018-09-10
            Sept. 10th 2018             | 2018-09-10
            10 sep 2018                 | 2018-09-10
            in June 2018                | 2018-06
            2018 June                   | 2018-06
            June                        | 2018-06
            12 June                     | 2018-06-12
            12 June 2018, 14:30         | 2018-06-12T14:30
            12 June 2018 at 9:05        | 2018-06-12T09:05
            10.9.2018                   | 2018-09-10
            25/9/2018                   | 2018-09-25
            9/25/2018                   | 2018-09-25
            5/5/2018                    | 2018-05-05
            2018/9/10                   | 2018-09-10
            44 BC                       | -0043
            44 B.C.                     | -0043
            44BCE                       | -0043
            1 BC                        | 0000
            15 March 44 BC              | -0043-03-15
            March 44 BC                 | -0043-03
            AD 9                        | 0009
            A.D. 79                     | 0079
            79 CE                       | 0079
            24 August 79 AD             | 0079-08-24
            10000 BC                    | -9999
            20000 BC                    | Y-19999
            1990s                       | 199
            the 1990's                  | 199
            1990’s                      | 199
            90s                         | 199
            the '60s                    | 196
            the early '60s              | [1960..1962]
            60s AD                      | 006
            10/1962                     | 1962-10
            1/1962                      | 1962-01
            10-1962                     | 1962-10
            10.1962                     | 1962-10
            40s BC                      | -0048/-0039
            20180910                    | 2018-09-10
            13.8 billion BC             | Y-13799999999
            66 million years BC         | Y-65999999
            Q2                          | 2018-34
            Q2 1999                     | 1999-34
            about 1994                  | 1994~
            around June 2018            | 2018-06~
            c. 1560                     | 1560~
            in 3 weeks                  | 2026-12-15
            day before yesterday        | 2026-11-22
            the day after tomorrow      | 2026-11-26
            last quarter                | 2026-35
            this quarter                | 2026-36
            Thursday                    | 2026-11-26
            19th century                | 1801/1900
            the 5th century BC          | -0499/-0400
            2nd millennium BC           | -1999/-1000
            summer 2018                 | 2018-22
            autumn of 1989              | 1989-23
            Q3 2018                     | 2018-35
            2018 Q1                     | 2018-33
            1914 to 1918                | 1914/1918
            1914–1918                   | 1914/1918
            1914-18                     | 1914/1918
            between 1914 and 1918       | 1914/1918
            June to September 2018      | 2018-06/2018-09
            27 to 28 February 2019      | 2019-02-27/2019-02-28
            10–12 June 2018             | 2018-06-10/2018-06-12
            30 May – 12 June 2018       | 2018-05-30/2018-06-12
            June 2018 - March 2019      | 2018-06/2019-03
            """)
    void readsDatesInWordsAndInEdtf(String text, String edtf) throws EdtfException {
        assertThat(read(text).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today                 | 2026-11-24
            Yesterday             | 2026-11-23
            tomorrow              | 2026-11-25
            last June             | 2026-06
            last November         | 2025-11
            last December         | 2025-12
            next June             | 2027-06
            next December         | 2026-12
            this December         | 2026-12
            last summer           | 2026-22
            last Friday           | 2026-11-20
            last Tuesday          | 2026-11-17
            next Tuesday          | 2026-12-01
            this Friday           | 2026-11-27
            last week             | 2026-11-16/2026-11-22
            this week             | 2026-11-23/2026-11-29
            last month            | 2026-10
            next year             | 2027
            last decade           | 201
            this century          | 2001/2100
            last century          | 1901/2000
            three weeks ago       | 2026-11-03
            a year ago            | 2025
            2 decades ago         | 2006
            two centuries ago     | 1826
            10 days from now      | 2026-12-04
            14 months ago         | 2025-09
            66 million years ago  | Y-66000000
            13.8 billion years ago | Y-13800000000
            """)
    void countsFromToday(String text, String edtf) throws EdtfException {
        assertThat(read(text).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -44                         | -0043
            −9                          | -0008
            -0044                       | -0044
            9 Nov 1989 18:53            | 1989-11-09T18:53
            9 Nov 1989 18:53:07         | 1989-11-09T18:53:07
            9 November 1989, 11 pm      | 1989-11-09T23:00
            9 November 1989, 11 p.m.    | 1989-11-09T23:00
            11pm 9 November 1989        | 1989-11-09T23:00
            9 Nov 1989 at 12 am         | 1989-11-09T00:00
            9 Nov 1989 6:53pm           | 1989-11-09T18:53
            noon 24 Sep 2024            | 2024-09-24T12:00
            24 Sep 2024 at midday       | 2024-09-24T12:00
            midnight, 24 Sep 2024       | 2024-09-24T00:00
            from 1914 to 1918           | 1914/1918
            from 12 to 14 June 2018     | 2018-06-12/2018-06-14
            before 1962                 | [..1961]
            before June 1962            | [..1962-05]
            before 1 June 1962          | [..1962-05-31]
            before 44 BC                | [..-0044]
            before the 1960s            | [..1959]
            after 1962                  | [1963..]
            after December 1962         | [1963-01..]
            after the 19th century      | [1901..]
            early 1962                  | [1962-01..1962-04]
            mid-1962                    | [1962-05..1962-08]
            in the middle of 1962       | [1962-05..1962-08]
            late 1962                   | [1962-09..1962-12]
            the end of 1962             | [1962-09..1962-12]
            mid-June 1962               | [1962-06-11..1962-06-20]
            late June                   | [2018-06-21..2018-06-30]
            early 20th century          | [1901..1933]
            the late 1960s              | [1967..1969]
            early 1962 to late 1963     | 1962-01/1963-12
            mid-1914 to mid-1916        | 1914-05/1916-08
            week 32 of 1914             | 1914-08-03/1914-08-09
            32nd week of 1914           | 1914-08-03/1914-08-09
            week 1 2018                 | 2018-01-01/2018-01-07
            1914-W32                    | 1914-08-03/1914-08-09
            1914-W32-2                  | 1914-08-04
            week 53 of 2020             | 2020-12-28/2021-01-03
            week 53 of 2019             | ?
            65 Ma                       | Y-65000000
            13.8 Ga                     | Y-13800000000
            12 ka                       | Y-10000
            Christmas 1914              | 1914-12-25
            Christmas Day, 1914         | 1914-12-25
            Christmas Eve 1914          | 1914-12-24
            Christmas                   | 2018-12-25
            last Christmas              | 2025-12-25
            New Year’s Eve 1999         | 1999-12-31
            after Christmas 1914        | [1914-12-26..]
            since early 1962            | ?
            early 12 June 1962          | ?
            before gibberish            | ?
            early 31 June               | ?
            """)
    void readsPartsOfDatesAndWhatLiesBesideThem(String text, String edtf) {
        assertThat(edtf("en", text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | vor 1962                       | [..1961]
            de | vor dem 1. Juni 1962           | [..1962-05-31]
            de | vor 44 v. Chr.                 | [..-0044]
            de | nach 1962                      | [1963..]
            de | Anfang 1962                    | [1962-01..1962-04]
            de | Mitte Juni 1962                | [1962-06-11..1962-06-20]
            de | Ende 1962                      | [1962-09..1962-12]
            de | von 1914 bis 1918              | 1914/1918
            de | 9. November 1989, 23 Uhr       | 1989-11-09T23:00
            de | 9. November 1989, 18:53 Uhr    | 1989-11-09T18:53
            de | 24. September 2024, mittags    | 2024-09-24T12:00
            de | KW 32 1914                     | 1914-08-03/1914-08-09
            de | 32. Woche 1914                 | 1914-08-03/1914-08-09
            de | 65 Ma                          | Y-65000000
            de | Weihnachten 1914               | 1914-12-25
            de | letzte Weihnachten             | 2025-12-25
            de | Heiligabend 1914               | 1914-12-24
            fr | avant 1962                     | [..1961]
            fr | après juin 1962                | [1962-07..]
            fr | début 1962                     | [1962-01..1962-04]
            fr | mi-juin 1962                   | [1962-06-11..1962-06-20]
            fr | à la fin de 1962               | [1962-09..1962-12]
            fr | de 1914 à 1918                 | 1914/1918
            fr | 9 novembre 1989, 23 h          | 1989-11-09T23:00
            fr | 9 novembre 1989 18h53          | 1989-11-09T18:53
            fr | midi, 24 septembre 2024        | 2024-09-24T12:00
            fr | semaine 32 de 1914             | 1914-08-03/1914-08-09
            fr | Noël 1914                      | 1914-12-25
            es | antes de 1962                  | [..1961]
            es | antes del 1 de junio de 1962   | [..1962-05-31]
            es | después de 1962                | [1963..]
            es | a principios de 1962           | [1962-01..1962-04]
            es | mediados de junio de 1962      | [1962-06-11..1962-06-20]
            es | finales de 1962                | [1962-09..1962-12]
            es | de 1914 a 1918                 | 1914/1918
            es | 9 de noviembre de 1989, 23 h   | 1989-11-09T23:00
            es | mediodía, 24 de septiembre de 2024 | 2024-09-24T12:00
            es | semana 32 de 1914              | 1914-08-03/1914-08-09
            es | Navidad de 1914                | 1914-12-25
            it | prima del 1962                 | [..1961]
            it | dopo il 1962                   | [1963..]
            it | all’inizio del 1962            | [1962-01..1962-04]
            it | metà giugno 1962               | [1962-06-11..1962-06-20]
            it | fine 1962                      | [1962-09..1962-12]
            it | dal 1914 al 1918               | 1914/1918
            it | 9 novembre 1989, ore 23        | 1989-11-09T23:00
            it | mezzogiorno, 24 settembre 2024 | 2024-09-24T12:00
            it | settimana 32 del 1914          | 1914-08-03/1914-08-09
            it | Natale 1914                    | 1914-12-25
            pt | antes de 1962                  | [..1961]
            pt | depois de junho de 1962        | [1962-07..]
            pt | no início de 1962              | [1962-01..1962-04]
            pt | meados de junho de 1962        | [1962-06-11..1962-06-20]
            pt | fim de 1962                    | [1962-09..1962-12]
            pt | de 1914 a 1918                 | 1914/1918
            pt | 9 de novembro de 1989, 23h     | 1989-11-09T23:00
            pt | meio-dia, 24 de setembro de 2024 | 2024-09-24T12:00
            pt | semana 32 de 1914              | 1914-08-03/1914-08-09
            pt | Natal de 1914                  | 1914-12-25
            """)
    void readsThemInTheWordsOfItsLanguage(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Easter 1916                    | 1916-04-23
            en | Easter Sunday, 1916            | 1916-04-23
            en | Easter Monday 1916 at noon     | 1916-04-24T12:00
            en | Easter                         | 2018-04-01
            en | last Easter                    | 2026-04-05
            en | next Easter                    | 2027-03-28
            en | after Easter 1916              | [1916-04-24..]
            en | Good Friday 1998               | 1998-04-10
            en | Whit Sunday 1945               | 1945-05-20
            en | Easter 1400                    | 1400-04-18
            en | Ash Wednesday 1300             | 1300-02-24
            en | Orthodox Easter 2024           | 2024-05-05
            en | Yom Kippur 1973                | 1973-10-06
            en | Ramadan 2024                   | 2024-03-11/2024-04-09
            en | Easter 44 BC                   | ?
            en | Easter June 1916               | ?
            en | New Year 2000                  | 2000-01-01
            de | Ostern 1916                    | 1916-04-23
            de | letzte Ostern                  | 2026-04-05
            de | nach Ostern 1916               | [1916-04-24..]
            de | Karfreitag 1998                | 1998-04-10
            de | Pfingsten 1945                 | 1945-05-20
            fr | à Pâques 1916                  | 1916-04-23
            fr | le lundi de Pâques 1916        | 1916-04-24
            fr | Vendredi saint 1998            | 1998-04-10
            fr | la Toussaint 1954              | 1954-11-01
            es | Pascua de 1916                 | 1916-04-23
            es | Domingo de Resurrección de 1916 | 1916-04-23
            es | Viernes Santo de 1998          | 1998-04-10
            it | Pasqua del 1916                | 1916-04-23
            it | Pasquetta 1916                 | 1916-04-24
            it | Venerdì santo 1998             | 1998-04-10
            pt | Páscoa de 1916                 | 1916-04-23
            pt | Sexta-feira Santa de 1998      | 1998-04-10
            pt | Carnaval de 1930               | 1930-03-04
            """)
    void readsFeastsThatMove(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @Test
    void aDecadeWithoutItsCenturyIsTheNearestToWhatIsInView() throws EdtfException {
        assertThat(TypedDate.read("60s", TODAY, 1803, ENGLISH).edtf()).isEqualTo("176");
        assertThat(TypedDate.read("60s", TODAY, 79, ENGLISH).edtf()).isEqualTo("006");
        assertThat(TypedDate.read("30s", TODAY, 2026, ENGLISH).edtf()).isEqualTo("193");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | approximately 1500             | 1500~
            en | approx. 1500                   | 1500~
            en | roughly 1500 BC                | -1499~
            en | c1500                          | 1500~
            en | 1500 or so                     | 1500~
            en | around the year 1500           | 1500~
            en | c. 1500 to c. 1520             | 1500~/1520~
            en | about 5000 years ago           | -2974~
            en | circa 19th century             | 1801~/1900~
            en | c. early 1500                  | [1500-01~..1500-04~]
            en | perhaps 1500                   | 1500?
            en | perhaps about 1500             | 1500%
            en | about about 1500               | 1500~
            en | year 2000                      | 2000
            en | in the year 44 BC              | -0043
            de | um 1500                        | 1500~
            de | um das Jahr 1500               | 1500~
            de | gegen Ende 1944                | [1944-09~..1944-12~]
            de | ungefähr 1500                  | 1500~
            de | um 1500 v. Chr.                | -1499~
            de | vor etwa 5000 Jahren           | -2974~
            de | wohl um 1500                   | 1500%
            de | wahrscheinlich 1500            | 1500?
            de | im Jahre 1789                  | 1789
            fr | environ 1500                   | 1500~
            fr | aux alentours de 1500          | 1500~
            fr | vers l’an 1500                 | 1500~
            fr | vers le milieu du XVIe siècle  | [1534~..1567~]
            fr | il y a environ 5000 ans        | -2974~
            fr | sans doute 1500                | 1500?
            fr | en l’an 2000                   | 2000
            es | alrededor de 1500              | 1500~
            es | en torno a 1500                | 1500~
            es | hacia el año 1500              | 1500~
            es | hace unos 5000 años            | -2974~
            es | quizás 1500                    | 1500?
            es | en el año 2000                 | 2000
            it | verso il 1500                  | 1500~
            it | intorno al 1500                | 1500~
            it | 1500 circa                     | 1500~
            it | circa 5000 anni fa             | -2974~
            it | probabilmente 1500             | 1500?
            it | nell’anno 2000                 | 2000
            pt | por volta de 1500              | 1500~
            pt | por volta do ano 1500          | 1500~
            pt | há cerca de 5000 anos          | -2974~
            pt | talvez 1500                    | 1500?
            pt | no ano de 2000                 | 2000
            """)
    void keepsWhatIsSaidOfDoubt(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | first week of May 1945               | [1945-05-01..1945-05-07]
            en | last week of May 1945                | [1945-05-25..1945-05-31]
            en | the week of 8 May 1945               | 1945-05-07/1945-05-13
            en | first week of 1914                   | 1913-12-29/1914-01-04
            en | first half of May 1945               | [1945-05-01..1945-05-16]
            en | second half of the 19th century      | [1851..1900]
            en | third quarter of the 18th century    | [1751..1775]
            en | second quarter of 1945               | 1945-34
            en | third half of 1945                   | ?
            en | first Monday of May 1945             | 1945-05-07
            en | last Sunday in October 1962          | 1962-10-28
            en | last day of 1999                     | 1999-12-31
            en | first days of May 1945               | [1945-05-01..1945-05-10]
            en | first elephant of 1945               | ?
            de | erste Woche im Mai 1945              | [1945-05-01..1945-05-07]
            de | erste Maiwoche 1945                  | [1945-05-01..1945-05-07]
            de | zweite Hälfte des 19. Jahrhunderts   | [1851..1900]
            de | erstes Halbjahr 1945                 | 1945-40
            de | letztes Viertel des 18. Jahrhunderts | [1776..1800]
            de | letzter Montag im Mai 1945           | 1945-05-28
            fr | première semaine de mai 1945         | [1945-05-01..1945-05-07]
            fr | seconde moitié du XIXe siècle        | [1851..1900]
            fr | premier lundi de mai 1945            | 1945-05-07
            fr | premiers jours de mai 1945           | [1945-05-01..1945-05-10]
            es | la primera semana de mayo de 1945    | [1945-05-01..1945-05-07]
            es | último tercio del siglo XIX          | [1868..1900]
            es | primer semestre de 1945              | 1945-40
            it | prima settimana di maggio 1945       | [1945-05-01..1945-05-07]
            it | prima metà dell’Ottocento            | [1801..1850]
            it | primo lunedì di maggio 1945          | 1945-05-07
            pt | a primeira semana de maio de 1945    | [1945-05-01..1945-05-07]
            pt | segunda metade do século XIX         | [1851..1900]
            pt | último dia de 1999                   | 1999-12-31
            """)
    void readsWhatIsCountedWithinADate(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | nineteenth century          | 1801/1900
            en | 5th c. BC                   | -0499/-0400
            en | 17th to 19th century        | 1601/1900
            en | 17th and 18th centuries     | 1601/1800
            en | 500–400 BC                  | -0499/-0399
            en | the sixties                 | 196
            en | mid-forties                 | [1943..1946]
            de | 19. Jh.                     | 1801/1900
            de | 3. Jh. v. Chr.              | -0299/-0200
            de | Anfang des 20. Jahrhunderts | [1901..1933]
            de | 17. bis 19. Jahrhundert     | 1601/1900
            de | 500 v. u. Z.                | -0499
            de | die fünfziger Jahre         | 195
            de | in den 50ern                | 195
            fr | XIXème siècle               | 1801/1900
            fr | IIIe s. av. J.-C.           | -0299/-0200
            fr | 500 avant notre ère         | -0499
            fr | XVIIe et XVIIIe siècles     | 1601/1800
            fr | les années cinquante        | 195
            fr | les années soixante-dix     | 197
            es | s. XIX                      | 1801/1900
            es | siglos XVII y XVIII         | 1601/1800
            es | los años cincuenta          | 195
            it | V sec. a.C.                 | -0499/-0400
            it | l’Ottocento                 | 1801/1900
            it | nell’800                    | 1801/1900
            it | negli anni ’50              | 195
            pt | séc. XIX                    | 1801/1900
            pt | os anos cinquenta           | 195
            """)
    void readsCenturiesAndDecadesAsTheyAreWritten(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1944/45                                | 1944/1945
            en | winter 1944/45                         | 1944-12/1945-02
            en | May or June 1945                       | [1945-05,1945-06]
            en | 8-May-1945                             | 1945-05-08
            en | Tue, 8 May 1945                        | 1945-05-08
            en | 1500 (?)                               | 1500?
            en | 2025-01-20 12:00                       | 2025-01-20T12:00
            en | 8 May 1945 at 11.01 pm                 | 1945-05-08T23:01
            en | 2020 H1                                | 2020-40
            en | 4,000 years ago                        | -1974
            en | a hundred years ago                    | 1926
            de | vor 4.000 Jahren                       | -1974
            de | vor 3,2 Millionen Jahren               | Y-3200000
            de | vor zwanzig Jahren                     | 2006
            de | 8. Mai 1945 um 23 Uhr                  | 1945-05-08T23:00
            de | 8. Mai 1945, 23.01 Uhr                 | 1945-05-08T23:01
            de | 28.6.–4.8.1914                         | 1914-06-28/1914-08-04
            de | 1.–3. September 1939                   | 1939-09-01/1939-09-03
            de | Sommer 68                              | 1968-22
            de | Frühjahr 1945                          | 1945-21
            de | Mai oder Juni 1945                     | [1945-05,1945-06]
            fr | il y a 4 000 ans                       | -1974
            fr | 8 mai 1945 à 23h01                     | 1945-05-08T23:01
            fr | l’été 1968                             | 1968-22
            fr | hiver 1944-45                          | 1944-12/1945-02
            es | 8 de mayo de 1945 a las 23:01          | 1945-05-08T23:01
            es | mayo o junio de 1945                   | [1945-05,1945-06]
            es | hace 4.000 años                        | -1974
            it | prima dell’8 maggio 1945               | [..1945-05-07]
            it | dal 1 settembre 1939 all’8 maggio 1945 | 1939-09-01/1945-05-08
            it | fra il 1914 e il 1918                  | 1914/1918
            it | vent’anni fa                           | 2006
            pt | há vinte anos                          | 2006
            pt | maio ou junho de 1945                  | [1945-05,1945-06]
            """)
    void readsWhatPeopleType(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 8.5.45                | 1945-05-08
            en | 13/5/45               | 1945-05-13
            en | 8/5/45                | ?
            en | 11.11.18              | 2018-11-11
            en | 8 May ’45             | 1945-05-08
            en | 8 May 45              | 1945-05-08
            en | May ’12               | 2012-05
            en | May 12                | 2018-05-12
            en | 8 May 27              | 1927-05-08
            en | 8 May 5               | ?
            en | summer of ’68         | 1968-22
            en | summer of 68          | 1968-22
            en | ’68                   | 1968
            en | Easter ’16            | 2016-03-27
            en | AD 45                 | 0045
            en | 8 May 45 AD           | 0045-05-08
            de | 08.05.45              | 1945-05-08
            de | 8. Mai 45             | 1945-05-08
            fr | mai 68                | 1968-05
            fr | 8/5/45                | 1945-05-08
            es | mayo del 45           | 1945-05
            it | 8 maggio ’45          | 1945-05-08
            pt | 8 de maio de 45       | 1945-05-08
            """)
    void aYearWithoutItsCenturyIsTheNearestToWhatIsInView(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @Test
    void aYearWithoutItsCenturyMayBeOneOfAntiquity() throws EdtfException {
        assertThat(TypedDate.read("24 August 79", TODAY, 79, ENGLISH).edtf()).isEqualTo("0079-08-24");
        assertThat(TypedDate.read("8.5.45", TODAY, 1803, ENGLISH).edtf()).isEqualTo("1845-05-08");
    }

    @Test
    void knowsTheMonthsOfTheReadersLanguage() throws EdtfException {
        assertThat(TypedDate.read("10. März 2018", TODAY, YEAR_IN_VIEW, Messages.forLocale(Locale.GERMAN))
                        .edtf())
                .isEqualTo("2018-03-10");
        assertThat(TypedDate.read("juin 2018", TODAY, YEAR_IN_VIEW, Messages.forLocale(Locale.FRENCH))
                        .edtf())
                .isEqualTo("2018-06");
        assertThat(TypedDate.read("6월 2018", TODAY, YEAR_IN_VIEW, EnglishWords.in("ko"))
                        .edtf())
                .isEqualTo("2018-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 12. Juni 2018                      | 2018-06-12
            de | am 12. Juni 2018 um 14:30 Uhr      | 2018-06-12T14:30
            de | 12. Juni 2018, 14:30 Uhr           | 2018-06-12T14:30
            de | Donnerstag, 28. Februar 2019       | 2019-02-28
            de | 12.6.2018                          | 2018-06-12
            de | 15. März 44 v. Chr.                | -0043-03-15
            de | 44 v.Chr.                          | -0043
            de | 1990er-Jahre                       | 199
            de | die 1960er Jahre                   | 196
            de | 1960er                             | 196
            de | 60er-Jahre                         | 196
            de | 19. Jahrhundert                    | 1801/1900
            de | 1. Jahrhundert v. Chr.             | -0099/0000
            de | Sommer 2018                        | 2018-22
            de | 2. Quartal 2018                    | 2018-34
            de | seit dem 12. März 2019             | 2019-03-12/..
            de | ca. 1560                           | 1560~
            de | 27. bis 28. Februar 2019           | 2019-02-27/2019-02-28
            de | zwischen dem 13. Juni und dem 31. Juli 2018 | 2018-06-13/2018-07-31
            de | 13,8 Milliarden v. Chr.            | Y-13799999999
            de | gestern                            | 2026-11-23
            de | 6/12/2018                          | 2018-12-06
            fr | 12 juin 2018                       | 2018-06-12
            fr | 1er juin 2018                      | 2018-06-01
            fr | juin 2018                          | 2018-06
            fr | le 12 juin 2018                    | 2018-06-12
            fr | 44 av. J.-C.                       | -0043
            fr | 44 avant Jésus-Christ              | -0043
            fr | XIXe siècle                        | 1801/1900
            fr | les années 1990                    | 199
            fr | les années 60                      | 196
            fr | depuis le 12 juin 2018             | 2018-06-12/..
            fr | vers 1560                          | 1560~
            es | 12 de junio de 2018                | 2018-06-12
            es | siglo XIX                          | 1801/1900
            es | los años 60                        | 196
            es | 44 a. C.                           | -0043
            es | 12 – 14 de junio de 2018           | 2018-06-12/2018-06-14
            it | l’estate 2018                      | 2018-22
            it | 12 giugno 2018                     | 2018-06-12
            it | gli anni ’60                       | 196
            it | fino al 1760                       | ../1760
            pt | 1.º de junho de 2018               | 2018-06-01
            pt | década de 1990                     | 199
            pt | anos 60                            | 196
            pt | ontem                              | 2026-11-23
            en-US | Jun 12, 2018                    | 2018-06-12
            en-US | 6/12/2018                       | 2018-06-12
            en-US | June 12 – 14, 2018              | 2018-06-12/2018-06-14
            en-US | June 12, 2018, 2:05 PM          | 2018-06-12T14:05
            en-US | June 12, 2018, 12:05 am         | 2018-06-12T00:05
            en-GB | 6/12/2018                       | 2018-12-06
            en-GB | since March 2019                | 2019-03/..
            en-CA | 6/12/2018                       | ?
            """)
    void readsTheWordsOfItsLanguage(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | in three weeks            | 2026-12-15
            en | in a month                | 2026-12
            en | in 2 quarters             | 2027-34
            de | heute                     | 2026-11-24
            de | vorgestern                | 2026-11-22
            de | Übermorgen                | 2026-11-26
            de | letzten Juni              | 2026-06
            de | im letzten Dezember       | 2025-12
            de | letztes Jahr              | 2025
            de | das letzte Jahrzehnt      | 201
            de | im vergangenen Sommer     | 2026-22
            de | letzten Freitag           | 2026-11-20
            de | diesen Monat              | 2026-11
            de | nächste Woche             | 2026-11-30/2026-12-06
            de | kommenden Dienstag        | 2026-12-01
            de | voriges Jahrhundert       | 1901/2000
            de | vor drei Tagen            | 2026-11-21
            de | vor 3 Wochen              | 2026-11-03
            de | vor einem Jahr            | 2025
            de | vor zwei Quartalen        | 2026-34
            de | vor 66 Millionen Jahren   | Y-66000000
            de | vor 13,8 Milliarden Jahren | Y-13800000000
            de | in 14 Monaten             | 2028-01
            de | vor drei Tagen bis heute  | 2026-11-21/2026-11-24
            de | last June                 | 2026-06
            de | in 3 weeks                | 2026-12-15
            de | Juni letzten Jahres       | ?
            de | letzten Elefanten         | ?
            fr | hier                      | 2026-11-23
            fr | avant-hier                | 2026-11-22
            fr | aujourd’hui               | 2026-11-24
            fr | aujourd'hui               | 2026-11-24
            fr | juin dernier              | 2026-06
            fr | en juin dernier           | 2026-06
            fr | l’été dernier             | 2026-22
            fr | l'année dernière          | 2025
            fr | l’an prochain             | 2027
            fr | la semaine prochaine      | 2026-11-30/2026-12-06
            fr | la semaine qui vient      | 2026-11-30/2026-12-06
            fr | ce mois-ci                | 2026-11
            fr | cette année               | 2026
            fr | vendredi dernier          | 2026-11-20
            fr | le siècle dernier         | 1901/2000
            fr | il y a 3 jours            | 2026-11-21
            fr | il y a un an              | 2025
            fr | il y a deux siècles       | 1826
            fr | il y a 66 millions d’années | Y-66000000
            fr | dans trois semaines       | 2026-12-15
            es | ayer                      | 2026-11-23
            es | mañana                    | 2026-11-25
            es | pasado mañana             | 2026-11-26
            es | el próximo año            | 2027
            es | el año próximo            | 2027
            es | junio pasado              | 2026-06
            es | el pasado junio           | 2026-06
            es | la semana que viene       | 2026-11-30/2026-12-06
            es | el verano pasado          | 2026-22
            es | este mes                  | 2026-11
            es | el lunes pasado           | 2026-11-23
            es | hace tres días            | 2026-11-21
            es | hace 3 dias               | 2026-11-21
            es | hace 66 millones de años  | Y-66000000
            es | dentro de dos semanas     | 2026-12-08
            es | en 2 años                 | 2028
            it | ieri                      | 2026-11-23
            it | l’altro ieri              | 2026-11-22
            it | dopodomani                | 2026-11-26
            it | giugno scorso             | 2026-06
            it | lo scorso giugno          | 2026-06
            it | l’anno prossimo           | 2027
            it | l’estate scorsa           | 2026-22
            it | quest’anno                | 2026
            it | questa settimana          | 2026-11-23/2026-11-29
            it | l’ultimo anno             | 2025
            it | tre giorni fa             | 2026-11-21
            it | un anno fa                | 2025
            it | 66 milioni di anni fa     | Y-66000000
            it | tra due settimane         | 2026-12-08
            pt | anteontem                 | 2026-11-22
            pt | depois de amanhã          | 2026-11-26
            pt | junho passado             | 2026-06
            pt | a semana passada          | 2026-11-16/2026-11-22
            pt | a próxima semana          | 2026-11-30/2026-12-06
            pt | no próximo ano            | 2027
            pt | no ano que vem            | 2027
            pt | o verão passado           | 2026-22
            pt | nesta semana              | 2026-11-23/2026-11-29
            pt | próxima segunda-feira     | 2026-11-30
            pt | há três dias              | 2026-11-21
            pt | 3 dias atrás              | 2026-11-21
            pt | daqui a duas semanas      | 2026-12-08
            """)
    void countsFromTodayInTheWordsOfItsLanguage(String language, String text, String edtf) {
        assertThat(edtf(language, text)).isEqualTo(edtf);
    }

    /** What the field for a date proposes can be typed there. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "de", "fr", "es", "it", "pt"})
    void readsItsOwnExamples(String language) {
        String examples = Messages.forLocale(Locale.forLanguageTag(language)).text("ui.timeline.goTo.examples");
        assertThat(Stream.of(examples.split(" · ")).map(text -> edtf(language, text)))
                .containsExactly("2018-09-10", "1994-10", "2026-06", "199", "-0043");
    }

    private static String edtf(String language, String text) {
        try {
            return TypedDate.read(text, TODAY, YEAR_IN_VIEW, Messages.forLocale(Locale.forLanguageTag(language)))
                    .edtf();
        } catch (EdtfException e) {
            return "?";
        }
    }

    /** Whatever is printed for a date is read as that date, or as the span that its English name is read as. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB", "de", "de-AT", "fr", "fr-CA", "es", "es-MX", "it", "pt", "pt-PT"})
    void readsWhatIsPrinted(String language) throws EdtfException {
        Wording wording = Messages.forLocale(Locale.forLanguageTag(language));
        WhenText printed = new WhenText(wording);
        WhenText english = new WhenText(ENGLISH);
        Map<String, String> named = new TreeMap<>();
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int year = random.nextInt(4) == 0 ? random.nextInt(1000) - 500 : 1000 + random.nextInt(1200);
            String month = "-" + DateVocabulary.twoDigits(1 + random.nextInt(12));
            String day = "-" + DateVocabulary.twoDigits(1 + random.nextInt(28));
            for (String rest :
                    List.of("", month, month + day, month + day + "T09:05", "-" + (21 + random.nextInt(4)))) {
                When when = When.parse(DateVocabulary.year(year) + rest);
                for (String text : List.of(printed.full(when), printed.brief(when), printed.spoken(when))) {
                    assertThat(TypedDate.read(text, TODAY, YEAR_IN_VIEW, wording)
                                    .extent())
                            .as("seed %d: %s of %s", seed, text, when.edtf())
                            .isEqualTo(when.extent());
                }
            }
            int decade = 101 + random.nextInt(100);
            for (String name : List.of(
                    Integer.toString(decade % 10 == 0 ? decade + 1 : decade),
                    DateVocabulary.twoDigits(random.nextInt(30)),
                    "-" + DateVocabulary.twoDigits(1 + random.nextInt(20)))) {
                When when = When.parse(name);
                named.put(
                        english.full(when),
                        TypedDate.read(printed.full(when), TODAY, YEAR_IN_VIEW, wording)
                                .edtf());
            }
        }
        for (Map.Entry<String, String> one : named.entrySet()) {
            assertThat(one.getValue())
                    .as("seed %d: %s", seed, one)
                    .isEqualTo(read(one.getKey()).edtf());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 June 2018   | There is no day 31 in 2018-06.
            2018-13        | There is no month or season 13.
            30.2.2018      | There is no day 30 in 2018-02.
            9/10/2018      | “9/10/2018” can be two days. Write the month as a word, or 2018-09-10.
            12:30          | “12:30” is a time of any day. Write the day before it, as in 12 June 2018, 14:30.
            11 pm          | “11 pm” is a time of any day. Write the day before it, as in 12 June 2018, 14:30.
            noon           | “noon” is a time of any day. Write the day before it, as in 12 June 2018, 14:30.
            gibberish      | “gibberish” is no date. Write one such as 12 June 2018, June 2018, 1990s, 44 BC, last June or 2018-06.
            12 June 8      | “12 June 8” is no date. Write one such as 12 June 2018, June 2018, 1990s, 44 BC, last June or 2018-06.
            last elephant  | “last elephant” is no date. Write one such as 12 June 2018, June 2018, 1990s, 44 BC, last June or 2018-06.
            """)
    void saysWhatIsWrong(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        EdtfException.class,
                        problem ->
                                assertThat(problem.text(EnglishWords.in("en"))).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsNoDate(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        EdtfException.class,
                        problem -> assertThat(problem.key()).isEqualTo("time.problem.empty"));
    }

    /** Whatever is typed, there is a date or a reason. */
    @Test
    void anyTextIsADateOrHasAReason() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "12",
                "June",
                "2018",
                "BC",
                "1990s",
                "last",
                "ago",
                "the",
                "-",
                "/",
                ".",
                "99999999999999",
                "q3",
                "to",
                "century",
                "5th",
                "…",
                "31",
                "year",
                "14:30",
                "million",
                "-0043",
                "early",
                "mid-",
                "before",
                "from",
                "week",
                "noon",
                "pm",
                "Ma",
                "Christmas",
                "é",
                "and");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(6); part >= 0; part--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            try {
                assertThat(read(text.toString()).edtf())
                        .as("seed %d: %s", seed, text)
                        .isNotBlank();
            } catch (EdtfException e) {
                assertThat(e.text(EnglishWords.in("en")))
                        .as("seed %d: %s", seed, text)
                        .isNotBlank();
            }
        }
    }

    private static When read(String text) throws EdtfException {
        return TypedDate.read(text, TODAY, YEAR_IN_VIEW, ENGLISH);
    }
}
