package org.demarche.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.format.table.WrittenDates.Dated;
import org.demarche.format.table.WrittenDates.NoDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as tables write them. */
class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-27 | 2019-02-27
                    1560~ | 1560~
                    2019-02 | 2019-02
                    2019 | 2019
                    800 | 0800
                    2019-02-27/2019-02-28 | 2019-02-27/2019-02-28
                    2019-02-27T10:30Z | 2019-02-27T10:30Z
                    2019-02-27 10:30 | 2019-02-27T10:30
                    2019/2/7 | 2019-02-07
                    20190227 | 2019-02-27
                    27 February 2019 | 2019-02-27
                    27th Feb. 2019 | 2019-02-27
                    27-Feb-2019 | 2019-02-27
                    Wednesday, 27 February 2019 | 2019-02-27
                    February 27, 2019 | 2019-02-27
                    Sept 3, 1783, 9:05 | 1783-09-03T09:05
                    March 1905 | 1905-03
                    27–28 February 2019 | 2019-02-27/2019-02-28
                    February 27-28, 2019 | 2019-02-27/2019-02-28
                    27 February 2019 - 3 March 2019 | 2019-02-27/2019-03-03
                    1914–1918 | 1914/1918
                    44 BC | -0043
                    15 March 44 BC | -0043-03-15
                    c. 1560 | 1560~
                    circa March 1905 | 1905-03~
                    before 1560 | ../1560
                    after 3 May 1560 | 1560-05-03/..
                    31.12.2018 | 2018-12-31
                    3.4.2019 | 2019-04-03
                    25/12/2018 | 2018-12-25
                    12/25/2018 | 2018-12-25
                    3/4/2019 | 2019-04-03
                    3/2019 | 2019-03
                    1850s | 185X
                    19th century | 18XX
                    2019 Q1 | 2019-33
                    Q3 1990 | 1990-35
                    27.2.19 | 2019-02-27
                    27.2.57 | 1957-02-27
                    27/2/19 | 2019-02-27
                    27-Feb-19 | 2019-02-27
                    27 Feb 99 | 1999-02-27
                    Feb-19 | 2019-02
                    2019.02.27 | 2019-02-27
                    2019/2/27 | 2019-02-27
                    Feb 2019 | 2019-02
                    c. 1957 | 1957~
                    1957? | 1957?
                    1957-58 | 1957/1958
                    1914-21 | 1914/1921
                    1939-45 | 1939/1945
                    27 Feb–1 Mar 2019 | 2019-02-27/2019-03-01
                    27 Feb-1 Mar 2019 | 2019-02-27/2019-03-01
                    27.2.–1.3.2019 | 2019-02-27/2019-03-01
                    February 27 – March 1, 2019 | 2019-02-27/2019-03-01
                    Feb–Mar 2019 | 2019-02/2019-03
                    27/2/2019 – 1/3/2019 | 2019-02-27/2019-03-01
                    1914-18 | 1914/1918
                    27. Februar 2019 | 2019-02-27
                    27 février 2019 | 2019-02-27
                    27 de febrero de 2019 | 2019-02-27
                    15. März 44 v. Chr. | -0043-03-15
                    3.–5. März 1848 | 1848-03-03/1848-03-05
                    3. bis 5. März 1848 | 1848-03-03/1848-03-05
                    du 3 au 5 mars 1848 | 1848-03-03/1848-03-05
                    12 to 14 May 2019 | 2019-05-12/2019-05-14
                    500–300 BC | -0499/-0299
                    44 – 30 BC | -0043/-0029
                    c. 500 – 300 B.C. | -0499~/-0299~
                    c. 1914–1918 | 1914~/1918~
                    79 AD | 0079
                    79 n. Chr. | 0079
                    79 ap. J.-C. | 0079
                    300 B.C. | -0299
                    -500 | -0500
                    2019-05-00 | 2019-05
                    2019-00-00 | 2019
                    00/05/2019 | 2019-05
                    00/00/2019 | 2019
                    2019-W05 | 2019-01-28/2019-02-03
                    2019-W05-3 | 2019-01-30
                    12. 6. 2018 | 2018-06-12
                    12 May 2019, 3:30 pm | 2019-05-12T15:30
                    3. März 1848, 15:30 Uhr | 1848-03-03T15:30
                    3.3.1848 15.30 | 1848-03-03T15:30
                    3 mars 1848 à 15h30 | 1848-03-03T15:30
                    Spring 1914 | 1914-21
                    summer of 2019 | 2019-22
                    early 1914 | [1914-01..1914-04]
                    mid-August 1914 | [1914-08-11..1914-08-21]
                    late 19th century | [1867..1899]
                    Mittwoch, 3. März 1848 | 1848-03-03
                    mercredi 3 mars 1848 | 1848-03-03
                    Anfang 1848 | [1848-01..1848-04]
                    Mitte August 1914 | [1914-08-11..1914-08-21]
                    mi-août 1914 | [1914-08-11..1914-08-21]
                    Ende Mai 1848 | [1848-05-22..1848-05-31]
                    Frühjahr 1914 | 1914-21
                    été 1914 | 1914-22
                    Herbst 1914 | 1914-23
                    vor 1848 | ../1848
                    nach 1848 | 1848/..
                    seit Mai 1848 | 1848-05/..
                    depuis 1848 | 1848/..
                    jusqu'en 1848 | ../1848
                    avant mai 1848 | ../1848-05
                    1848 bis 1850 | 1848/1850
                    de 1848 à 1850 | 1848/1850
                    19. Jahrhundert | 18XX
                    19e siècle | 18XX
                    XIXe siècle | 18XX
                    siglo XIX | 18XX
                    1840er Jahre | 184X
                    années 1840 | 184X
                    1. Quartal 2019 | 2019-33
                    mars-mai 1848 | 1848-03/1848-05
                    Winter 1914/15 | 1914-24
                    the winter of 1899–1900 | 1899-24
                    hiver 1914-1915 | 1914-24
                    KW 5 2019 | 2019-01-28/2019-02-03
                    5. KW 2019 | 2019-01-28/2019-02-03
                    2019 KW 5 | 2019-01-28/2019-02-03
                    KW 05/2019 | 2019-01-28/2019-02-03
                    week 5 of 2019 | 2019-01-28/2019-02-03
                    semaine 5 de 2019 | 2019-01-28/2019-02-03
                    1951年9月8日 | 1951-09-08
                    1951年9月8日（土曜日） | 1951-09-08
                    １９５１年９月 | 1951-09
                    1951年 | 1951
                    1951년 9월 8일 | 1951-09-08
                    ٢٠١٩ | 2019
                    ٢٠١٩-٠٣-٠٤ | 2019-03-04
                    ۴/۳/۲۰۱۹ | 2019-03-04
                    २०१९ | 2019
                    """)
    void readsWhatPeopleWrite(String text, String edtf) {
        assertThat(WrittenDates.read(text, DateOrder.DAY_FIRST))
                .isInstanceOfSatisfying(
                        Dated.class, dated -> assertThat(dated.when().edtf()).isEqualTo(edtf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "13/25/2019",
                "2019-13-01",
                "30 February 2019",
                "31.04.2019",
                "Feb",
                "May",
                "12:30",
                "yesterday",
                "Feb 29, 1900",
                "31. November 1900",
                "last May",
                "three days later",
                "the talks of 1914",
                "3.–1848",
                "40.–50. März 1848",
                "2019-W60",
                "KW 60 2019",
                "Winter 1914/16",
                "1951年13月8日",
                "9月8日",
                "cat 7"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(WrittenDates.read(text, DateOrder.DAY_FIRST)).isInstanceOf(NoDate.class);
    }

    @ParameterizedTest
    @CsvSource({"3/4/2019,true", "4/4/2019,false", "13/4/2019,false", "3.4.2019,false", "3-4-2019,true"})
    void saysWhetherTheOrderMatters(String text, boolean ambiguous) {
        assertThat(WrittenDates.read(text, DateOrder.MONTH_FIRST))
                .isInstanceOfSatisfying(
                        Dated.class, dated -> assertThat(dated.ambiguous()).isEqualTo(ambiguous));
    }

    @Test
    void doesNotSearchLongTexts() {
        assertThat(WrittenDates.read("1" + " ".repeat(100_000) + "x", DateOrder.DAY_FIRST))
                .isInstanceOf(WrittenDates.NoDate.class);
        assertThat(WrittenDates.read("[1667" + ",1668".repeat(60) + "]", DateOrder.DAY_FIRST))
                .isInstanceOf(WrittenDates.Dated.class);
    }
}
