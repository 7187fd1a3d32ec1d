package org.demarche.time;

/**
 * A date in words and what a preposition before it has to know: "since 12 June" is "depuis le 12 juin", but "since
 * June" "depuis juin".
 *
 * @param noun what the words are to the word before them
 */
record Phrase(String text, Noun noun) {
    /** What a date is in a sentence. Messages get its {@link #code()}, so that a choice can name the article. */
    enum Noun {
        /** A day after an adverb. */
        BARE_DAY(0),
        /** What takes no article: words that begin with an adverb, millions of years. */
        BARE(1),
        MONTH(2),
        YEAR(3),
        /** A year whose number begins with a vowel in Italian. */
        YEAR_EIGHT(4),
        DAY(5),
        DAY_EIGHT(6),
        DECADE(7),
        /** A century, a millennium, a quarter, a half. */
        PART(8),
        PART_EIGHT(9),
        SPRING(10),
        SEASON(11);

        private final int code;

        Noun(int code) {
            this.code = code;
        }

        /** The number by which messages know it. */
        int code() {
            return code;
        }

        private static final int EIGHT = 8;
        private static final int ELEVEN = 11;
        private static final int THOUSAND = 1000;

        /** A year counted without 0. */
        static Noun year(long number) {
            if (DateWords.isCompact(number)) {
                return BARE;
            }
            return isEight(number) ? YEAR_EIGHT : YEAR;
        }

        static Noun day(int number) {
            return isEight(number) ? DAY_EIGHT : DAY;
        }

        /** A part of time that is told by its number. */
        static Noun part(long number) {
            return isEight(number) ? PART_EIGHT : PART;
        }

        /** What a date of a shape begins with. */
        static Noun of(DateShape shape, CivilDate date) {
            if (shape.hasDay()) {
                return day(date.day());
            }
            return shape.hasMonth() ? MONTH : year(DateWords.historicalYear(date.year()));
        }

        private static boolean isEight(long number) {
            long first = number;
            while (first >= 10) {
                first /= 10;
            }
            return first == EIGHT || number == ELEVEN || number / THOUSAND == ELEVEN;
        }
    }

    static Phrase bare(String text) {
        return new Phrase(text, Noun.BARE);
    }

    /** The words after an adverb, put there by the text for a key. */
    Phrase qualified(Wording wording, String key) {
        boolean day = noun == Noun.DAY || noun == Noun.DAY_EIGHT;
        return new Phrase(after(wording, key), day ? Noun.BARE_DAY : Noun.BARE);
    }

    /** The same thing in more words, which begin as before. */
    Phrase with(String longer) {
        return new Phrase(longer, noun);
    }

    /** The text for a key that takes the words as {@code {0}} and what they are as {@code {1}}. */
    String after(Wording wording, String key) {
        return wording.text(key, text, noun.code());
    }
}
