package org.demarche.extract.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.dates.Basis;
import org.demarche.extract.dates.Reason;
import org.demarche.extract.dates.TimeExpression;
import org.demarche.extract.dates.TimeMention;
import org.demarche.extract.dates.TimexType;
import org.demarche.extract.text.Word;
import org.demarche.extract.text.WordSet;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** When an event is, from the words for its date and what stands around them. */
final class Moments {
    private static final Pattern DAY = Pattern.compile("[0-2]\\d{3}-\\d\\d-\\d\\d");
    /** One of several days or months, with the last of them. */
    private static final Pattern LATEST = Pattern.compile("\\[[^,\\[\\]]+\\.\\.([\\d-]+)]");

    private static final int FAR = 12;
    /** In words. */
    private static final int FEW = 7;
    /** In days. */
    private static final int FRESH = 6;
    /** In days. So long after a deed it is still judged in the news. */
    private static final int LONGEST_WAIT = 31;

    private static final Set<String> PUT_OFF = WordSet.of("""
            not never no only off back over postponed delayed deferred adjourned rescheduled wait waited waiting up
            """);
    private static final Pattern CLOCK = Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT");

    private Moments() {}

    /** Whether it has a place on the line. */
    static boolean isOnLine(TimeMention time) {
        When when = time.when();
        return when != null && when.extent().isPlaced();
    }

    /** Whether it is a clock time whose day the sentence does not name. */
    static boolean needsDay(TimeMention time) {
        return time instanceof TimeExpression expression
                && expression.type() == TimexType.TIME
                && expression.reason() == Reason.TIME_OF_DAY
                && expression.basis() != Basis.STATED
                && CLOCK.matcher(String.valueOf(
                                time.when() == null ? "" : time.when().edtf()))
                        .find();
    }

    /** Whether it is a time of day. */
    static boolean isClock(When when) {
        return CLOCK.matcher(when.edtf()).find();
    }

    /** Whether both are days. */
    static boolean areDays(When one, @Nullable When other) {
        return dayOf(one) != null && other != null && dayOf(other) != null;
    }

    /** What is counted from one day, counted from another. */
    static When moved(When day, TimeMention time) {
        LocalDate from = dayOf(Objects.requireNonNull(time.against()));
        LocalDate to = dayOf(Objects.requireNonNull(time.when()));
        LocalDate base = dayOf(day);
        if (from == null || to == null || base == null) {
            return day;
        }
        try {
            return When.parse(base.plusDays(ChronoUnit.DAYS.between(from, to)).toString());
        } catch (EdtfException e) {
            return day;
        }
    }

    private static @Nullable LocalDate dayOf(When when) {
        return DAY.matcher(when.edtf()).matches() ? LocalDate.parse(when.edtf()) : null;
    }

    /** The time of day on the day that the story has come to. */
    static When at(When day, TimeMention time) {
        String own = Objects.requireNonNull(time.when()).edtf();
        try {
            return When.parse(day.edtf() + own.substring(own.indexOf('T')));
        } catch (EdtfException e) {
            return day;
        }
    }

    /** Whether it has a place on the line in the last days before the publication, or after it. */
    static boolean isNews(TimeMention time, @Nullable When published) {
        When when = time.when();
        LocalDate out = published == null ? null : dayOf(published);
        if (when == null || !isOnLine(time) || out == null) {
            return when != null && isOnLine(time);
        }
        return when.extent()
                .latest()
                .point()
                .map(point -> !LocalDate.ofEpochDay(point.date().toEpochDay()).isBefore(out.minusDays(FRESH)))
                .orElse(true);
    }

    /** One of the days from one to the publication; null if they lie too far apart to say so, or in the other order. */
    static @Nullable When between(When day, @Nullable When published) {
        LocalDate from = dayOf(day);
        LocalDate to = published == null ? null : dayOf(published);
        long days = from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
        return from == null || to == null || days < 1 || days > LONGEST_WAIT ? null : between(from, to, day);
    }

    /** One of the days from one to another. */
    static When between(LocalDate from, LocalDate to, When otherwise) {
        return parsed("[" + from + ".." + to + "]", otherwise);
    }

    /** The same date, about. */
    static When approximate(When day) {
        try {
            return When.parse(day.edtf().replaceAll("[?~%]", "") + "~");
        } catch (EdtfException e) {
            return day;
        }
    }

    /** Whether something was only to happen then: "put off until May", "did not leave until May". */
    private static boolean isPutOff(Sentence sentence, int until) {
        for (int i = until - 1; i >= Math.max(0, until - FAR); i--) {
            String word = sentence.words().get(i).lower();
            if (PUT_OFF.contains(word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "since" stands before a noun that the date tells of: "since its opening in 1986". */
    private static boolean isSinceThing(Sentence sentence, int first) {
        List<Word> words = sentence.words();
        boolean dated = first > 2
                && Set.of("in", "on", "of").contains(words.get(first - 1).lower());
        for (int i = first - 2; dated && i >= Math.max(0, first - FEW); i--) {
            if (words.get(i).lower().equals("since")) {
                return i + 2 < first;
            }
            if (!words.get(i).isWord() || Clause.joins(words.get(i)) || Verbs.at(words, i) != Verbs.Kind.NONE) {
                return false;
            }
        }
        return false;
    }

    /** A date after "since" begins a span that is still open; one after "until" ends a span. */
    static When when(TimeMention time, Sentence sentence, int first) {
        When when = Objects.requireNonNull(time.when());
        String before = first > 0 ? sentence.words().get(first - 1).lower() : "";
        boolean since = before.equals("since") || isSinceThing(sentence, first);
        boolean until = (before.equals("until") || before.equals("till")) && !isPutOff(sentence, first - 1);
        Matcher vague = LATEST.matcher(when.edtf());
        if (until && vague.matches()) {
            return parsed("/" + vague.group(1), when);
        }
        if ((!since && !until)
                || when.edtf().contains("/")
                || when.edtf().contains("[")
                || when.edtf().contains("{")) {
            return when;
        }
        return parsed(since ? when.edtf() + "/.." : "/" + when.edtf(), when);
    }

    private static When parsed(String edtf, When otherwise) {
        try {
            return When.parse(edtf);
        } catch (EdtfException e) {
            return otherwise;
        }
    }
}
