package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Dates that only tell which thing is meant: "the 1975 Lomé Convention lapsed", "Resolution 2790 (2025)". */
final class Naming {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d/.-]*");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "its", "his", "her", "their", "this", "that", "'s");

    /** What is on paper, and called by the year in which that was written. */
    private static final Set<String> DOCUMENTS = WordSet.of("""
            treaty agreement accord accords pact deal convention resolution protocol declaration communiqué law act
            constitution charter book report study film
            """);
    /** With these a document says when the rest was: "since the convention of 1936". */
    private static final Set<String> LIMITING = Set.of("since", "after", "before", "until");
    /** What of a document says when it was made. */
    private static final Set<String> OF_DOCUMENT = Set.of("between", "on", "with", "of");
    /** In words. */
    private static final int LONGEST_NAME = 4;

    private Naming() {}

    /** Whether a year only tells which thing is meant. */
    static boolean isYear(Sentence sentence, TimeMention time) {
        List<Word> words = sentence.words();
        int first = sentence.wordAt(time.begin());
        int after = sentence.wordAt(time.end());
        return YEAR.matcher(Objects.requireNonNull(time.when()).edtf()).matches()
                && after == first + 1
                && first > 0
                && after < words.size()
                && DETERMINERS.contains(words.get(first - 1).lower())
                && words.get(after).isWord()
                && Verbs.at(words, after) == Verbs.Kind.NONE;
    }

    /** Whether a year that tells which thing is meant stands in a clause that has a date of its own. */
    static boolean isBesideDate(Sentence sentence, int at, TimeMention time) {
        return isYear(sentence, time)
                && sentence.times().stream()
                        .anyMatch(one -> !one.equals(time)
                                && Moments.isOnLine(one)
                                && sentence.syntax().governing(sentence.wordAt(one.begin())) == at);
    }

    /**
     * Whether a year belongs to the name of a document, about whose making the sentence says nothing: "they broke out
     * of the 1994 agreement" or "the agreement of 1994", not "the 1994 agreement on trade"; or stands in brackets
     * behind a number.
     */
    static boolean isOfDocument(Sentence sentence, TimeMention time) {
        List<Word> words = sentence.words();
        int first = sentence.wordAt(time.begin());
        boolean numbered = first > 2
                && words.get(first - 1).form().equals("(")
                && NUMBER.matcher(words.get(first - 2).form()).matches()
                && words.get(first - 3).isCapital();
        boolean of = first > 2
                && words.get(first - 1).lower().equals("of")
                && DOCUMENTS.contains(words.get(first - 2).lower())
                && DETERMINERS.contains(words.get(first - 3).lower())
                && YEAR.matcher(Objects.requireNonNull(time.when()).edtf()).matches();
        int lead = of ? first - 4 : first - 2;
        if (lead >= 0 && LIMITING.contains(words.get(lead).lower())) {
            return false;
        }
        if (numbered || of || !isYear(sentence, time)) {
            return numbered || of;
        }
        int after = sentence.wordAt(time.end());
        for (int i = after;
                i < Math.min(words.size(), after + LONGEST_NAME) && words.get(i).isWord();
                i++) {
            if (DOCUMENTS.contains(words.get(i).lower())) {
                String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
                return i == after && !OF_DOCUMENT.contains(next);
            }
        }
        return false;
    }
}
