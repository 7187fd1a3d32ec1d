package org.demarche.format.timelinejs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.DateSide;
import org.demarche.format.IsoDate;
import org.demarche.format.PlainDates;
import org.demarche.format.ScriptDate;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.json.JsonValue;
import org.demarche.time.EdtfPart;
import org.jspecify.annotations.Nullable;

/**
 * A date of a slide. Years before AD 1 are numbered as historians do, −500 for 500 BC, since so they are shown; those
 * beyond what a script can count are years before the present era at large, and stay as they are.
 */
final class SlideDate {
    private static final int PARTS = 7;
    private static final List<String> NAMES =
            List.of("year", "month", "day", "hour", "minute", "second", "millisecond");

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final int LONGEST_NUMBER = 13;
    private static final String[] SEPARATORS = {"-", "-", " ", ":", ":", "."};

    private SlideDate() {}

    /** The date a value says: an object of its parts, or a text as of version 2; null if it says nothing. */
    static @Nullable DateSide of(@Nullable JsonValue value) {
        return switch (value) {
            case JsonObject object -> ofObject(object);
            case JsonScalar scalar when !scalar.isNull() && !scalar.text().isBlank() -> ofText(scalar.text());
            case null, default -> null;
        };
    }

    private static @Nullable DateSide ofObject(JsonObject object) {
        String[] parts = new String[PARTS];
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < PARTS; i++) {
            String part = object.text(NAMES.get(i));
            parts[i] = part == null ? "" : part.strip();
            if (!parts[i].isEmpty()) {
                written.append(written.isEmpty() ? "" : SEPARATORS[i - 1]).append(parts[i]);
            }
        }
        String given = object.text("display_date");
        String shown = given == null ? "" : HtmlText.of(given).line();
        if (written.isEmpty()) {
            return shown.isEmpty() ? null : DateSide.of(shown, null);
        }
        return DateSide.of(shown.isEmpty() ? written.toString() : shown, ofParts(parts));
    }

    /** Version 2: {@code 2011,12,10,07,02,10}, or what scripts take for a date. */
    static DateSide ofText(String text) {
        String stripped = text.strip();
        if (stripped.matches("-?\\d+(\\s*,\\s*\\d*)*")) {
            String[] given = stripped.split("\\s*,\\s*", -1);
            String[] parts = new String[PARTS];
            for (int i = 0; i < PARTS; i++) {
                parts[i] = i < given.length ? given[i] : "";
            }
            return DateSide.of(stripped, given.length > PARTS ? null : ofParts(parts));
        }
        Matcher month = MONTH.matcher(stripped);
        if (month.matches()) {
            return DateSide.of(
                    stripped, PlainDates.date(Long.parseLong(month.group(2)), Integer.parseInt(month.group(1)), 0));
        }
        IsoDate iso = IsoDate.of(stripped);
        return DateSide.of(stripped, iso != null ? iso.first() : ScriptDate.of(stripped));
    }

    /**
     * A date of year, month, day, hour, minute, second and millisecond.
     *
     * @param parts whole numbers, empty where nothing is given
     * @return null if there is no such date
     */
    static @Nullable EdtfPart ofParts(String[] parts) {
        long[] numbers = new long[PARTS];
        for (int i = 0; i < PARTS; i++) {
            if (!isWhole(parts[i])) {
                return null;
            }
            numbers[i] = parts[i].isEmpty() ? 0 : Long.parseLong(parts[i]);
        }
        if (parts[0].isEmpty() || numbers[1] > 12 || numbers[2] > 31) {
            return null;
        }
        int month = (int) numbers[1];
        EdtfPart date = PlainDates.date(PlainDates.ofHistorical(numbers[0]), month, month == 0 ? 0 : (int) numbers[2]);
        return date == null || parts[3].isEmpty() ? date : at(date, numbers, parts);
    }

    private static @Nullable EdtfPart at(EdtfPart date, long[] numbers, String[] parts) {
        int second = numbers[3] > 24 || numbers[4] > 59 || numbers[5] > 59
                ? -1
                : PlainDates.secondOfDay((int) numbers[3], (int) numbers[4], (int) numbers[5]);
        if (second < 0 || numbers[6] < 0 || numbers[6] > 999) {
            return null;
        }
        int digits = numbers[6] > 0 ? 3 : parts[5].isEmpty() ? PlainDates.TO_THE_MINUTE : 0;
        return PlainDates.at(date, second, (int) numbers[6], digits, null);
    }

    /**
     * A day, month or year as a slide has it.
     *
     * @param year astronomical
     * @param month 0 for a year alone
     * @param day 0 for a year or month alone
     */
    static JsonObject object(long year, int month, int day) {
        JsonObject object = new JsonObject(0, 0);
        put(object, NAMES.get(0), PlainDates.toHistorical(year));
        if (month > 0) {
            put(object, NAMES.get(1), month);
        }
        if (day > 0) {
            put(object, NAMES.get(2), day);
        }
        return object;
    }

    static void put(JsonObject object, String name, long number) {
        object.add(name, new JsonScalar(JsonScalar.Kind.NUMBER, Long.toString(number), 0, 0));
    }

    /** The parts of a date as they are shown where nothing else is given; empty if there is none. */
    static String plain(@Nullable JsonObject date) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; date != null && i < PARTS; i++) {
            if (date.peek(NAMES.get(i)) instanceof JsonScalar part) {
                written.append(written.isEmpty() ? "" : SEPARATORS[i - 1]).append(part.text());
            }
        }
        return written.toString();
    }

    private static boolean isWhole(String part) {
        int start = part.startsWith("-") ? 1 : 0;
        if (part.length() > LONGEST_NUMBER || (start == 1 && part.length() == 1)) {
            return false;
        }
        for (int i = start; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
