package org.demarche.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day, long before the publication, on which a text that tells a story has come to stand: its weekdays, and days
 * without a year, are of that time and not of the week in which it came out. News leaves it: what is told of the last
 * days ends it, and there it only begins where the story itself goes on from its date.
 */
final class Scene {
    /** In days. What is no older is told as news. */
    private static final int LONGEST_NEWS = 7;

    /** So many paragraphs without a date of it end it. */
    private static final int MOST_SILENT = 1;

    private static final int FARTHEST = 6;

    /** Before a date, these only place something else, or say no more than its limit. */
    private static final Set<String> ASIDE =
            Set.of("since", "until", "till", "by", "before", "after", "than", "from", "of", "the");

    /** A weekday behind these, or with these before its verb, is of the week in which it is said. */
    private static final Set<String> NEWS = Set.of("said", "says", "has", "have", "told", "reporters");

    private final @Nullable LocalDate published;
    private @Nullable Slot day;
    private @Nullable Slot told;
    private @Nullable Slot era;
    private int silent;
    private boolean isNews;
    private boolean isSure;
    private boolean isOfNow;
    private boolean isBack;

    /** In a text of which nothing is read yet. */
    Scene(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The day that it stands on; null if the text tells no story there. */
    @Nullable
    Slot day() {
        return silent > MOST_SILENT || isOfNow ? null : day;
    }

    /**
     * The month or year long gone that a sentence of this paragraph began with, to tell what was done in it; null if
     * there is none, or the words around the expression are of now.
     */
    @Nullable
    Slot era() {
        return isOfNow ? null : era;
    }

    void nextParagraph() {
        silent++;
        era = null;
    }

    /** Looks at the words around an expression before it is resolved. */
    void look(Tokens tokens, int from, int to) {
        isOfNow = Tense.isFromNow(tokens, from, to) || Tense.around(tokens, from, to) == Tense.FUTURE;
        isBack = false;
        for (int i = from - 1; i >= 0 && i >= from - FARTHEST; i--) {
            isBack |= tokens.is(i, "had");
            boolean near = i >= from - 3;
            isOfNow |= near && NEWS.contains(tokens.word(i));
        }
    }

    /** The weekday that a story means: the next from where it stands, or with "had" the last before. */
    @Nullable
    Slot weekday(DayOfWeek weekday) {
        Slot from = day();
        return from == null
                ? null
                : Slot.ofDay(from.first()
                        .with(isBack ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.nextOrSame(weekday)));
    }

    /**
     * The day without a year that a story means, if it has gone on from its first date or given that its weekday: not
     * before where it stands, but with "had" not after.
     */
    @Nullable
    Slot inYear(Slot any) {
        Slot from = day();
        if (from == null || !isSure) {
            return null;
        }
        if (!isBack) {
            Slot there = Nearest.inStory(any, from);
            return there.last().isBefore(from.first()) ? null : there;
        }
        Slot same = any.plusYears(from.year() - any.year());
        return same.first().isAfter(from.last()) ? same.plusYears(-1) : same;
    }

    /** Goes to a date that was found, or ends where that is of another time. */
    void follow(Tokens tokens, Match match, Finding finding) {
        Slot slot = finding.slot();
        LocalDate out = published;
        if (slot == null || out == null || Limit.isAt(tokens, match.from())) {
            return;
        }
        boolean isDay = slot.kind() == Slot.Kind.DAY;
        boolean isLongGone = slot.last().isBefore(out.minusDays(LONGEST_NEWS));
        switch (finding.basis()) {
            case PUBLISHED, TENSE -> {
                boolean recent = slot.kind().compareTo(Slot.Kind.WEEK) <= 0 && !isLongGone;
                isNews |= recent;
                // "He said last year" is about a story, and does not end it.
                boolean aside = isOfNow && slot.kind() == Slot.Kind.YEAR;
                day = aside ? day : null;
                era = aside ? era : null;
            }
            case PREVIOUS_DATE -> {
                Slot last = era;
                era = last != null && slot.year() > last.year() ? Slot.ofYear(slot.year()) : last;
                if (isDay && isLongGone && goesOn(finding)) {
                    day = slot;
                    silent = 0;
                    isSure = true;
                }
            }
            case STATED -> {
                boolean isTold = isDay && isLongGone && isPast(tokens, match);
                era = eraAfter(tokens, match, slot, out);
                told = isTold ? slot : told;
                if (isTold && opens(tokens, match)) {
                    day = slot;
                    silent = 0;
                    isSure = hasWeekday(tokens, match);
                } else if (!isDay && tokens.is(match.from() - 1, "in") && !slot.holds(first())) {
                    day = null;
                }
            }
        }
    }

    /** A sentence that begins with "in 1978" or "in June 1972" goes there; another date of another year ends it. */
    private @Nullable Slot eraAfter(Tokens tokens, Match match, Slot slot, LocalDate out) {
        boolean coarse = slot.kind() == Slot.Kind.MONTH || slot.kind() == Slot.Kind.YEAR;
        boolean opens = match.from() == 1 && tokens.is(0, "in") && isPast(tokens, match);
        if (coarse && opens && slot.last().isBefore(out.minusYears(1))) {
            return slot;
        }
        Slot last = era;
        return last != null && last.year() == slot.year() ? last : null;
    }

    /** Whether a date goes on with a story: in news, one that is counted from what was told of a day. */
    private boolean goesOn(Finding finding) {
        Slot against = finding.against();
        return !isNews || day != null || (against != null && against.equals(told));
    }

    private @Nullable LocalDate first() {
        Slot slot = day;
        return slot == null ? null : slot.first();
    }

    /** Whether it is the day of something done, and not only of a thing or its limit. */
    private static boolean isPast(Tokens tokens, Match match) {
        Tense tense = Tense.around(tokens, match.from(), match.to());
        return (tense == Tense.PAST || tense == Tense.DONE) && !ASIDE.contains(tokens.word(match.from() - 1));
    }

    /** Whether a story begins with a day that is told of: in news only one with its weekday. */
    private boolean opens(Tokens tokens, Match match) {
        return hasWeekday(tokens, match) || (!isNews && Narration.isOfMainClause(tokens, match));
    }

    private static boolean hasWeekday(Tokens tokens, Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (Lexicon.WEEKDAYS.containsKey(tokens.word(i)) && tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }
}
