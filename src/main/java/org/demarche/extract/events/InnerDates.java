package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Dates within a title that it can do without, as "on Monday" in "they met on Monday in Oslo". */
final class InnerDates {
    /** What stands before a date that only tells when something was. */
    private static final Set<String> PLAIN_DATES =
            Set.of("on", "in", "at", "during", "over", "throughout", "around", "late", "early", "the");
    /** Without the date behind these a title would say something else. */
    private static final Set<String> OF_MEANING = WordSet.of("""
            of by since until till from for between to after before within than and or with this that a an
            """);
    /** What a sentence goes on with behind such a date. */
    private static final Set<String> GOES_ON = WordSet.of("""
            in at on near with without to from for by against about over and but that as after before because when while
            where during via under into through outside amid following
            """);

    private static final Set<String> ISSUED = WordSet.of("""
            issued released published sent posted dated made given delivered aired broadcast written read
            """);

    private InnerDates() {}

    /** The words of a range that are left without such dates. */
    static List<Integer> without(Sentence sentence, int from, int end) {
        List<Word> words = sentence.words();
        boolean[] left = new boolean[end - from];
        for (TimeMention time : sentence.times()) {
            int first = sentence.wordAt(time.begin());
            int after = sentence.wordAt(time.end());
            if (first <= from || after >= end || !Moments.isOnLine(time) || isNeeded(sentence, first, after)) {
                continue;
            }
            int begin = first;
            while (begin > from + 1
                    && PLAIN_DATES.contains(words.get(begin - 1).lower())
                    && !isParticle(words, begin - 1, first)) {
                begin--;
            }
            begin = beforeIssued(words, from, begin);
            boolean comma = words.get(after).form().equals(",")
                    && after + 1 < end
                    && !words.get(after + 1).lower().endsWith("ing")
                    && (GOES_ON.contains(words.get(after + 1).lower())
                            || words.get(begin - 1).form().equals(","));
            boolean said = Speaking.speaks(sentence, begin - 1);
            boolean plain = said
                    || isGerund(words.get(after))
                    || ",:".contains(words.get(after).form())
                    || GOES_ON.contains(words.get(after).lower());
            if (plain
                    && begin > from
                    && !OF_MEANING.contains(words.get(begin - 1).lower())) {
                Arrays.fill(left, begin - from, comma ? after + 1 - from : after - from, true);
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!left[i - from]) {
                kept.add(i);
            }
        }
        return kept;
    }

    /**
     * Whether what follows a date needs it: what is the date's own, as in "Friday's talks", a noun that it tells of, as
     * in "the 1995 shooting", and another date joined to it, as in "on Monday and Tuesday".
     */
    private static boolean isNeeded(Sentence sentence, int first, int after) {
        List<Word> words = sentence.words();
        String next = words.get(after).lower();
        boolean named = Verbs.isDeterminer(words.get(first - 1).lower())
                && words.get(after).isWord();
        boolean joins = (next.equals("and") || next.equals("or")) && isDate(sentence, after + 1);
        return next.equals("'s") || joins || (named && isGerund(words.get(after)));
    }

    private static boolean isDate(Sentence sentence, int word) {
        return sentence.times().stream()
                .mapToInt(one -> sentence.wordAt(one.begin()))
                .anyMatch(first -> first == word || first == word + 1);
    }

    /** Before a participle that would say nothing without its date, as in "in a statement issued on Monday". */
    static int beforeIssued(List<Word> words, int from, int date) {
        boolean issued = date > from + 3
                && ISSUED.contains(words.get(date - 1).lower())
                && Owners.isMeans(words, Owners.nounBegin(words, from, date - 1), date - 1);
        return issued ? date - 1 : date;
    }

    /** Whether "in" before a date is of the verb, as in "chimed in Saturday": nothing is "in" a day. */
    static boolean isParticle(List<Word> words, int at, int date) {
        String day = words.get(date).lower();
        return words.get(at).lower().equals("in")
                && at + 1 == date
                && (day.endsWith("day") || day.equals("tomorrow") || day.equals("tonight"));
    }

    private static boolean isGerund(Word word) {
        return word.lower().length() > 4 && word.lower().endsWith("ing") && !word.isCapital();
    }
}
