package org.demarche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Evidence;
import org.demarche.model.Extras;
import org.demarche.model.Quote;
import org.demarche.model.Source;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives a chronicle whose evidence lies in it, in a time that grows with its length only. */
class HostileTextTest {
    private static final Extraction EXTRACTION = new Extraction(Messages.forLocale(Locale.ENGLISH));
    private static final int RUNS = 2_000;
    private static final int LARGE = 20_000;
    private static final String[] PIECES = {
        "On 4 May 1987",
        "yesterday",
        "in June",
        "since 1986",
        "following May",
        "a week later",
        "after",
        "by",
        "the following day",
        "the treaty of 1905",
        "Norway",
        "Ada Brown",
        "President",
        "the White House",
        "met",
        "held",
        "complicated",
        "had been signed",
        "which",
        "who",
        "that",
        "and",
        "but",
        "while",
        "to leave",
        "warning",
        "it",
        "said that",
        "was",
        "will",
        "he",
        "They",
        "“",
        "”",
        "\"",
        "'s",
        "(",
        ")",
        ",",
        ";",
        ".",
        "...",
        "!",
        "—",
        "-",
        "\n\n",
        "\n",
        "\t",
        "\u0000",
        "\u200F",
        "\u202E",
        "שלום",
        "مرحبا",
        "😀",
        "\uD83D",
        "\uDE00",
        "é",
        "e\u0301",
        "1",
        "99999999999999999999",
        "1987-05-04",
        "\n4 May 1987: ",
        "\n\n1986\n\n",
        "- June 5 – ",
        "| 1985 |",
        "condemned the attack on",
        "the eve of the",
        "asked Chad to leave by",
        "signed by",
        "as well as",
        "of",
        "and",
        "which",
        "in",
        "Geneva",
        "U.S.",
        "St.",
        "5 p.m.",
        "\u00A0",
        "\u2028",
        "ﬁ",
        "ǅ",
        "İ"
    };

    /** The words of articles, which end sentences and stand beside one another where no writer puts them. */
    private static final String[] WORDS = """
            VIENNA , 12 June 2023 ( Agency ) — Hungary's foreign minister , Karl Ott , who announced on 5 June that he
            would skip the summit , flew to Brussels . Both parties signed a protocol ; the two sides resumed talks on
            Monday . The European Union suspended EUR 300 million in aid to Tunisia , and Norway froze its assistance .
            President Ada Brown vetoed the bill on 2 May ; MPs overrode her . SALT II and START I , signed in Moscow ,
            lapsed . The Senate Foreign Relations Committee denied " the charge " whereas their ministers had met . As
            Chile mobilised its fleet after Thomas Jordan left Jordan , North and South Korea closed the border by dawn
            in the 1980s . Minister for Foreign Affairs Ada Brown , the Duke of Brabant , received the Swiss ambassador
            to the United States last week until 29 August . These efforts led to the Act of Montevideo
            """.split("\\s+");

    @Test
    void theWordsOfArticlesMixedGiveAChronicle() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int run = 0; run < RUNS / 4; run++) {
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (int i = random.nextInt(60); i >= 0; i--) {
                // Mostly a few as they stood, so that all that reads them is reached.
                at = random.nextInt(3) == 0 ? random.nextInt(WORDS.length) : (at + 1) % WORDS.length;
                text.append(WORDS[at]).append(' ');
            }
            assertWhole(text.toString(), Undated.NONE, "seed " + seed + ", run " + run);
        }
    }

    @Test
    void evidenceLiesInTheTextWhateverItIs() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertWhole(text.toString(), Undated.NONE, "seed " + seed + ", run " + run);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                " ",
                "“",
                "\"",
                "(",
                "A ",
                "Ab ",
                "On 4 May 1987 ",
                "Norway ",
                "met ",
                "President ",
                "Ada Brown, ",
                "he said that ",
                "U.S.",
                "-",
                "of ",
                "\u202E",
                "😀",
                "which was, ",
                "in June, ",
                "and Norway ",
                "\n",
                "the leader ",
                "On 4 May 1987 Norway met Sweden. ",
                "4 May 1987\n\nNorway met Ada Brown\n\n",
                "Norway and Chad sign a pact, 4 May 1987\n",
                "we met him in 1950, ",
                "if Chad had left in 1950, ",
                "their army had left in 1950 and "
            })
    void manyOfTheSameTakeLittleTime(String piece) {
        String text = piece.repeat(LARGE / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertWhole(text, Undated.NONE, piece));
    }

    /** What random texts were found to fail on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "following May complicated. Norway",
                "1986\n\n Ada Brown dividends ceasefire November 6.",
                "1986\n\n mediation failed",
            })
    void wordsThatMakeNoSentenceAreRead(String text) throws EdtfException {
        assertWhole(text, Undated.NONE, text);
        assertWhole(text, When.parse("1905-09-05"), text);
    }

    /** Whatever is done with a sentence, a text without full stops is done in pieces of a bounded length. */
    @Test
    void aSentenceWithoutEndIsReadInPieces() {
        String text = "On 4 May 1987 Norway met Sweden, ".repeat(2_000);
        Chronicle chronicle =
                EXTRACTION.of(new Source("a1", "article", "", null, null, Undated.NONE, null, null, text, Extras.NONE));

        assertThat(chronicle.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.evidence())
                        .allSatisfy(one -> assertThat(one.end() - one.start()).isLessThanOrEqualTo(2_000)));
    }

    private static void assertWhole(String text, When published, String description) {
        Chronicle chronicle =
                EXTRACTION.of(new Source("a1", "article", "", null, null, published, null, null, text, Extras.NONE));
        for (Event event : chronicle.events()) {
            assertThat(event.title()).as(description).isNotBlank();
            for (Evidence evidence : event.evidence()) {
                assertThat(evidence.start()).as(description).isBetween(0, evidence.end() - 1);
                assertThat(evidence.end()).as(description).isLessThanOrEqualTo(text.length());
            }
            for (Quote quote : event.quotes()) {
                assertThat(text).as(description).contains(quote.text());
            }
            String printed = event.printed();
            if (printed != null) {
                assertThat(text).as(description).contains(printed);
            }
        }
    }
}
