package org.demarche.format.timelinejs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.Import;
import org.demarche.format.PlainDates;
import org.demarche.format.Words;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.table.Row;

/** Makes slides of rows, as TimelineJS does. */
final class SlideRows {
    private static final Set<String> DATES = Set.of("year", "month", "day");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.]?(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3})\\d*)?)?\\s*([ap])?\\.?m?\\.?",
            Pattern.CASE_INSENSITIVE);

    /** Columns whose values stand in an object of the slide, and their names there. */
    private static final Map<String, List<String>> MEDIA = Map.of(
            "media", List.of("media", "url"),
            "media credit", List.of("media", "credit"),
            "media caption", List.of("media", "caption"),
            "media thumbnail", List.of("media", "thumbnail"),
            "alt text", List.of("media", "alt"),
            "headline", List.of("text", "headline"),
            "text", List.of("text", "text"));

    private static final int NOON = 12;

    private final List<String> names = new ArrayList<>();
    private final List<String> titles;
    private final Import result;
    private final SlideVisitor visitor;
    private int index = -1;
    private boolean titled;

    SlideRows(Row header, Import result) {
        titles = header.cells();
        for (String title : titles) {
            names.add(title.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
        }
        this.result = result;
        this.visitor = new SlideVisitor(result);
    }

    void add(Row row) {
        if (row.isBlank()) {
            return;
        }
        index++;
        JsonObject slide = slide(row);
        String type = cell(row, "type").toLowerCase(Locale.ROOT);
        if (type.equals("title") && titled) {
            int column = names.indexOf("type");
            result.problems().add(row.line(), row.column(column), "", "problem.timelinejs.title");
        }
        String list = type.equals("era") ? "eras[]" : type.equals("title") && !titled ? "title" : "events[]";
        titled |= type.equals("title");
        visitor.take(new JsonItem(list, list.equals("title") ? -1 : index, slide));
    }

    private String cell(Row row, String name) {
        int column = names.indexOf(name);
        return column < 0 ? "" : row.cell(column);
    }

    private JsonObject slide(Row row) {
        int line = (int) row.line();
        JsonObject slide = new JsonObject(line, 1);
        Map<String, JsonObject> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String cell = row.cell(i);
            String name = names.get(i);
            if (cell.isEmpty() || name.equals("type")) {
                continue;
            }
            int column = (int) row.column(i);
            boolean ofEnd = name.startsWith("end ");
            String part = ofEnd ? name.substring("end ".length()) : name;
            if (DATES.contains(part)) {
                String key = ofEnd ? "end_date" : "start_date";
                put(parts, key, part, cell.replaceAll("[ ,]", ""), line, column);
            } else if (part.equals("time")) {
                if (!time(row, parts, ofEnd, cell, column)) {
                    slide.add(titles.get(i).strip(), text(cell, line, column));
                }
            } else if (part.equals("date") || part.equals("start date")) {
                slide.add(ofEnd ? "end_date" : "start_date", text(cell, line, column));
            } else if (MEDIA.containsKey(name)) {
                put(parts, MEDIA.get(name).getFirst(), MEDIA.get(name).getLast(), cell, line, column);
            } else if (name.equals("background")) {
                boolean address = cell.matches("(?s)(https?:)?/.*");
                put(parts, "background", address ? "url" : "color", cell, line, column);
            } else {
                slide.add(key(name, i), text(cell, line, column));
            }
        }
        parts.forEach(slide::add);
        return slide;
    }

    private String key(String name, int column) {
        return switch (name) {
            case "display date" -> "display_date";
            case "group", "tag" -> "group";
            default ->
                titles.get(column).isBlank()
                        ? "column " + (column + 1)
                        : titles.get(column).strip();
        };
    }

    /**
     * Puts a clock time into the date, as hours and minutes. One of no day is reported, and so is what is none.
     *
     * @return whether the cell needs not be kept beside the date
     */
    private boolean time(Row row, Map<String, JsonObject> parts, boolean ofEnd, String cell, int column) {
        int line = (int) row.line();
        String key = ofEnd ? "end_date" : "start_date";
        if (cell(row, ofEnd ? "end year" : "year").isEmpty()) {
            result.problems().add(line, column, "", "problem.timelinejs.time", cell);
            return true;
        }
        String of = ofEnd ? "end " : "";
        if (cell(row, of + "month").isEmpty() || cell(row, of + "day").isEmpty()) {
            result.problems().add(line, column, "", "problem.timelinejs.noDay", Words.shortened(cell));
            return false;
        }
        Matcher time = TIME.matcher(cell);
        if (!time.matches() || !isPossible(time)) {
            result.problems().add(line, column, "", "problem.timelinejs.clock", Words.shortened(cell));
            return false;
        }
        put(parts, key, "hour", Integer.toString(hour(time)), line, column);
        put(parts, key, "minute", time.group(2), line, column);
        if (time.group(3) != null) {
            put(parts, key, "second", time.group(3), line, column);
        }
        if (time.group(4) != null) {
            put(parts, key, "millisecond", (time.group(4) + "00").substring(0, 3), line, column);
        }
        return true;
    }

    private static int hour(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        return time.group(5) == null ? hour : hour % NOON + (time.group(5).equalsIgnoreCase("p") ? NOON : 0);
    }

    /** Whether a clock shows such a time; TimelineJS itself looks at the hours alone. */
    private static boolean isPossible(Matcher time) {
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return PlainDates.secondOfDay(hour(time), Integer.parseInt(time.group(2)), second) >= 0;
    }

    private static void put(Map<String, JsonObject> parts, String part, String key, String cell, int line, int column) {
        parts.computeIfAbsent(part, _ -> new JsonObject(line, column)).add(key, text(cell, line, column));
    }

    private static JsonScalar text(String cell, int line, int column) {
        return new JsonScalar(JsonScalar.Kind.TEXT, cell, line, column);
    }
}
