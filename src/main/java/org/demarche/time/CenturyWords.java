package org.demarche.time;

/**
 * Names centuries and millennia as people count them: the years 1900 to 1999 are the 20th century. Before AD 1 the
 * years from 100 BC to 1 BC are the 1st century BC; EDTF's own centuries, whole hundreds of astronomical years, lie one
 * year earlier.
 */
final class CenturyWords {
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
    String century(long hundreds) {
        return hundreds >= 0
                ? wording.text("time.text.century", ordinal(hundreds + 1))
                : wording.text("time.text.century.era", ordinal(-hundreds), words.era(hundreds));
    }

    /**
     * The name of a millennium.
     *
     * @param thousands the thousands of its years, 0 for the first millennium and −1 for the first before it
     */
    String millennium(long thousands) {
        return thousands >= 0
                ? wording.text("time.text.millennium", ordinal(thousands + 1))
                : wording.text("time.text.millennium.era", ordinal(-thousands), words.era(thousands));
    }

    private String ordinal(long number) {
        long lastTwo = number % 100;
        long last = number % 10;
        boolean special = last <= 3 && (lastTwo < 11 || lastTwo > 13);
        return wording.text("time.text.ordinal", words.number(number), special ? last : 0);
    }
}
