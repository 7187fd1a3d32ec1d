package org.demarche.format.frus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.frus.Document.DateMark;
import org.demarche.time.EdtfException;
import org.demarche.time.When;

/** Dates of documents: as the encoding gives them, and the day of receipt as a dateline prints it. */
final class FrusDates {
    private static final int DAY_LENGTH = "2019-02-27".length();
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern RECEIVED = Pattern.compile(
            "(?i)\\brec(?:eived|[’']d|d)\\.?,?\\s+(?:at\\s+\\S+\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:,\\s*(\\d{4}))?");

    private FrusDates() {}

    /** The date that a mark gives: a day or less or more, from one to another, or somewhere between two. */
    static Optional<When> of(DateMark mark) {
        if (!mark.when().isEmpty()) {
            return parse(mark.when());
        }
        if (!mark.from().isEmpty() && !mark.to().isEmpty()) {
            return mark.from().equals(mark.to()) ? parse(mark.from()) : parse(mark.from() + "/" + mark.to());
        }
        if (!mark.from().isEmpty() || !mark.to().isEmpty()) {
            return parse(mark.from() + mark.to());
        }
        return between(mark.notBefore(), mark.notAfter());
    }

    /** Somewhere from one day to another, either of which may be empty; a single day if both are the same. */
    static Optional<When> between(String first, String last) {
        String from = day(first);
        String to = day(last);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return from.equals(to) ? parse(from) : parse("[" + from + ".." + to + "]");
    }

    /**
     * The day a document was received, as EDTF; empty if its dateline names none.
     *
     * @param sent when it was sent: a receipt without a year is the first such day from then on
     */
    static Optional<String> received(String dateline, When sent) {
        Matcher received = RECEIVED.matcher(dateline);
        if (!received.find()) {
            return Optional.empty();
        }
        int month = 1 + MONTHS.indexOf(received.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
        String monthAndDay = "%02d-%02d".formatted(month, Integer.parseInt(received.group(2)));
        String sentDay = day(sent.edtf());
        String year = received.group(3);
        if (year == null) {
            if (sentDay.length() != DAY_LENGTH || !Character.isDigit(sentDay.charAt(0))) {
                return Optional.empty();
            }
            int sentYear = Integer.parseInt(sentDay.substring(0, 4));
            boolean sameYear = monthAndDay.compareTo(sentDay.substring(5)) >= 0;
            year = String.valueOf(sameYear ? sentYear : sentYear + 1);
        }
        return parse(year + "-" + monthAndDay).map(When::edtf);
    }

    /** The day of a date with a clock time. */
    static String day(String text) {
        int clock = text.indexOf('T');
        return clock < 0 ? text : text.substring(0, clock);
    }

    private static Optional<When> parse(String edtf) {
        try {
            When when = When.parse(edtf);
            return when.isBackwards() ? Optional.empty() : Optional.of(when);
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
