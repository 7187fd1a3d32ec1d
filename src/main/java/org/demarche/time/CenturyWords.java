package org.demarche.time;

import java.util.List;

/**
 * Names centuries and millennia as people count them: the years 1900 to 1999 are the 20th century. Before AD 1 the
 * years from 100 BC to 1 BC are the 1st century BC; EDTF's own centuries, whole hundreds of astronomical years, lie one
 * year earlier.
 */
final class CenturyWords {
    private static final List<String> ROMAN =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final List<Integer> ROMAN_VALUES = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final int MAX_ROMAN = 3999;
    /** The ending of the number 1 itself. */
    private static final long FIRST = 4;

    private final Wording wording;
    private final DateWords words;

    CenturyWords(Wording wording, DateWords words) {
        this.wording = wording;
        this.words = words;
    }

    /**
     * The name of a century.
     *
     * @param hundreds the hundreds of its years, 0 for the first century and −1 for the first before it
     */
    Phrase century(long hundreds) {
        return new Phrase(
                hundreds >= 0
                        ? wording.text("time.text.century", ordinal(hundreds + 1))
                        : wording.text("time.text.century.era", ordinal(-hundreds), words.era(hundreds)),
                Phrase.Noun.part(rank(hundreds)));
    }

    /**
     * The name of a millennium.
     *
     * @param thousands the thousands of its years, 0 for the first millennium and −1 for the first before it
     */
    Phrase millennium(long thousands) {
        return new Phrase(
                thousands >= 0
                        ? wording.text("time.text.millennium", ordinal(thousands + 1))
                        : wording.text("time.text.millennium.era", ordinal(-thousands), words.era(thousands)),
                Phrase.Noun.part(rank(thousands)));
    }

    private static long rank(long number) {
        return number >= 0 ? number + 1 : -number;
    }

    private String ordinal(long number) {
        long lastTwo = number % 100;
        long last = number % 10;
        boolean special = last <= 3 && (lastTwo < 11 || lastTwo > 13);
        long ending = special ? last : 0;
        boolean roman = wording.text("time.pattern.ordinal").equals("roman") && number <= MAX_ROMAN;
        return wording.text(
                "time.text.ordinal", roman ? roman(number) : words.number(number), number == 1 ? FIRST : ending);
    }

    static String roman(long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < ROMAN.size(); i++) {
            while (rest >= ROMAN_VALUES.get(i)) {
                text.append(ROMAN.get(i));
                rest -= ROMAN_VALUES.get(i);
            }
        }
        return text.toString();
    }
}
