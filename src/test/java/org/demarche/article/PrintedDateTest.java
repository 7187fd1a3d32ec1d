package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Brown, June 12, 2018;2018-06-12",
                "Tuesday 12th of Sept. 2018;2018-09-12",
                "Veröffentlicht am 12. Juni 2018 um 10:30 Uhr;2018-06-12",
                "Dienstag, 1. MÄRZ 2018;2018-03-01",
                "12. Jänner 2018;2018-01-12",
                "Publié le 1er août 2018 à 10h30;2018-08-01",
                "12 févr. 2018;2018-02-12",
                "12 de junio de 2018;2018-06-12",
                "2 de março de 2018;2018-03-02",
                "12 giugno 2018;2018-06-12",
                "1º dicembre 2018;2018-12-01",
                "Stand: 03.12.2018, 10 Uhr;2018-12-03",
                "Stand: 13/12/2018, 10 Uhr;2018-12-13",
                "Version 1.3.12.2018;",
                "Vienna, 03/02/2019;",
                "12. Junius 2018;",
                "32. Juni 2018;",
            })
    void wholeDatesArePrintedInManyLanguages(String text, @Nullable String edtf) {
        assertThat(PrintedDate.in(text).map(found -> found.when().edtf()).orElse(null))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "1528799400, 2018-06-12",
                "1528799400000, 2018-06-12",
                "20180612, 2018-06-12",
                "20180612103000, 2018-06-12",
                "2018-06, 2018-06",
                "02/28/2019, 2019-02-28",
                "28/02/2019 10:30, 2019-02-28",
                "04/04/2019, 2019-04-04",
                "03.02.2019, 2019-02-03",
                "03/02/2019, none",
                "31/31/2019, none",
                "9999999999, none",
                "12345, none",
            })
    void fieldsHoldNumbersToo(String text, @Nullable String edtf) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PrintedDate.field(text).map(When::edtf).orElse(null)).isEqualTo(edtf);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
