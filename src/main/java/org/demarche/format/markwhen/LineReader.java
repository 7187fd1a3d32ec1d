package org.demarche.format.markwhen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a file: its header, the groups, and the events with the lines below them. */
final class LineReader {
    private static final Pattern HEADER = Pattern.compile("\\s*([#\\w][\\w. -]{0,40}?)\\s*:\\s*(.*)");
    private static final Pattern OPENING = Pattern.compile("(?:group|section)\\b\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("end\\s?(?:group|section)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern DAY_FIRST = Pattern.compile("d{1,2}/M{1,2}/y{1,4}");
    private static final Pattern ZONE = Pattern.compile("timezone|tz");
    private static final String PAGE_BREAK = "_-_-_break_-_-_";

    private final Import result;
    private final Moments moments = new Moments();
    private final EventMaker maker;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final List<String> header = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private @Nullable Draft draft;
    /** The tag of whose events the indented lines of the header speak. */
    private @Nullable String headerTag;

    private boolean inFrontMatter;
    private boolean inHeader = true;

    /**
     * A group or heading under which events stand.
     *
     * @param level of a heading, 1 to 6; 0 for a group
     */
    private record Group(int level, String name) {}

    /** An event whose lines are still being read. */
    static final class Draft {
        final EventLine first;
        final int line;
        final List<String> groups;
        final List<String> below = new ArrayList<>();

        Draft(EventLine first, int line, List<String> groups) {
            this.first = first;
            this.line = line;
            this.groups = groups;
        }
    }

    LineReader(Import result) {
        this.result = result;
        this.maker = new EventMaker(result, moments);
    }

    void line(int number, String line) {
        String stripped = line.strip();
        if (inFrontMatter || (number == 1 && stripped.equals("---"))) {
            frontMatter(number, line);
        } else if (stripped.startsWith("//")) {
            comments.add(stripped);
        } else if (!stripped.startsWith(PAGE_BREAK) && !isGroup(stripped)) {
            eventOrText(number, line);
        }
    }

    private void frontMatter(int number, String line) {
        boolean mark = line.strip().equals("---");
        inFrontMatter = number == 1 || !mark;
        if (!mark) {
            header(number, line);
        }
    }

    private void header(int number, String line) {
        Matcher field = HEADER.matcher(line.stripTrailing());
        boolean nested = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
        if (field.matches()) {
            String value = field.group(2).replaceAll("^[\"'](.*)[\"']$", "$1");
            if (!nested) {
                headerTag = field.group(1).startsWith("#") ? field.group(1).substring(1) : null;
                header(number, field.group(1), value);
            } else if (headerTag != null && ZONE.matcher(field.group(1)).matches()) {
                maker.zone(headerTag, value, number);
            }
        }
        if (!line.isBlank()) {
            header.add(line.stripTrailing());
        }
    }

    private void header(int number, String key, String value) {
        switch (key) {
            case "title" -> result.title(value);
            case "dateFormat" -> {
                if (DAY_FIRST.matcher(value).matches()) {
                    moments.dayFirst();
                }
            }
            case "timezone", "tz" -> maker.zone(value, number);
            default -> {}
        }
    }

    private boolean isGroup(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher opening = OPENING.matcher(line);
        if (heading.matches()) {
            int level = heading.group(1).length();
            while (!groups.isEmpty() && groups.peek().level() >= level) {
                groups.pop();
            }
            groups.push(new Group(level, EventText.of(heading.group(2)).text()));
        } else if (CLOSING.matcher(line).matches()) {
            groups.poll();
        } else if (opening.matches()) {
            groups.push(new Group(0, EventText.of(opening.group(1)).text()));
        } else {
            return false;
        }
        inHeader = false;
        end();
        return true;
    }

    private void eventOrText(int number, String line) {
        EventLine first = EventLine.of(line);
        if (first != null) {
            inHeader = false;
            end();
            draft = new Draft(first, number, names());
        } else if (draft != null) {
            draft.below.add(line);
        } else if (inHeader) {
            header(number, line);
        } else if (!line.isBlank()) {
            comments.add(line.strip());
        }
    }

    /** The names of the groups around, the outermost first. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Iterator<Group> outwards = groups.descendingIterator(); outwards.hasNext(); ) {
            String name = outwards.next().name();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private void end() {
        if (draft != null) {
            maker.make(draft);
            draft = null;
        }
    }

    void finish() {
        end();
        keep("header", header);
        keep("comments", comments);
    }

    private void keep(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            String json =
                    String.join(",", lines.stream().map(ExtraFields::quoted).toList());
            result.whole().form(key, "[" + json + "]");
        }
    }
}
