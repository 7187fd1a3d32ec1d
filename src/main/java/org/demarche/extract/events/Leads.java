package org.demarche.extract.events;

import java.util.List;
import java.util.Set;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;

/** Finds where a subject begins and ends between what leads up to it and what stands before its verb. */
final class Leads {
    private static final Set<String> LEADING = WordSet.of("""
            and but or so then also however meanwhile later earlier afterwards additionally furthermore moreover
            when while whereas after before because although though as since if where that until hence thus instead
            finally eventually subsequently yet still now according
            """);

    private Leads() {}

    /** Whether words only lead up to a subject, as "on Monday" or "in a letter" do. */
    static boolean isLead(Sentence sentence, int from, int to) {
        String first = sentence.words().get(from).lower();
        return Subject.PREPOSITIONS.contains(first)
                || first.endsWith("ing")
                || isAdverb(first)
                || afterLead(sentence, from, to) >= to;
    }

    static boolean isAdverb(Word word) {
        return !word.isCapital() && isAdverb(word.lower());
    }

    static boolean isAdverb(String word) {
        return (word.endsWith("ly") && word.length() > 4 && !word.equals("italy"))
                || Set.of("also", "not", "never", "then", "now", "later", "earlier", "first", "last")
                        .contains(word);
    }

    /** Before a date that stands right before the verb, as in "the envoy on Monday left". */
    static int beforeTime(Sentence sentence, int begin, int end) {
        for (TimeMention time : sentence.times()) {
            int first = sentence.wordAt(time.begin());
            if (first > begin && first < end && sentence.wordAt(time.end() - 1) == end - 1) {
                String before = sentence.words().get(first - 1).lower();
                if (before.endsWith("ing") || before.equals("dated")) {
                    // "The stage spanning 1986 failed": without its date it would say nothing.
                    return end;
                }
                boolean led = first > begin + 1 && Subject.PREPOSITIONS.contains(before);
                return led ? first - 1 : first;
            }
        }
        return end;
    }

    /** After what a time was full of, as in "after months of fruitless talks the envoy left"; the same place else. */
    private static int afterOf(List<Word> words, int of, int to) {
        if (of >= to || !words.get(of).lower().equals("of")) {
            return of;
        }
        for (int i = of + 2; i < to; i++) {
            Word before = words.get(i - 1);
            boolean begins = words.get(i).isCapital()
                    || Subject.ARTICLES.contains(words.get(i).lower());
            boolean within = before.isCapital()
                    || Subject.ARTICLES.contains(before.lower())
                    || Verbs.isPreposition(before.lower())
                    || Clause.joins(before);
            if (begins
                    && (!within
                            || (before.isCapital()
                                    && Subject.ARTICLES.contains(words.get(i).lower())))) {
                return i;
            }
        }
        return of;
    }

    /** Skips conjunctions, adverbs and a date at the beginning. */
    static int afterLead(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        int begin = from;
        boolean moved = true;
        while (moved && begin < to) {
            moved = false;
            int at = words.get(begin).begin();
            for (var time : sentence.times()) {
                int first = sentence.wordAt(time.begin());
                boolean leads = first == begin
                        || (first == begin + 1
                                && Subject.PREPOSITIONS.contains(
                                        words.get(begin).lower()));
                int after = sentence.wordAt(time.end());
                if (leads && time.end() > at && after > begin && after <= to) {
                    begin = afterOf(words, after, to);
                    moved = true;
                }
            }
            boolean byTheTime = begin + 2 < to
                    && words.get(begin + 1).form().equals("the")
                    && words.get(begin + 2).form().equals("time");
            boolean onTheEve = begin + 3 < to && words.get(begin + 2).form().equals("eve");
            if (!moved
                    && onTheEve
                    && Subject.PREPOSITIONS.contains(words.get(begin).lower())) {
                begin += 4;
                moved = true;
            }
            if (!moved
                    && byTheTime
                    && Subject.PREPOSITIONS.contains(words.get(begin).lower())) {
                begin += 3;
                moved = true;
            }
            boolean relative =
                    begin + 1 < to && Words.RELATIVES.contains(words.get(begin).lower());
            boolean there = begin + 1 < to
                    && words.get(begin).lower().equals("there")
                    && Discourse.isPronoun(words.get(begin + 1).lower());
            boolean leading = begin < to
                    && (relative
                            || there
                            || LEADING.contains(words.get(begin).lower())
                            || !words.get(begin).isWord());
            if (!moved && leading) {
                begin++;
                moved = true;
            }
        }
        return begin;
    }
}
