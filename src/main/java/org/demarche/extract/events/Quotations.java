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
    /** So few are somebody's only if the sentence says that somebody spoke: "peace plan" may be nobody's words. */
    private static final int FEW_WORDS = 3;

    private static final int NEAR = 14;
    private static final Pattern SO_CALLED = Pattern.compile("so[- ]called\\W*$");
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:sa(?:id|ys?|ying)|tells?|told|call(?:ed|s|ing)|descri|term(?:ed|s)\\b|dubbed|wr(?:ote|ites?|itten)|declar|announc|warn|stat(?:ed|es)|add(?:ed|s)|tweet|regret|argu|claim|insist|promis|vow|spoke|speak|according to|denounc|condemn|prais|hail|accus|quot|ask|demand|urg|pledg|express|label|express|mention|refer)");

    private Quotations() {}

    /** The places of quotations of at least two words, without their marks; not of words that are only called so. */
    static List<Span> in(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text).region(sentence.begin(), sentence.end());
        if (!matcher.find()) {
            return found;
        }
        boolean speaks =
                SPEECH.matcher(text).region(sentence.begin(), sentence.end()).find();
        do {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    add(found, text, matcher.start(group), matcher.end(group), speaks);
                }
            }
        } while (matcher.find());
        return found;
    }

    private static void add(List<Span> found, String text, int begin, int end, boolean speaks) {
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
        boolean scare = gaps + 1 <= FEW_WORDS
                && (!speaks
                        || SO_CALLED
                                .matcher(text.substring(Math.max(0, begin - NEAR), begin))
                                .find());
        if (gaps + 1 >= FEWEST_WORDS && !scare) {
            found.add(new Span(from, to));
        }
    }
}
