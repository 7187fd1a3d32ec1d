package org.demarche.extract.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.model.Status;
import org.demarche.time.When;

/**
 * What was to be at one date and is to be at another: "the summit planned for 3 May was moved to 10 May", "put off from
 * 3 May to 10 May". Only the new date has an event; so has only the date at which it was, as in "the summit planned for
 * 3 May was held on 10 May".
 */
final class Rescheduling {
    private static final Set<String> MOVING = WordSet.of("""
            postponed postpone postpones postponing rescheduled reschedule reschedules rescheduling deferred defer defers
            delayed delay delays adjourned
            """);
    /** What may as well go from one place to another: so do meetings in time only. */
    private static final Set<String> LOOSE =
            Set.of("moved", "move", "moves", "shifted", "shift", "switched", "advanced");
    /** With "off", "back" or "forward" behind them. */
    private static final Set<String> PUTTING = WordSet.of("""
            put puts putting pushed push pushes brought bring brings set pulled
            """);

    private static final Set<String> AWAY = Set.of("off", "back", "forward");
    private static final Set<String> NEW = Set.of("to", "until", "till", "for");
    /** With "for" or the like behind them, what had been intended. */
    private static final Set<String> INTENDED = WordSet.of("""
            planned scheduled set due expected slated announced arranged fixed booked originally
            """);
    /** In words. So far behind its verb the new date stands. */
    private static final int FAR = 14;

    /** What an event does when it comes to be. */
    private static final Set<String> BEFALLING = WordSet.of("""
            held happened occurred began started opened convened concluded ended resumed
            """);

    private static final Pattern SPAN = Pattern.compile("([\\d-]+)/([\\d-]+)");

    private Rescheduling() {}

    /** Whether a date is the one at which it is no more to be. */
    static boolean isOld(Sentence sentence, TimeMention time) {
        int first = sentence.wordAt(time.begin());
        if (first < 2 || !isIntended(sentence.words(), first)) {
            return false;
        }
        return sentence.times().stream()
                .anyMatch(one -> !one.equals(time)
                        && ((areAlike(one, time) && isNew(sentence, sentence.wordAt(one.begin())))
                                || (areAlike(one, time) && isWhenItWas(sentence, time, one))
                                || isMovedSpan(sentence, one)));
    }

    /** Whether what was intended for one date came to be at another, which stands behind the first verb after that. */
    private static boolean isWhenItWas(Sentence sentence, TimeMention intended, TimeMention other) {
        List<Word> words = sentence.words();
        int to = sentence.wordAt(other.begin());
        for (int i = sentence.wordAt(intended.end()); i < to; i++) {
            if (befalls(words, i)) {
                return !isIntended(words, to)
                        && IntStream.range(i + 1, to)
                                .noneMatch(later ->
                                        Verbs.at(words, later) != Verbs.Kind.NONE || Clause.joins(words.get(later)));
            }
            boolean auxiliary = Verbs.at(words, i) == Verbs.Kind.PAST_AUXILIARY
                    || words.get(i).lower().equals("been");
            if (Verbs.at(words, i) != Verbs.Kind.NONE && !auxiliary) {
                return false;
            }
        }
        return false;
    }

    private static boolean befalls(List<Word> words, int i) {
        String word = words.get(i).lower();
        boolean takes = word.equals("took")
                && i + 1 < words.size()
                && words.get(i + 1).lower().equals("place");
        boolean makes = word.equals("made")
                && i > 0
                && Verbs.BE.contains(words.get(i - 1).lower());
        return BEFALLING.contains(word) || takes || makes;
    }

    /** The date at which it is to be instead; the date given if nothing is moved to that. */
    static When to(Sentence sentence, TimeMention time, When when) {
        Matcher span = SPAN.matcher(Objects.requireNonNull(time.when()).edtf());
        return span.matches() && isMovedSpan(sentence, time) ? Moments.parsed(span.group(2), when) : when;
    }

    private static boolean isMovedSpan(Sentence sentence, TimeMention time) {
        List<Word> words = sentence.words();
        int first = sentence.wordAt(time.begin());
        boolean from = words.get(first).lower().equals("from")
                || (first > 0 && words.get(first - 1).lower().equals("from"));
        return from && time.when() != null && SPAN.matcher(time.when().edtf()).matches() && isMoved(words, first);
    }

    /** The standing of what a date tells: put off to a day, it is not cancelled on that. */
    static Status status(Sentence sentence, TimeMention time, Status status) {
        When when = Objects.requireNonNull(time.when());
        boolean moved = isNew(sentence, sentence.wordAt(time.begin()))
                || !to(sentence, time, when).equals(when);
        return status == Status.CANCELLED && moved ? Status.PLANNED : status;
    }

    private static boolean isIntended(List<Word> words, int first) {
        String before = words.get(first - 1).lower();
        return before.equals("from")
                || (Set.of("for", "on", "in", "at", "to").contains(before)
                        && words.subList(Math.max(0, first - 4), first - 1).stream()
                                .anyMatch(one -> INTENDED.contains(one.lower())));
    }

    /** Before "planned" and the like at the end of a subject whose date was left out, as in "the summit planned". */
    static int beforeIntended(List<Word> words, int begin, int end) {
        int last = end;
        while (last > begin + 1 && INTENDED.contains(words.get(last - 1).lower())) {
            last--;
        }
        return last;
    }

    private static boolean areAlike(TimeMention one, TimeMention other) {
        When first = one.when();
        When second = other.when();
        return first != null && second != null && first.precision() == second.precision();
    }

    private static boolean isNew(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        return first > 1 && NEW.contains(words.get(first - 1).lower()) && isMoved(words, first - 1);
    }

    /** Whether a verb that moves something in time stands before a word, no other in between. */
    private static boolean isMoved(List<Word> words, int to) {
        for (int i = to - 1; i >= Math.max(0, to - FAR); i--) {
            String word = words.get(i).lower();
            if (MOVING.contains(word)) {
                return true;
            }
            if (LOOSE.contains(word)) {
                return words.subList(Math.max(0, i - FAR), to).stream().anyMatch(one -> Things.isEvent(one.lower()));
            }
            if (Verbs.at(words, i) != Verbs.Kind.NONE || PUTTING.contains(word)) {
                return PUTTING.contains(word)
                        && words.subList(i + 1, to).stream().anyMatch(one -> AWAY.contains(one.lower()));
            }
        }
        return false;
    }
}
