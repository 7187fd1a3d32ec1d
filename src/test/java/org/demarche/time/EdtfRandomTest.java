package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of any EDTF text, tried on random ones. */
class EdtfRandomTest {
    private static final long SEED = 20190228L;
    private static final int TEXTS = 20_000;
    /** Most generated texts are valid; the rest name days that don't exist, like −0000 or a 30 February. */
    private static final double LEAST_VALID = 0.8;

    private static final String CHARACTERS = "0123456789-XYES?~%/.,[]{} TZ:+x\u2212é";

    private final WhenText english = new WhenText(new EnglishWords(Locale.ENGLISH));

    @Test
    void whatIsReadIsWrittenAndReadAgain() {
        Random random = new Random(SEED);
        RandomEdtf texts = new RandomEdtf(random);
        int valid = 0;
        for (int i = 0; i < TEXTS; i++) {
            valid += holds(texts.any()) ? 1 : 0;
        }
        assertThat(valid).as("seed %d", SEED).isGreaterThan((int) (TEXTS * LEAST_VALID));
    }

    @Test
    void changedTextsAreReadOrRefused() {
        Random random = new Random(SEED);
        RandomEdtf texts = new RandomEdtf(random);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(texts.any());
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(text.length() + 1);
                char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.replace(at, Math.min(text.length(), at + 1), Character.toString(c));
                    default -> text.delete(at, Math.min(text.length(), at + 1));
                }
            }
            holds(text.toString());
        }
    }

    @Test
    void anyCharactersAreReadOrRefused() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            holds(text.toString());
        }
    }

    /** Checks all that must hold of a text; says whether it is EDTF. */
    private boolean holds(String text) {
        String about = "seed %d, \"%s\"".formatted(SEED, text);
        When when;
        try {
            when = When.parse(text);
        } catch (EdtfException refused) {
            assertThat(refused.position()).as(about).isBetween(0, text.length());
            assertThat(refused.text(new EnglishWords(Locale.ENGLISH))).as(about).isNotBlank();
            return false;
        }
        String edtf = when.edtf();
        When again = reread(edtf, about);
        assertThat(again).as(about).isEqualTo(when);
        assertThat(again.edtf()).as(about).isEqualTo(edtf);
        When canonical = reread(when.canonical(), about);
        assertThat(canonical.canonical()).as(about).isEqualTo(when.canonical());
        assertThat(canonical.extent()).as(about).isEqualTo(when.extent());
        checkOrder(when.extent(), about);
        assertThat(english.full(when)).as(about).isNotBlank().doesNotContainPattern("\\b0 (BC|AD)");
        assertThat(english.brief(when)).as(about).isNotBlank();
        assertThat(english.spoken(when)).as(about).isNotBlank();
        return true;
    }

    private static When reread(String edtf, String about) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(about + " gave " + edtf, e);
        }
    }

    private static void checkOrder(Extent extent, String about) {
        checkOrder(extent.earliest(), extent.latest(), about);
        checkOrder(extent.earliest(), extent.latestStart(), about);
        checkOrder(extent.earliestEnd(), extent.latest(), about);
    }

    private static void checkOrder(Bound first, Bound second, String about) {
        if (first instanceof Bound.At(TimePoint a) && second instanceof Bound.At(TimePoint b)) {
            assertThat(a).as(about).isLessThanOrEqualTo(b);
        }
    }
}
