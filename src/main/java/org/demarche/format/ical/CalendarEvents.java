package org.demarche.format.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.ExtraFields;
import org.demarche.format.Problems;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes events of calendars' entries. */
final class CalendarEvents {
    private final Problems problems;
    private final ChronicleBuilder chronicle = new ChronicleBuilder();
    private final EntryFields fields;
    private final Zones zones = new Zones();
    private final Map<String, Set<String>> changed = new HashMap<>();
    private final Set<String> unknownZones = new HashSet<>();

    CalendarEvents(Problems problems) {
        this.problems = problems;
        this.fields = new EntryFields(chronicle, problems);
    }

    /** Everything in the calendars; the first one's name is the title, or else the one given. */
    Chronicle chronicle(List<Component> calendars, String title) {
        Map<String, Integer> unread = new TreeMap<>();
        ExtraFields extras = new ExtraFields();
        List<Component> entries = new ArrayList<>();
        for (Component calendar : calendars) {
            calendar.properties.stream()
                    .filter(one -> !one.name().equals(Names.TITLE))
                    .forEach(one -> extras.text(one.name(), one.value()));
            for (Component part : calendar.parts) {
                switch (part.name) {
                    case "VTIMEZONE" -> zones.add(part);
                    case "VEVENT", "VJOURNAL" -> entries.add(part);
                    default -> unread.merge(part.name, 1, Integer::sum);
                }
            }
        }
        entries.forEach(this::noteChange);
        entries.forEach(this::add);
        unread.forEach((name, count) -> problems.add(0, 0, "", "problem.ical.unread", name, count));
        String name = calendars.stream()
                .map(one -> one.text(Names.TITLE))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse(title);
        return chronicle.build(name, extras.build());
    }

    /** Remembers which time of a recurring entry this one takes the place of. */
    private void noteChange(Component entry) {
        entry.get("RECURRENCE-ID")
                .flatMap(this::time)
                .ifPresent(time -> changed.computeIfAbsent(entry.text("UID"), uid -> new HashSet<>())
                        .add(key(time)));
    }

    private void add(Component entry) {
        Optional<ContentLine> start = entry.get("DTSTART");
        Optional<CalendarTime> begin = start.flatMap(this::time);
        String own = entry.text(Names.WHEN);
        if (begin.isEmpty()) {
            if (start.isPresent()) {
                ContentLine line = start.get();
                problems.add(line.line(), line.column(), "", "problem.table.date", line.value());
            } else if (own.isEmpty()) {
                problems.add(entry.line, 1, "", "problem.table.noDate");
            }
            When when =
                    own.isEmpty() ? new Undated(start.map(ContentLine::value).orElse("")) : edtf(own);
            chronicle.add(event(entry, id(entry, ""), when));
            return;
        }
        CalendarTime first = begin.get();
        CalendarTime end = end(entry, first);
        if (!own.isEmpty()) {
            chronicle.add(event(entry, id(entry, ""), edtf(own)));
            return;
        }
        List<CalendarTime> times = times(entry, first);
        for (CalendarTime time : times) {
            String suffix = time.equals(first) ? change(entry) : "/" + compact(time);
            chronicle.add(event(entry, id(entry, suffix), time.to(shifted(end, first, time))));
        }
    }

    private Event event(Component entry, String id, When when) {
        return fields.fill(Event.builder(id, "", when), entry).build();
    }

    private String id(Component entry, String suffix) {
        String wanted = entry.text("UID") + suffix;
        String id = chronicle.eventId(wanted);
        if (!id.equals(wanted) && !wanted.isEmpty()) {
            long line = entry.get("UID").map(ContentLine::line).orElse(entry.line);
            problems.add(line, 1, "", "problem.twice.event", wanted);
        }
        return id;
    }

    /** What tells a changed time from the entry it belongs to. */
    private String change(Component entry) {
        return entry.get("RECURRENCE-ID")
                .flatMap(this::time)
                .map(one -> "/" + compact(one))
                .orElse("");
    }

    private static String compact(CalendarTime time) {
        return time.local().toString().replaceAll("[-:]", "");
    }

    /** When it ends: exclusive as a day, so the day before; a day without an end is that day. */
    private CalendarTime end(Component entry, CalendarTime first) {
        Optional<ContentLine> line = entry.get("DTEND").or(() -> entry.get("DURATION"));
        if (line.isEmpty()) {
            return first;
        }
        ContentLine given = line.get();
        Optional<CalendarTime> end = given.name().equals("DTEND") ? time(given) : first.plus(given.value());
        if (end.isEmpty() || end.get().isDay() != first.isDay()) {
            problems.add(given.line(), given.column(), "", "problem.ical.endDate", given.value());
            return first;
        }
        CalendarTime last = end.get();
        if (last.local() instanceof LocalDate day && !day.equals(first.day())) {
            last = last.at(day.minusDays(1));
        }
        if (key(last).compareTo(key(first)) < 0) {
            problems.add(given.line(), given.column(), "", "problem.when.reversed", first.edtf() + "/" + last.edtf());
            return first;
        }
        return last;
    }

    /** The times at which an entry takes place: its first, those of its rule and list, without those taken out. */
    private List<CalendarTime> times(Component entry, CalendarTime first) {
        if (entry.get("RECURRENCE-ID").isPresent()) {
            return List.of(first);
        }
        Map<String, CalendarTime> times = new TreeMap<>();
        times.put(key(first), first);
        for (ContentLine rule : entry.all("RRULE")) {
            Optional<Recurrence.Times> counted = Recurrence.of(rule.value(), first);
            if (counted.isEmpty()) {
                problems.add(rule.line(), rule.column(), "", "problem.repeats.rule", rule.value());
                continue;
            }
            for (Temporal one : counted.get().times()) {
                times.put(key(first.at(one)), first.at(one));
            }
            if (!counted.get().complete()) {
                problems.note(
                        rule.line(),
                        rule.column(),
                        "problem.repeats.endless",
                        counted.get().times().size());
            }
        }
        listed(entry, "RDATE").forEach(time -> times.put(key(time), time));
        listed(entry, "EXDATE").forEach(time -> times.remove(key(time)));
        changed.getOrDefault(entry.text("UID"), Set.of()).forEach(times::remove);
        return List.copyOf(times.values());
    }

    private List<CalendarTime> listed(Component entry, String property) {
        List<CalendarTime> times = new ArrayList<>();
        for (ContentLine line : entry.all(property)) {
            for (String text : line.value().split(",", -1)) {
                String start = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
                time(start, line)
                        .ifPresentOrElse(
                                times::add,
                                () -> problems.add(line.line(), line.column(), "", "problem.ical.listed", text));
            }
        }
        return times;
    }

    /** The end of another time of the same length. */
    private static CalendarTime shifted(CalendarTime end, CalendarTime first, CalendarTime time) {
        if (time.equals(first)) {
            return end;
        }
        if (first.local() instanceof LocalDate day && time.local() instanceof LocalDate other) {
            return time.at(other.plusDays(ChronoUnit.DAYS.between(day, end.day())));
        }
        if (first.local() instanceof LocalDateTime clock
                && time.local() instanceof LocalDateTime other
                && end.local() instanceof LocalDateTime last) {
            return time.at(other.plusSeconds(ChronoUnit.SECONDS.between(clock, last)));
        }
        return time;
    }

    private Optional<CalendarTime> time(ContentLine line) {
        return time(line.value(), line);
    }

    private Optional<CalendarTime> time(String text, ContentLine line) {
        return CalendarTime.parse(text, zone(line));
    }

    private @Nullable ZoneRules zone(ContentLine line) {
        String name = line.parameter("TZID");
        if (name.isEmpty()) {
            return null;
        }
        Optional<ZoneRules> zone = zones.of(name);
        if (zone.isEmpty() && unknownZones.add(name)) {
            problems.add(line.line(), line.name().length() + 2L, "", "problem.zone.unknown", name);
        }
        return zone.orElse(null);
    }

    /** What orders times and tells equal ones: the instant, or the reading of a clock without a zone. */
    private static String key(CalendarTime time) {
        ZoneRules zone = time.zone();
        return zone != null && time.local() instanceof LocalDateTime clock
                ? clock.toInstant(zone.getOffset(clock)).toString()
                : time.local().toString();
    }

    private static When edtf(String text) {
        try {
            return When.parse(text);
        } catch (EdtfException e) {
            return new Undated(text);
        }
    }
}
