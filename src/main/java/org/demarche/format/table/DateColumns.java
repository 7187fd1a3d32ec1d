package org.demarche.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.Problems;
import org.demarche.format.table.WrittenDates.Dated;
import org.demarche.format.table.WrittenDates.Reading;
import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.Undated;
import org.demarche.time.When;

/**
 * The dates of a table's rows. Whether 3/4/2019 is in March or April is decided by the whole table: rows read before
 * that is known are dated again at the end.
 */
final class DateColumns {
    /** What people write for an end that has not come yet. */
    private static final Pattern STILL = Pattern.compile(
            "present|today|now|ongoing|current|to date|heute|aujourd['’]hui|hoy|actualidad", Pattern.CASE_INSENSITIVE);

    private final Mapping mapping;
    private final Problems problems;
    private final Optional<DateOrder> wanted;
    private final DateOrder assumed;
    private final int daysLater;

    private final Shared<Reading> readings;
    private final List<Open> open = new ArrayList<>();
    private long dayFirst;
    private long monthFirst;
    private long shortYears;
    private long serialDays;

    /**
     * A row's date.
     *
     * @param printed as the row writes it, empty if it writes none
     * @param unused fields with times of day that belong to no date
     */
    record Date(When when, String printed, List<Field> unused) {}

    /** An event whose date depends on the order. */
    private record Open(int event, String start, String end) {}

    /** @param daysLater as in {@link TableReader.RowSource#daysLater} */
    DateColumns(Mapping mapping, Optional<DateOrder> wanted, int daysLater, Problems problems) {
        this.mapping = mapping;
        this.wanted = wanted;
        this.assumed = wanted.orElse(DateOrder.DAY_FIRST);
        this.daysLater = daysLater;
        this.problems = problems;
        this.readings = new Shared<>(mapping.isOurs() ? this::edtf : text -> WrittenDates.read(text, assumed));
    }

    /**
     * The date of a row, with a problem where there is none.
     *
     * @param event the number of the event that gets it
     */
    Date read(Row row, int event) {
        String day = mapping.has(Field.DATE) ? day(row, Field.DATE) : parts(row);
        String time = mapping.cell(row, Field.TIME);
        String endTime = mapping.cell(row, Field.END_TIME);
        String start = timed(day, time);
        String lastDay = day(row, Field.END);
        String end = timed(lastDay.isEmpty() && !endTime.isEmpty() ? day : lastDay, endTime);
        boolean unended = end.equals(day) && lastDay.isEmpty();
        String printed = mapping.has(Field.PRINTED)
                ? mapping.cell(row, Field.PRINTED)
                : printed(start.equals(day) ? day : day + " " + time, unended ? "" : endPrinted(lastDay, end, endTime));
        List<Field> unused = new ArrayList<>(0);
        if (!time.isEmpty() && start.equals(day)) {
            unused.add(Field.TIME);
        }
        if (!endTime.isEmpty() && (unended || end.equals(lastDay))) {
            unused.add(Field.END_TIME);
        }
        return new Date(when(row, event, start, unended ? "" : end), printed, unused);
    }

    /** A cell with a date; a day that is a mere number as it is shown elsewhere. */
    private String day(Row row, Field field) {
        String cell = mapping.cell(row, field);
        if (mapping.isOurs() || !SerialDays.isDay(cell)) {
            return cell;
        }
        serialDays++;
        return SerialDays.day(cell, daysLater);
    }

    /** A date with a time of day, if both together are a date; else the date. */
    private String timed(String day, String time) {
        String clock = time.isEmpty() || day.isEmpty() ? "" : WrittenDates.timeOfDay(time);
        String both = day + " " + clock;
        return !clock.isEmpty() && readings.of(both) instanceof Dated ? both : day;
    }

    private static String endPrinted(String lastDay, String end, String endTime) {
        return end.equals(lastDay) ? end : (lastDay + " " + endTime).strip();
    }

    private When when(Row row, int event, String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            String text = mapping.cell(row, Field.PRINTED);
            When when = text.isEmpty() ? Undated.NONE : when(text, assumed);
            if (when instanceof Undated) {
                problems.add(row.line(), row.column(dateColumn()), "", "problem.table.noDate");
            }
            return when;
        }
        Reading from = readings.of(start);
        boolean lasts = !end.isEmpty() && STILL.matcher(end).matches() && from instanceof Dated;
        if (lasts) {
            count(from);
            When first = when(from, start);
            return first instanceof EdtfPart part ? new EdtfInterval(part, EdtfSide.Missing.OPEN) : first;
        }
        Reading to = readings.of(end);
        count(from);
        count(to);
        if (isOpen(from) || isOpen(to)) {
            open.add(new Open(event, start, end));
        }
        check(row, from, start, dateColumn());
        check(row, to, end, mapping.column(Field.END));
        return inOrder(row, combined(when(from, start), when(to, end)));
    }

    /** Dates again the events whose date depends on the order, once the order is known. */
    void settle(ChronicleBuilder chronicle) {
        if (shortYears > 0) {
            int last = WrittenDates.LAST_SHORT_YEAR;
            problems.note("problem.table.shortYears", shortYears, last, last - 99);
        }
        if (serialDays > 0) {
            problems.note("problem.table.serialDays", serialDays);
        }
        if (dayFirst > 0 && monthFirst > 0) {
            problems.add(0, 0, "", "problem.table.bothOrders", dayFirst, monthFirst);
        }
        if (open.isEmpty() || wanted.isPresent()) {
            return;
        }
        if (dayFirst == 0 && monthFirst == 0) {
            problems.add(0, 0, "", "problem.table.noOrder", open.size());
            String doubt = problems.wording().text("table.doubt.order");
            for (Open one : open) {
                Event event = chronicle.event(one.event());
                chronicle.replace(one.event(), event.toBuilder().doubt(doubt).build());
            }
            return;
        }
        String decided = monthFirst > dayFirst ? "problem.table.monthFirst" : "problem.table.dayFirst";
        problems.note(decided, open.size(), Math.max(monthFirst, dayFirst));
        if (monthFirst > dayFirst) {
            for (Open one : open) {
                When when = combined(when(one.start(), DateOrder.MONTH_FIRST), when(one.end(), DateOrder.MONTH_FIRST));
                Event event = chronicle.event(one.event());
                chronicle.replace(one.event(), event.toBuilder().when(when).build());
            }
        }
    }

    private static String printed(String start, String end) {
        if (start.isEmpty()) {
            return end;
        }
        return end.isEmpty() || end.equals(start) ? start : start + " – " + end;
    }

    /** Year, month and day from columns of their own, as EDTF. */
    private String parts(Row row) {
        String year = mapping.cell(row, Field.YEAR);
        if (!year.matches("-?\\d{1,4}")) {
            return year;
        }
        int number = Integer.parseInt(year);
        String date = (number < 0 ? "-" : "")
                + "0".repeat(4 - String.valueOf(Math.abs(number)).length())
                + Math.abs(number);
        String month = mapping.cell(row, Field.MONTH);
        String day = mapping.cell(row, Field.DAY);
        if (!month.isEmpty()) {
            if (!month.matches("\\d+")) {
                return (day.isEmpty() ? "" : day + " ") + month + " " + year;
            }
            date += "-" + (month.length() == 1 ? "0" : "") + month;
            date += day.isEmpty() ? "" : "-" + (day.length() == 1 ? "0" : "") + day;
        }
        return date;
    }

    private int dateColumn() {
        return Math.max(0, mapping.has(Field.DATE) ? mapping.column(Field.DATE) : mapping.column(Field.YEAR));
    }

    private void count(Reading reading) {
        shortYears += reading instanceof Dated dated && dated.shortYear() ? 1 : 0;
        if (reading instanceof Dated dated && dated.evidence().isPresent()) {
            if (dated.evidence().get() == DateOrder.DAY_FIRST) {
                dayFirst++;
            } else {
                monthFirst++;
            }
        }
    }

    private static boolean isOpen(Reading reading) {
        return reading instanceof Dated dated && dated.ambiguous();
    }

    private void check(Row row, Reading reading, String text, int column) {
        if (!text.isEmpty() && !(reading instanceof Dated)) {
            problems.add(row.line(), row.column(column), "", "problem.table.date", text);
        }
    }

    /** A span that ends before it begins keeps its beginning. */
    private When inOrder(Row row, When when) {
        if (when instanceof EdtfInterval interval && when.isBackwards()) {
            int column = Math.max(0, mapping.column(mapping.has(Field.END) ? Field.END : Field.DATE));
            problems.add(row.line(), row.column(column), "", "problem.when.reversed", when.edtf());
            return interval.start() instanceof EdtfPart part ? part : new Undated(when.edtf());
        }
        return when;
    }

    private static When combined(When from, When to) {
        if (from instanceof EdtfPart first && to instanceof EdtfPart last) {
            return first.equals(last) ? first : new EdtfInterval(first, last);
        } else if (from instanceof Undated && to instanceof EdtfPart last) {
            return new EdtfInterval(EdtfSide.Missing.UNKNOWN, last);
        }
        return from;
    }

    private static When when(Reading reading, String text) {
        return reading instanceof Dated dated ? dated.when() : new Undated(text);
    }

    private Reading edtf(String text) {
        try {
            return new Dated(When.parse(text), Optional.empty(), false, false);
        } catch (EdtfException e) {
            return WrittenDates.read(text, assumed);
        }
    }

    private static When when(String text, DateOrder order) {
        return when(WrittenDates.read(text, order), text);
    }
}
