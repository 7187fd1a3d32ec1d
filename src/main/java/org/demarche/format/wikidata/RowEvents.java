package org.demarche.format.wikidata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.TextInput;
import org.demarche.format.Words;
import org.demarche.format.wikidata.Row.Cell;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes events of rows: the first thing a row is about gives the name, its dates by their names start and end. */
final class RowEvents {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "wikidata";

    private static final Pattern END = Pattern.compile(".*(end|until|death|died|dissol|to$|todate|p582|p570|p576).*");
    private static final Pattern PRECISION = Pattern.compile(".*prec(ision)?.*");
    private static final Pattern POINT = Pattern.compile("Point\\((-?[\\d.]{1,20}) (-?[\\d.]{1,20})\\)");
    private static final Pattern NEW_YEAR = Pattern.compile(".*-01-01T00:00:00.*");
    private static final List<String> NAMES = List.of("label", "title", "name", "eventLabel", "event");

    private final Import result;

    RowEvents(Import result) {
        this.result = result;
    }

    void add(Row row) {
        Set<String> used = new HashSet<>();
        String item = row.cells().entrySet().stream()
                .filter(entry -> entry.getValue().isEntity())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        Kept kept = result.kept();
        Dates dates = dates(row, used);
        String title = title(row, item, used);
        String address = row.text(item);
        String number = address == null ? null : lastPart(address);
        String id = number == null
                ? result.eventId(null, row.place())
                : result.chronicle().eventId(number);
        List<Link> links = links(row, used);
        String description = firstText(row, used, item + "Description", "description");
        String place = place(row, used);
        row.cells().forEach((name, cell) -> {
            if (!used.contains(name)) {
                kept.text(name, cell.value());
            }
        });
        result.chronicle()
                .add(Event.builder(id, Objects.requireNonNullElse(title, id), dates.when)
                        .printed(dates.printed)
                        .doubt(dates.doubt)
                        .summary(description)
                        .place(place)
                        .links(links)
                        .extras(kept.extras())
                        .build());
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static @Nullable String title(Row row, String item, Set<String> used) {
        String label = item.isEmpty() ? null : firstText(row, used, item + "Label");
        if (label != null) {
            return label;
        }
        String named = firstText(row, used, NAMES.toArray(String[]::new));
        if (named != null) {
            return named;
        }
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
            Cell cell = entry.getValue();
            boolean words = !cell.isAddress() && cell.datatype().isEmpty() && !cell.isDate();
            if (words
                    && !cell.value().isBlank()
                    && !PRECISION.matcher(Row.plain(entry.getKey())).matches()) {
                used.add(entry.getKey());
                return cell.value().strip();
            }
        }
        return null;
    }

    private static @Nullable String firstText(Row row, Set<String> used, String... names) {
        for (String name : names) {
            String text = row.text(name);
            if (text != null) {
                used.add(name);
                return text;
            }
        }
        return null;
    }

    private static List<Link> links(Row row, Set<String> used) {
        List<Link> links = new ArrayList<>();
        row.cells().forEach((name, cell) -> {
            if (cell.isAddress() && !cell.isUnknown() && used.add(name)) {
                Extras extras =
                        new Extras(List.of(FORMAT), Map.of(FORMAT, "{\"is\":" + ExtraFields.quoted(name) + "}"));
                links.add(new Link(cell.value(), row.text(name + "Label"), extras));
            }
        });
        return links;
    }

    private @Nullable String place(Row row, Set<String> used) {
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
            Matcher point = POINT.matcher(entry.getValue().value());
            if (entry.getValue().isPoint() && point.matches()) {
                double lon = number(point.group(1));
                double lat = number(point.group(2));
                if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
                    used.add(entry.getKey());
                    String name = firstText(row, used, "placeLabel", "locationLabel", "cityLabel", "countryLabel");
                    return result.chronicle()
                            .place(name == null ? point.group(2) + ", " + point.group(1) : name, null, lat, lon);
                }
            }
        }
        String name = firstText(row, used, "placeLabel", "locationLabel");
        return name == null ? null : result.chronicle().place(name, null, null, null);
    }

    private static double number(String digits) {
        return digits.matches("-?\\d{1,3}(\\.\\d+)?") ? Double.parseDouble(digits) : Double.NaN;
    }

    /** When an event was, with what the result says of it. */
    private record Dates(
            When when, @Nullable String printed, @Nullable String doubt) {}

    private Dates dates(Row row, Set<String> used) {
        Map<String, Cell> found = new LinkedHashMap<>();
        row.cells().forEach((name, cell) -> {
            if (cell.isDate() || ((cell.isUnknown() || cell.isPlainDate()) && looksLikeDate(name))) {
                found.put(name, cell);
            }
        });
        String endName = found.keySet().stream()
                .filter(name -> END.matcher(Row.plain(name)).matches())
                .findFirst()
                .orElse(null);
        String startName = found.keySet().stream()
                .filter(name -> !name.equals(endName))
                .findFirst()
                .orElse(null);
        Cell start = startName == null ? null : found.get(startName);
        Cell end = endName == null ? null : found.get(endName);
        if (start == null && end == null) {
            report(row, row.place(), "problem.date.missing");
            return new Dates(Undated.NONE, null, null);
        }
        Side first = start == null || startName == null ? null : side(row, startName, start, used);
        Side last = end == null || endName == null ? null : side(row, endName, end, used);
        String until = end == null ? "" : "– " + end.value();
        String printed = start == null ? until : (start.value() + " " + until).strip();
        String doubt = first != null && first.doubt() != null ? first.doubt() : last == null ? null : last.doubt();
        return new Dates(together(row, first, last, end), printed, doubt);
    }

    private When together(Row row, @Nullable Side first, @Nullable Side last, @Nullable Cell end) {
        When from = first == null ? null : first.when();
        When to = last == null ? null : last.when();
        if (from == null) {
            return to instanceof EdtfPart part ? new EdtfInterval(EdtfSide.Missing.UNKNOWN, part) : Undated.NONE;
        } else if (to == null || end == null) {
            return from;
        }
        When both = Between.of(from, to);
        if (both == null) {
            report(row, end.place(), "problem.date.reversed", Words.shortened(end.value()));
        }
        return both == null ? from : both;
    }

    private static boolean looksLikeDate(String name) {
        return Row.plain(name).matches(".*(date|time|start|end|birth|death|inception|year|when).*");
    }

    /** One end of an event; its date is null if it is none or unknown. */
    private record Side(@Nullable When when, @Nullable String doubt) {}

    private Side side(Row row, String name, Cell cell, Set<String> used) {
        used.add(name);
        if (cell.isUnknown()) {
            report(row, cell.place(), "problem.wikidata.unknown");
            return new Side(null, null);
        }
        Integer precision = precision(row, name, used);
        boolean year = precision == null && NEW_YEAR.matcher(cell.value()).matches();
        When when = WikidataDate.of(cell.value(), year ? 9 : precision == null ? WikidataDate.DAY + 1 : precision);
        if (when == null) {
            report(row, cell.place(), "problem.date.invalid", Words.shortened(cell.value()));
            return new Side(new Undated(cell.value()), null);
        }
        return new Side(when, year ? result.problems().wording().text("format.wikidata.newYear") : null);
    }

    /** The precision that stands beside a date, by the name of its variable; null if none does. */
    private static @Nullable Integer precision(Row row, String date, Set<String> used) {
        String only = null;
        int count = 0;
        for (String name : row.cells().keySet()) {
            if (!PRECISION.matcher(Row.plain(name)).matches()) {
                continue;
            }
            count++;
            only = name;
            String stem = Row.plain(name).replaceAll("time|prec(ision)?|date", "");
            if (!stem.isEmpty() && Row.plain(date).contains(stem)) {
                return number(row, name, used);
            }
        }
        return count == 1 && only != null ? number(row, only, used) : null;
    }

    private static @Nullable Integer number(Row row, String name, Set<String> used) {
        String text = row.text(name);
        if (text == null || !text.matches("\\d{1,2}")) {
            return null;
        }
        used.add(name);
        return Integer.valueOf(text);
    }

    private void report(Row row, TextInput.Place place, String key, Object... arguments) {
        result.problems().add(place.line(), place.column(), row.path(), key, arguments);
    }
}
