package org.demarche.extract.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known when an expression is read: the day of publication, and the dates that stood before it in the text. */
final class Context {
    /** How many years a story may move on from one date to the next. */
    private static final int STEP_YEARS = 3;

    /** How many it may go back; further back it only remembers. */
    private static final int BACK_YEARS = 1;

    /** So far from the story a day of the sentence tells its year. */
    private static final int FAR_YEARS = 60;

    /** In a new paragraph of news, a clock time is of no day before it that is older. */
    private static final int RECENT_DAYS = 6;

    private static final Set<Reason> WRITTEN = EnumSet.of(Reason.WRITTEN, Reason.MONTH_FIRST, Reason.OLD_STYLE);

    private final @Nullable LocalDate published;
    private final boolean isHistory;
    private @Nullable Slot previous;
    private @Nullable LocalDate previousDay;
    private int dayAge;
    private boolean isOtherParagraph;
    private boolean isLost;
    private int previousAge;
    private @Nullable Slot story;
    private @Nullable Slot aside;
    private @Nullable Slot sentenceDay;
    private @Nullable Slot leading;
    private @Nullable Slot narrated;
    private boolean isAhead;
    private @Nullable Slot quarter;
    private int quarterAge = Integer.MAX_VALUE / 2;
    private @Nullable Slot frame;
    private @Nullable Slot step;
    private final Scene scene;
    private @Nullable LocalDate night;
    private int nightAge;

    /** At a text's beginning. */
    Context(@Nullable LocalDate published, boolean isHistory) {
        this.published = published;
        this.isHistory = isHistory;
        scene = new Scene(published);
    }

    /** Where a story that the text tells of a time long before has come to. */
    Scene scene() {
        return scene;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /**
     * The month, season or year that a sentence after the day last named began with, if that day is not in it: what is
     * told then is of it, and not of that day; null if there is none.
     */
    @Nullable
    Slot frame() {
        LocalDate day = previousDay;
        Slot last = frame;
        return last == null || last.holds(day) ? null : last;
    }

    /** Keeps a month, season or year that what follows is of. */
    void frame(Slot slot) {
        boolean coarse =
                slot.kind().compareTo(Slot.Kind.MONTH) >= 0 && slot.kind().compareTo(Slot.Kind.YEAR) <= 0;
        if (coarse && slot.kind() != Slot.Kind.QUARTER) {
            frame = slot;
        }
    }

    /** Keeps how far a story has moved on, where it counts from the date last named: "A year later they met". */
    void step(Slot slot) {
        story = slot;
        step = slot;
        aside = null;
    }

    /** Whether a date is one that the story has moved on to by counting, so that months follow it. */
    boolean isStep(Slot slot) {
        return slot.equals(step);
    }

    /** The slot last named; none at the beginning. */
    @Nullable
    Slot previous() {
        return previous;
    }

    /** The day last named; none at the beginning. */
    @Nullable
    LocalDate previousDay() {
        return previousDay;
    }

    /**
     * The day that a time without one is of, null if none is known: the one last named; in news only if that is of this
     * sentence or the one before and, of what is over, not ahead, or else the publication.
     */
    @Nullable
    LocalDate clockDay(Tense tense) {
        Slot there = scene.day();
        if (there != null) {
            return there.first();
        }
        if (published == null || isHistory || previousDay == null) {
            return previousDay == null ? published : previousDay;
        }
        boolean over = tense == Tense.PAST || tense == Tense.DONE;
        boolean elsewhere = isOtherParagraph && previousDay.isBefore(published.minusDays(RECENT_DAYS));
        return dayAge > 1 || elsewhere || (over && previousDay.isAfter(published)) ? published : previousDay;
    }

    /** Keeps the day of an evening or night, behind which the small hours are of the next. */
    void keepNight(@Nullable LocalDate day) {
        night = day;
        nightAge = 0;
    }

    /** The day whose evening or night this sentence or the one before tells of; null if there is none. */
    @Nullable
    LocalDate night() {
        return nightAge > 1 ? null : night;
    }

    /** The text names a day that nothing tells, as a weekday where no publication is known. */
    void loseDay() {
        previousDay = null;
        isLost = true;
    }

    /** Whether nothing tells the day named last. */
    boolean isLost() {
        return isLost;
    }

    /** The slot last named, if that was in this sentence. */
    @Nullable
    Slot ofSentence() {
        return previousAge == 0 ? previous : null;
    }

    /** The quarter last named, if it was named in the last few sentences. */
    @Nullable
    Slot recentQuarter() {
        return quarterAge <= 4 ? quarter : null;
    }

    @Nullable
    Slot quarter() {
        return quarter;
    }

    /** Whether the text tells of years long gone. */
    boolean isHistory() {
        return isHistory;
    }

    /** Tells whether the words around the expression to be read look ahead from when the text came out. */
    void setAhead(boolean ahead) {
        isAhead = ahead;
    }

    /** Keeps the day of the sentence before, if that tells what was done on one long gone, for this one. */
    void narrate(@Nullable Slot day) {
        narrated = day;
    }

    /** The day long gone that the sentence before tells of; null if it tells of none. */
    @Nullable
    Slot narrated() {
        return narrated;
    }

    void nextParagraph() {
        isOtherParagraph = true;
        scene.nextParagraph();
    }

    void nextSentence() {
        quarterAge++;
        dayAge++;
        previousAge++;
        nightAge++;
        sentenceDay = null;
        leading = null;
    }

    /** A day or month of the sentence whose year it names itself, null if there is none. */
    @Nullable
    Slot named() {
        return sentenceDay;
    }

    /**
     * The date from which a day or month without a year takes its year: the one last named that the story does not only
     * look back or ahead to, or one of its own sentence that lies generations from there, in a history or where no
     * publication is known; first of all the one that leads its line in a list of dates; none in news, whose days and
     * months lie around the publication, and where "will" looks ahead from that.
     */
    @Nullable
    Slot told() {
        if (leading != null) {
            return leading;
        }
        if (published != null && (!isHistory || isAhead)) {
            return null;
        }
        Slot named = sentenceDay;
        boolean far = named != null && story != null && Math.abs(named.year() - story.year()) > FAR_YEARS;
        return far ? named : story;
    }

    /**
     * Keeps a date for those that are counted from it; one looked back to from another is none to count from.
     *
     * @param leads whether it leads a line of a list of dates, so that what follows is of its time
     * @param isLimit whether it is only a limit that was set, from which nothing goes on
     */
    void remember(Slot slot, Reason reason, boolean leads, boolean isLimit) {
        boolean isCounted = reason == Reason.COUNTED && slot.kind() != Slot.Kind.DAY;
        if (isCounted || (isLimit && previousDay != null)) {
            return;
        }
        previous = slot;
        previousAge = 0;
        if (WRITTEN.contains(reason) && slot.kind().compareTo(Slot.Kind.MONTH) <= 0) {
            sentenceDay = slot;
        }
        if (leads) {
            leading = slot;
            story = slot;
            aside = null;
        } else {
            follow(slot);
        }
        if (slot.kind() == Slot.Kind.DAY) {
            previousDay = slot.first();
            dayAge = 0;
            isOtherParagraph = false;
            isLost = false;
            frame = null;
        }
        if (slot.kind() == Slot.Kind.QUARTER) {
            quarter = slot;
            quarterAge = 0;
        }
    }

    /** A date years away from the story is an aside, unless a second one shows that the story has moved there. */
    private void follow(Slot slot) {
        if (story == null
                || isNear(slot, story)
                || (aside != null && (isNear(slot, aside) || goesOn(story, aside, slot)))) {
            story = slot;
            aside = null;
        } else {
            aside = slot;
        }
    }

    /** Whether each lies generations after the one before. */
    private static boolean goesOn(Slot story, Slot aside, Slot slot) {
        return aside.year() - story.year() > FAR_YEARS && slot.year() > aside.year();
    }

    private static boolean isNear(Slot one, Slot other) {
        int years = one.year() - other.year();
        return years >= -BACK_YEARS && years <= STEP_YEARS;
    }
}
