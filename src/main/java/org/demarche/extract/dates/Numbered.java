package org.demarche.extract.dates;

import java.util.Set;

/** Tells the year in the number of a resolution or law from a date: "resolutions 1160 (1998) and 1199 (1998)". */
final class Numbered {
    private static final Set<String> NOUNS = Set.of(
            "resolution",
            "resolutions",
            "res",
            "decision",
            "decisions",
            "decree",
            "decrees",
            "law",
            "laws",
            "directive",
            "directives",
            "regulation",
            "regulations",
            "recommendation",
            "recommendations",
            "ordinance",
            "act",
            "order");

    private static final Set<String> BETWEEN = Set.of("(", ")", ",", "and", "or", "/", "-", "–", "no", "nos", ".");

    /** In tokens. So far before a year may the noun stand that several numbers share. */
    private static final int FARTHEST = 40;

    private Numbered() {}

    /** Whether a year stands in brackets right behind a number of a noun whose things are numbered. */
    static boolean isAt(Tokens tokens, int year) {
        boolean bracketed = tokens.is(year - 1, "(") && tokens.is(year + 1, ")");
        if (!bracketed || tokens.digits(year - 2) == 0) {
            return false;
        }
        for (int i = year - 2; i >= Math.max(0, year - FARTHEST); i--) {
            if (NOUNS.contains(tokens.word(i))) {
                return true;
            }
            if (tokens.digits(i) == 0 && !BETWEEN.contains(tokens.word(i))) {
                return false;
            }
        }
        return false;
    }
}
