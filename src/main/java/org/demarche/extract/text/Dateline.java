package org.demarche.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What agencies set before the first sentence of a report: the place, and perhaps the day and the agency's name, as in
 * "VIENNA, 14 March 2021 (AFP) –", "LONDON, 2021-03-14 (Reuters) -", "MOSCOW, March 14. /TASS/." It is no part of the
 * sentence.
 */
public final class Dateline {
    /** A dateline is no longer, in UTF-16 units. */
    private static final int LONGEST = 120;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu} .'’/-]{2,40}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}";
    /** A region or a day without its year: "Switzerland", "March 3". */
    private static final String MORE = "(?:,? (?:\\p{Lu}[\\p{L}.]{1,20} ?){1,3}(?:\\d{1,2})?)?";

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DATE = "(?:\\p{Lu}\\p{Ll}{2,8}day,? )?(?:\\d{4}([-/.])\\d\\d\\1\\d\\d"
            + "|\\d{1,2}([./])\\d{1,2}\\2\\d{4}"
            + "|" + DAY + " " + MONTH + "(?:,? \\d{4})?"
            + "|" + MONTH + " " + DAY + "(?:,? \\d{4})?)";
    private static final String AGENCY = "(?:\\([^()]{2,40}\\)|/[\\p{Lu}\\p{L} -]{2,20}/)";
    private static final String DASH = "(?:\\.-|[—–]|--?)";
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile(CAPITALS + MORE + "(?:,? ?\\([^()]{2,40}\\))?\\s*" + DASH + "\\s+");
    private static final String REGION = "(?:, " + NAME + "(?: " + NAME + "){0,2})?";
    private static final String PLACE = "(?:" + CAPITALS + REGION + ",? |(?!\\p{Lu}\\p{Ll}{2,8}day\\b)" + NAME
            + "(?:[ /]" + NAME + "){0,3}" + REGION + ", )";
    private static final Pattern DATED = Pattern.compile(
            PLACE + "\\(?" + DATE + "\\)?(?:[.,]?\\s*" + AGENCY + "\\.?\\s*" + DASH + "?|\\.?\\s*" + DASH + ")\\s+");

    private Dateline() {}

    /**
     * Where the sentence begins in a range of the text that a dateline may lead; where the range begins if none does.
     */
    public static int end(String text, int begin, int end) {
        int most = Math.min(end, begin + LONGEST);
        Matcher dateline = DATED.matcher(text).region(begin, most);
        if (dateline.lookingAt() || dateline.usePattern(WITHOUT_YEAR).lookingAt()) {
            return dateline.end();
        }
        return begin;
    }
}
