package org.demarche.article;

import java.util.regex.Pattern;

/** Words that the end of a line breaks, or that have a hyphen there anyway. */
final class BrokenWords {
    /** After a first part with its hyphen, as in "pre- and post-war". */
    private static final Pattern GOES_ON = Pattern.compile("(?:and|or|to)\\b");

    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
            + "|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties";
    private static final String UNITS =
            "minute|hour|day|night|week|month|year|decade|century|party|nation|power|point|member|state|person|man";

    /** Before a hyphen at the end of a line, and behind it, what is one word with the hyphen: "twenty-first". */
    private static final Pattern HYPHENED = Pattern.compile("(?i)(?:.*[^\\p{L}])?(?:(?:" + TENS + ")-(?:" + ONES + "|"
            + ORDINALS + ")|(?:" + ONES + "|" + TENS + "|" + TEENS + "|hundred)-(?:" + UNITS + ")s?"
            + "|nineteen-(?:" + DECADES + ")|(?:mid|early|late)-(?:" + ORDINALS + "|" + DECADES + "|" + UNITS
            + "))(?:\\P{L}.*)?");

    /** As much before the hyphen as matters. */
    private static final int LONGEST = 20;

    private BrokenWords() {}

    /** Appends a line to the text of those before. */
    static void append(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean hyphen = last > 0
                && "-\u00AD\u2010".indexOf(text.charAt(last)) >= 0
                && Character.isLetterOrDigit(text.charAt(last - 1));
        int next = line.codePointAt(0);
        boolean broken =
                hyphen && Character.isLowerCase(next) && !GOES_ON.matcher(line).lookingAt();
        if (broken && !isHyphened(text, line)) {
            text.setLength(last);
        } else if (last >= 0
                && !broken
                && !(hyphen && Character.isLetterOrDigit(next) && !Character.isLowerCase(next))) {
            // The hyphen of a name or a number, as in Anglo-Egyptian and 1914-1918, stays, and no space is behind it.
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isHyphened(StringBuilder text, String line) {
        int last = text.length() - 1;
        String before = text.substring(Math.max(0, last - LONGEST), last);
        String after = line.substring(0, Math.min(line.length(), LONGEST));
        return HYPHENED.matcher(before + "-" + after).matches();
    }
}
