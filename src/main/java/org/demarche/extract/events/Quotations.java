package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.text.Span;

/** Words in quotation marks. */
final class Quotations {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{1,1200})”|\"([^\"]{1,1200})\"|«([^«»]{1,1200})»");
    private static final int FEWEST_WORDS = 2;

    private Quotations() {}

    /** The places of quotations of at least two words, without their marks. */
    static List<Span> in(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text).region(sentence.begin(), sentence.end());
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    add(found, text, matcher.start(group), matcher.end(group));
                }
            }
        }
        return found;
    }

    private static void add(List<Span> found, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
            to--;
        }
        long gaps =
                text.substring(from, to).chars().filter(Character::isWhitespace).count();
        if (gaps + 1 >= FEWEST_WORDS) {
            found.add(new Span(from, to));
        }
    }
}
