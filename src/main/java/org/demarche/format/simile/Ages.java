package org.demarche.format.simile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.Problems;
import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are bare numbers. In files on the history of the earth these are ages in millions of years, the larger the
 * older, and nothing else in the file says so: a file is taken for one if several events last from a larger number to a
 * smaller, and none the other way round.
 */
final class Ages {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:\\.\\d{1,4})?");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** One event that runs backwards may be a slip. */
    private static final int ENOUGH = 2;

    private final List<Aged> numbers = new ArrayList<>();
    private int backward;
    private boolean otherwise;

    /** An event that was dated by numbers, and what is wrong with it if they are years. */
    private record Aged(int event, String start, @Nullable String end, Runnable complaint) {}

    /**
     * Notes an event.
     *
     * @param event the number that it gets
     * @param complaint what is to be said if its numbers are years
     */
    void add(int event, @Nullable String start, @Nullable String end, Runnable complaint) {
        if (start == null || !isNumber(start) || (end != null && !isNumber(end))) {
            otherwise |= start != null;
            complaint.run();
            return;
        }
        int order = end == null ? 0 : new BigDecimal(start.strip()).compareTo(new BigDecimal(end.strip()));
        backward += order > 0 ? 1 : 0;
        otherwise |= order < 0;
        numbers.add(new Aged(event, start.strip(), end == null ? null : end.strip(), complaint));
    }

    /** Dates the events anew if their numbers are ages; else says what is wrong with them. */
    void settle(ChronicleBuilder chronicle, Problems problems) {
        if (backward < ENOUGH || otherwise) {
            numbers.forEach(number -> number.complaint().run());
            return;
        }
        problems.note("problem.simile.ages", numbers.size());
        for (Aged aged : numbers) {
            Event event = chronicle.event(aged.event());
            chronicle.replace(
                    aged.event(), event.toBuilder().when(when(aged)).doubt(null).build());
        }
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    private static When when(Aged aged) {
        String end = aged.end();
        String from = year(aged.start());
        try {
            return When.parse(end == null || end.equals(aged.start()) ? from : from + "/" + year(end));
        } catch (EdtfException e) {
            return new Undated(aged.start());
        }
    }

    /** A year so many millions of years ago, which is no more exact than the number. */
    private static String year(String age) {
        BigDecimal number = new BigDecimal(age);
        String years = number.multiply(MILLION).setScale(0).toPlainString();
        if (number.signum() == 0) {
            return "0000";
        }
        int digits = number.unscaledValue().toString().length();
        return "Y-" + years + "S" + digits;
    }
}
