package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.Seeds;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, the tagger gives valid places in order, values that agree with themselves, and ends soon. */
class HostileTextTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    private static final String[] PIECES = {
        "May",
        "March",
        "3",
        "28",
        "1998",
        "0000",
        "9999",
        "99999999999",
        "two",
        "hundred",
        "thousand",
        "a",
        "few",
        "days",
        "years",
        "centuries",
        "ago",
        "later",
        "Friday",
        "Sun",
        "next",
        "last",
        "the",
        "of",
        "and",
        "to",
        "between",
        "-",
        "–",
        "—",
        "/",
        ":",
        ".",
        ",",
        "'",
        "’",
        "'s",
        "(",
        ")",
        "$",
        "%",
        "noon",
        "p.m.",
        "GMT",
        "T",
        "quarter",
        "first",
        "31st",
        "BC",
        "AD",
        "B.C.",
        "century",
        "1980s",
        "early",
        "mid-",
        "end",
        "half",
        "every",
        "Easter",
        "New Year's",
        "year",
        "week",
        "24:00",
        "23:59:59",
        "2019-02-31",
        "30 February",
        "February 30",
        "29 February 1900",
        "inst.",
        "ult.",
        "in",
        "on",
        "at",
        "about",
        "more than",
        "million",
        "the 5th",
        "fortnight",
        "overnight",
        "this",
        "morning",
        "Q4",
        "\u202e",
        "\u0000",
        "\ud83d\ude00",
        "\ud83d",
        "שלום",
        "مارس",
        "é",
        "\t"
    };

    private static final String[] SPACES = {" ", "", "\n", "  ", "\n\n", "\u00a0"};

    static Stream<String> hostileTexts() {
        int size = 200_000;
        return Stream.of(
                "",
                " ".repeat(size),
                "x".repeat(size),
                "7".repeat(size),
                "\"".repeat(size),
                "(".repeat(size),
                ".".repeat(size),
                "\u0000".repeat(size),
                "\ud83d\ude00".repeat(size / 2),
                "\ud83d".repeat(size),
                "two ".repeat(size / 4),
                "hundred thousand ".repeat(size / 16),
                "May ".repeat(size / 4),
                "1,".repeat(size / 2),
                "1-".repeat(size / 2),
                "1 and ".repeat(size / 6),
                "3, ".repeat(size / 3),
                "the early ".repeat(size / 10),
                "the end of ".repeat(size / 11),
                "last next this ".repeat(size / 15),
                "\u202eMay 3 \u202c".repeat(size / 9),
                "He said \"on Friday, 'May 3'\" ".repeat(size / 30),
                "February 27 and 28, 2019 ".repeat(size / 25));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void endsSoonWithValidPlaces(String text) {
        List<TimeMention> mentions = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new TimeTagger().tag(text, PUBLISHED));
        assertValid(mentions, text, "text of " + text.length());
    }

    /** Counts how often its tokens are looked at. */
    private static final class CountingTokens extends Tokens {
        private long looks;

        CountingTokens(String text) {
            super(text, 0, text.length());
        }

        @Override
        String word(int i) {
            looks++;
            return super.word(i);
        }

        @Override
        Kind kind(int i) {
            looks++;
            return super.kind(i);
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void theWorkForATokenDoesNotGrowWithTheText(String text) {
        double few = looksPerToken(text.substring(0, text.length() / 20));
        double many = looksPerToken(text);

        assertThat(many).isLessThanOrEqualTo(few * 1.2 + 10);
    }

    private static double looksPerToken(String text) {
        CountingTokens tokens = new CountingTokens(text);
        Grammar grammar = new Grammar();
        for (int i = 0; i < tokens.count(); i++) {
            grammar.at(tokens, i);
            Tense.around(tokens, i, i + 1);
        }
        return tokens.looks / (tokens.count() + 1.0);
    }

    @Test
    void mixedPiecesGiveValidPlacesAndDates() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(SPACES[weighted(random)]);
            }
            LocalDate published = random.nextInt(4) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
            List<TimeMention> mentions = new TimeTagger().tag(text.toString(), published);
            assertValid(mentions, text.toString(), "seed " + seed + ", round " + round + ": " + text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on 9999-12-31. The next day, he went. | Y10000",
                "They met in December 9999. Soon after that, he went. | [9999-12..Y10000]",
                "They met on 9999-12-31. The next month they left. | Y10000",
                "They met on 9999-12-31. The weekend after, he left. Two weeks later he came. | [9999-12-27..Y10000]",
                "They met in 9999. The next year he went. | Y10000",
                "In late winter, they left. | [Y10000..Y10000]",
            })
    void whatLiesBeyondTheYear9999IsAYear(String text, String last) {
        List<TimeMention> mentions = new TimeTagger().tag(text, LocalDate.of(9999, 12, 20));
        assertValid(mentions, text, text);
        When when = mentions.getLast().parts().getLast().when();
        assertThat(when).extracting(When::edtf).isEqualTo(last);
    }

    private static int weighted(Random random) {
        return random.nextInt(3) > 0 ? 0 : random.nextInt(SPACES.length);
    }

    private static void assertValid(List<TimeMention> mentions, String text, String where) {
        int end = 0;
        for (TimeMention mention : mentions) {
            assertThat(mention.parts()).as(where).isNotEmpty();
            for (TimeExpression one : mention.parts()) {
                assertThat(one.begin()).as(where).isGreaterThanOrEqualTo(end).isLessThan(one.end());
                assertThat(one.end()).as(where).isLessThanOrEqualTo(text.length());
                assertThat(text.substring(one.begin(), one.end()).strip())
                        .as(where)
                        .hasSize(one.end() - one.begin());
                end = one.end();
                assertThat(one.value()).as(where).isNotEmpty();
                assertThat(one.confidence()).as(where).isBetween(0.0, 1.0);
                assertAgrees(one, where);
            }
            assertThat(mention.begin())
                    .as(where)
                    .isEqualTo(mention.parts().getFirst().begin());
            assertThat(mention.end())
                    .as(where)
                    .isEqualTo(mention.parts().getLast().end());
        }
    }

    /** A day's, month's or year's place on the line begins as its value says. */
    private static void assertAgrees(TimeExpression one, String where) {
        boolean plain =
                one.type() == TimexType.DATE && one.mod() == null && one.value().matches("\\d{4}(-\\d\\d){0,2}");
        if (one.when() == null || !plain) {
            return;
        }
        assertThat(one.when()).as(where).isNotInstanceOf(Undated.class);
        String first =
                one.when().extent().earliest().point().orElseThrow().date().toString();
        assertThat(one.when().edtf()).as(where + " " + first).startsWith(one.value());
    }
}
