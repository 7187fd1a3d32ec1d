package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in every language that has words for them. */
class DateLanguagesTest {
    private static final Set<String> ENGLISH_WORDS = Set.of(("about possibly since until between and or from before"
                    + " after unknown year month day hemisphere northern southern century millennium decade first"
                    + " second third fourth last quarter half of spring summer autumn winter uncertain approximate"
                    + " start end dates one more later earlier undated times bc ad january february march may june"
                    + " july october december million billion the minus plus to 1st 2nd 3rd 4th time")
            .split(" "));

    /** What is written as in English. */
    private static final Map<String, Set<String>> ALIKE = Map.of(
            "de",
            Set.of("winter", "million", "billion", "minus", "plus"),
            "fr",
            Set.of("plus", "million", "billion", "dates"),
            "es",
            Set.of("may"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 2019-03-12/..           | seit dem 12. März 2019
            de | ../18                   | bis zum 19. Jahrhundert
            de | [..199]                 | spätestens in den 1990er-Jahren
            de | [1760-12..]             | frühestens im Dezember 1760
            de | [2018-06-13..2018-07-31] | zwischen dem 13. Juni und dem 31. Juli 2018
            de | 18XX-23                 | Herbst des 19. Jahrhunderts
            de | 1560~                   | ca. 1560
            de | 2018-34                 | 2. Quartal 2018
            fr | 2018-06-11/..           | depuis le 11 juin 2018
            fr | 2018-06/..              | depuis juin 2018
            fr | ../1760                 | jusqu’en 1760
            fr | ../2018-22              | jusqu’à l’été 2018
            fr | 1560-06-12~             | vers le 12 juin 1560
            fr | 1560~/..                | depuis vers 1560
            fr | [2018-11-08..2018-11-11] | entre le 8 et le 11 novembre 2018
            fr | 00                      | Ier siècle
            fr | 20                      | XXIe siècle
            fr | -01                     | Ier siècle av. J.-C.
            fr | 199X-23                 | automne des années 1990
            es | 2018-06-12              | 12 de junio de 2018
            es | 2018-06-12/2018-07-14   | 12 de junio – 14 de julio de 2018
            es | 199/..                  | desde la década de 1990
            es | [..1760-12-03]          | como muy tarde el 3 de diciembre de 1760
            es | 2018-06-12/             | a partir del 12 de junio de 2018 (fin desconocido)
            es | 18                      | siglo XIX
            it | 2018-11-11/..           | dall’11 novembre 2018
            it | 0800/..                 | dall’800 d.C.
            it | 1984/..                 | dal 1984
            it | 2018-04/..              | da aprile 2018
            it | 07/..                   | dall’VIII secolo
            it | ../2018-22              | fino all’estate 2018
            it | [1670..1672]            | tra il 1670 e il 1672
            pt | 2018-03-12              | 12 de março de 2018
            pt | 18~                     | cerca do século XIX
            pt | [..199]                 | no máximo na década de 1990
            pt | 2018-21/..              | desde a primavera de 2018
            en-US | 2018-06-12           | June 12, 2018
            en-US | 2018-06-12/2018-06-14 | June 12 – 14, 2018
            en-US | 2018-12-31/2019-01-01 | December 31, 2018 – January 1, 2019
            en-US | [2020-05-10..2020-05-19] | between May 10 and 19, 2020
            en-US | 156X-12-25           | December 25, 1560s
            en-US | 2018-06-12T24:00     | June 12, 2018, 24:00
            en-US | 2018-06-12T14:00-03:30 | June 12, 2018, 2:00 PM UTC−03:30
            en-US | 2018-06-12T00:05:09.25 | June 12, 2018, 12:05:09.25 AM
            en-GB | 2018-06-12T14:00     | 12 June 2018, 14:00
            en-GB | 18/..                | since the 19th century
            de-AT | 2018-01-12           | 12. Jänner 2018
            """)
    void grammarIsSound(String language, String edtf, String text) throws EdtfException {
        assertThat(text(language)
                        .full(When.parse(edtf))
                        .replace('\u202f', ' ')
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt", "de-CH", "fr-CA", "es-MX", "pt-PT"})
    void everyKindOfDateHasWordsOfItsLanguageAlone(String language) {
        long seed = Seeds.seed();
        RandomEdtf edtf = new RandomEdtf(new Random(seed));
        WhenText text = text(language);
        Set<String> alike = ALIKE.getOrDefault(language.substring(0, 2), Set.of());
        Map<String, String> english = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            String written = edtf.any();
            When when;
            try {
                when = When.parse(written);
            } catch (EdtfException noSuchDay) {
                continue;
            }
            for (String shown : List.of(text.full(when), text.brief(when), text.spoken(when))) {
                assertThat(shown).as("seed %d: %s", seed, written).isNotBlank().doesNotContain("{", "}", "  ");
                Arrays.stream(shown.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                        .filter(word -> ENGLISH_WORDS.contains(word) && !alike.contains(word))
                        .forEach(word -> english.putIfAbsent(word, shown));
            }
        }
        assertThat(english).as("seed " + seed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 28 | 14:00 | 28. Feb. 2019 | Donnerstag, 28. Februar 2019 | 2010er-Jahre | 21. Jahrhundert | 28. Feb. 2019 · Ortszeit Berlin, UTC+1
            fr | 28 | 14:00 | 28 févr. 2019 | jeudi 28 février 2019 | années 2010 | XXIe siècle | 28 févr. 2019 · heure locale Berlin, UTC+1
            es | 28 | 14:00 | 28 feb 2019 | jueves, 28 de febrero de 2019 | década de 2010 | siglo XXI | 28 feb 2019 · hora de Berlin, UTC+1
            it | 28 | 14:00 | 28 feb 2019 | giovedì 28 febbraio 2019 | anni 2010 | XXI secolo | 28 feb 2019 · ora locale Berlin, UTC+1
            pt | 28 | 14:00 | 28 de fev. de 2019 | quinta-feira, 28 de fevereiro de 2019 | década de 2010 | século XXI | 28 de fev. de 2019 · horário de Berlin, UTC+1
            en-US | 28 | 2:00 PM | Feb 28, 2019 | Thursday, February 28, 2019 | 2010s | 21st century | Feb 28, 2019 · Berlin time, UTC+1
            """)
    void ticksAreOfTheLanguage(
            String language,
            String day,
            String clock,
            String date,
            String full,
            String decade,
            String century,
            String zoned) {
        TickText ticks = new TickText(Messages.forLocale(Locale.forLanguageTag(language)));
        TimePoint afternoon = new TimePoint(TimePoint.ofDay(2019, 2, 28).second() + 14 * 3600, 0);
        TickStep hours = new TickStep(TickStep.Unit.HOUR, 1);
        assertThat(ticks.minor(new TickStep(TickStep.Unit.DAY, 1), afternoon)).isEqualTo(day);
        assertThat(ticks.minor(hours, afternoon).replace('\u202f', ' ')).isEqualTo(clock);
        assertThat(ticks.major(hours, afternoon)).isEqualTo(date);
        assertThat(ticks.full(hours, afternoon)).isEqualTo(full);
        assertThat(ticks.major(new TickStep(TickStep.Unit.YEAR, 1), afternoon)).isEqualTo(decade);
        assertThat(ticks.major(new TickStep(TickStep.Unit.YEAR, 10), afternoon)).isEqualTo(century);
        AxisZone berlin = AxisZone.ofId("Europe/Berlin").orElseThrow();
        assertThat(ticks.zoned(ticks.major(hours, afternoon), berlin, afternoon, true))
                .isEqualTo(zoned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 9.–14. Sept. 1919 | 13,8 Mrd. – 13,2 Mrd. v. Chr.
            fr | 9–14 sept. 1919 | 13,8 Md – 13,2 Md av. J.-C.
            es | 9–14 sept 1919 | 13,8 mil M – 13,2 mil M a. C.
            it | 9–14 set 1919 | 13,8 Mld – 13,2 Mld a.C.
            pt | 9–14 de set. de 1919 | 13,8 bi – 13,2 bi a.C.
            en-US | Sep 9–14, 1919 | 13.8B–13.2B BC
            """)
    void shortFormsAreOfTheLanguage(String language, String days, String deep) throws EdtfException {
        assertThat(text(language).shorter(When.parse("1919-09-09/1919-09-14")).get(1))
                .isEqualTo(days);
        assertThat(text(language)
                        .shorter(When.parse("Y-13799999999/Y-13199999999"))
                        .getLast()
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(deep);
    }

    private static WhenText text(String language) {
        return new WhenText(Messages.forLocale(Locale.forLanguageTag(language)));
    }
}
