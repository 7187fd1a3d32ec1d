package org.demarche.extract.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.dates.AnchoredDate;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.TimeExpression;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.EventType;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates what is counted from an event, as "two days after the summit": from the last one before it that is called so,
 * or whose sentence tells it.
 */
final class Anchors {
    private static final int LONGEST_PHRASE = 4;
    /** In words. So far behind the thing counted from stands its date. */
    private static final int LONGEST_THING = 9;
    /** So many events are looked back to. */
    private static final int FARTHEST = 40;

    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "ed", "es", "e", "s");
    private static final Set<String> ENDS = WordSet.of("""
            of in on at by for from with to and or but that which who when where as between against over had was
            were is are has have
            """);
    private static final Map<String, Set<EventType>> KINDS = Map.ofEntries(
            Map.entry("summit", Set.of(EventType.SUMMIT)),
            Map.entry("meet", Set.of(EventType.SUMMIT, EventType.TALKS)),
            Map.entry("talk", Set.of(EventType.SUMMIT, EventType.TALKS)),
            Map.entry("sign", Set.of(EventType.AGREEMENT)),
            Map.entry("agree", Set.of(EventType.AGREEMENT)),
            Map.entry("deal", Set.of(EventType.AGREEMENT)),
            Map.entry("treaty", Set.of(EventType.AGREEMENT)),
            Map.entry("attack", Set.of(EventType.FORCE)),
            Map.entry("invas", Set.of(EventType.FORCE)));

    private Anchors() {}

    /** The times of a sentence, with those that the events before it give a date. */
    static List<TimeMention> times(String text, Sentence sentence, List<Draft> before) {
        boolean possible = sentence.words().stream()
                .anyMatch(one -> Set.of("after", "before", "following", "eve").contains(one.form()));
        if (!possible) {
            return sentence.times();
        }
        List<TimeMention> times = new ArrayList<>(sentence.times());
        for (AnchoredDate date :
                AnchoredDate.in(text, sentence.span().begin(), sentence.span().end())) {
            TimeExpression expression = expression(sentence, date, before);
            boolean free = expression != null
                    && sentence.times().stream()
                            .noneMatch(one ->
                                    one.when() != null && one.begin() < date.end() && one.end() > expression.begin());
            if (expression != null && free) {
                times.removeIf(one -> one.begin() < expression.end() && one.end() > expression.begin());
                times.add(expression);
            }
        }
        times.sort(Comparator.comparingInt(TimeMention::begin));
        return times;
    }

    private static @Nullable TimeExpression expression(Sentence sentence, AnchoredDate date, List<Draft> before) {
        List<Word> words = sentence.words();
        int from = sentence.wordAt(date.end());
        TimeMention day = sentence.times().stream()
                .filter(one -> isDay(one) && sentence.wordAt(one.begin()) == from)
                .findFirst()
                .orElse(null);
        if (day != null) {
            return date.from(Objects.requireNonNull(day.when()), day.end()).orElse(null);
        }
        TimeMention own = ownDate(sentence, date, from);
        if (own != null) {
            return date.from(Objects.requireNonNull(own.when()), own.end()).orElse(null);
        }
        int to = from;
        while (to < words.size()
                && to - from < LONGEST_PHRASE
                && words.get(to).isWord()
                && !ENDS.contains(words.get(to).lower())) {
            if (Verbs.at(words, to) != Verbs.Kind.NONE) {
                return null;
            }
            to++;
        }
        if (to - from < 2 || !Words.DETERMINERS.contains(words.get(from).lower())) {
            return null;
        }
        Draft event = named(stem(words.get(to - 1).lower()), before);
        return event == null
                ? null
                : date.from(event.when, words.get(to - 1).end()).orElse(null);
    }

    /** The date of the thing counted from, right behind it: "two days before the summit in Oslo on 3 May 2024". */
    private static @Nullable TimeMention ownDate(Sentence sentence, AnchoredDate date, int from) {
        List<Word> words = sentence.words();
        for (int at = from + 1; at < words.size() && at - from <= LONGEST_THING; at++) {
            int begin = words.get(at).begin();
            TimeMention own = sentence.times().stream()
                    .filter(one -> one.begin() == begin)
                    .findFirst()
                    .orElse(null);
            if (own != null) {
                boolean joined =
                        Set.of("on", "of", "in").contains(words.get(at - 1).lower());
                return joined && at > from + 1 && own.basis() == Basis.STATED && date.isCountedFrom(own.when())
                        ? own
                        : null;
            }
            Word before = words.get(at - 1);
            boolean goesOn = before.isWord() || before.form().equals("'s");
            if (!goesOn || Clause.joins(before) || Verbs.at(words, at - 1) != Verbs.Kind.NONE) {
                return null;
            }
        }
        return null;
    }

    private static boolean isDay(TimeMention time) {
        When when = time.when();
        return when != null && Moments.areDays(when, when);
    }

    /** The last event of that name whose day is known. */
    private static @Nullable Draft named(String stem, List<Draft> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST); i--) {
            Draft draft = before.get(i);
            boolean days = draft.when.precision().isDayOrFiner();
            boolean kind = KINDS.getOrDefault(stem, Set.of()).contains(draft.types.getFirst());
            if (days && (kind || tells(draft, stem))) {
                return draft;
            }
        }
        return null;
    }

    private static boolean tells(Draft draft, String stem) {
        return stem.length() >= SHORTEST_STEM
                && draft.words.stream().anyMatch(word -> stem(word.lower()).equals(stem));
    }

    /** The part of a word that its noun and verb share. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
