package org.demarche.format.markwhen;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.TextInput.Place;
import org.demarche.format.Words;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Status;
import org.demarche.time.Bound;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.TimePoint;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes events of their lines. */
final class EventMaker {
    /** Before the year 10,000, in seconds from 1970. */
    private static final long MOST_SECONDS = 250_000_000_000L;

    private static final Pattern PROPERTY = Pattern.compile("\\s*([A-Za-z][\\w-]{0,30}):\\s+(\\S.*)");
    private static final Pattern BOX = Pattern.compile("\\[([ xX])\\]\\s+");

    private final Import result;
    private final Moments moments;
    private @Nullable EdtfPart day;
    private @Nullable ClockZone zone;
    private final Map<String, ClockZone> tagZones = new HashMap<>();

    EventMaker(Import result, Moments moments) {
        this.result = result;
        this.moments = moments;
    }

    /**
     * Says in which zone clocks are read; one that nobody knows is reported.
     *
     * @param line where that stands
     */
    void zone(String name, int line) {
        zone = known(name, line);
    }

    /** As {@link #zone(String, int)}, for the events with a tag. */
    void zone(String tag, String name, int line) {
        ClockZone found = known(name, line);
        if (found != null) {
            tagZones.put(tag, found);
        }
    }

    private @Nullable ClockZone known(String name, int line) {
        ClockZone found = ClockZone.of(name).orElse(null);
        if (found == null) {
            result.problems().add(line, 1, "", "problem.zone.unknown", Words.shortened(name));
        }
        return found;
    }

    /**
     * What the lines directly below an event's first line say of it.
     *
     * @param zone of its clock times, null if they have none
     */
    private record Properties(@Nullable String id, @Nullable ClockZone zone) {}

    void make(LineReader.Draft draft) {
        EventLine first = draft.first;
        Kept kept = result.kept();
        Boolean checked = first.checked();
        String marked = first.text();
        Matcher box = BOX.matcher(marked);
        if (checked == null && box.lookingAt()) {
            checked = !box.group(1).isBlank();
            marked = marked.substring(box.end());
        }
        EventText text = EventText.of(marked);
        Set<String> tags = new LinkedHashSet<>(draft.groups);
        tags.addAll(text.tags());
        Properties properties = properties(draft, tags, kept);
        EventText below = EventText.of(String.join("\n", draft.below).strip());
        tags.addAll(below.tags());
        Place place = new Place(draft.line, first.column());
        Dating dating = dating(first, place);
        String name = properties.id() != null ? properties.id() : text.id();
        moments.remember(dating.when(), name, properties.zone());
        if (!text.text().equals(marked)) {
            kept.form("text", ExtraFields.quoted(marked));
        }
        String rule = first.rule();
        Repetition.Times times = rule == null ? null : times(rule, dating.when(), place, kept);
        String id = result.eventId(name, place);
        List<Link> links = new ArrayList<>(text.links());
        links.addAll(below.links());
        String where = text.place() != null ? text.place() : below.place();
        String title = text.text().isEmpty() ? Objects.requireNonNullElse(dating.printed(), id) : text.text();
        Event event = Event.builder(id, title, zoned(dating.when(), properties.zone()))
                .printed(dating.printed())
                .doubt(dating.doubt())
                .summary(below.text().isEmpty() ? null : below.text())
                .tags(List.copyOf(tags))
                .links(links)
                .place(where == null ? null : result.chronicle().place(where, null, null, null))
                .status(Boolean.FALSE.equals(checked) ? Status.PLANNED : Status.HAPPENED)
                .extras(kept.extras())
                .build();
        result.chronicle().add(event);
        if (rule != null && times != null) {
            String doubt = result.problems().wording().text("format.markwhen.relative", rule);
            for (When when : times.later()) {
                result.chronicle()
                        .add(event.toBuilder()
                                .id(result.chronicle().eventId(id))
                                .when(zoned(when, properties.zone()))
                                .printed(null)
                                .doubt(doubt)
                                .build());
            }
        }
    }

    private static When zoned(When when, @Nullable ClockZone zone) {
        return zone == null ? when : zone.on(when);
    }

    /** Counts a rule out; one that makes no sense is reported and kept. */
    private Repetition.@Nullable Times times(String rule, When when, Place place, Kept kept) {
        Repetition repetition = Repetition.of(rule);
        Repetition.Times times = repetition == null ? null : repetition.times(when, moments);
        if (times == null) {
            kept.text("every", rule);
            result.problems().add(place.line(), place.column(), "", "problem.repeats.rule", Words.shortened(rule));
            return null;
        }
        kept.form("every", ExtraFields.quoted(rule));
        if (!times.complete()) {
            int shown = times.later().size() + 1;
            result.problems().note(place.line(), place.column(), "problem.repeats.endless", shown);
        }
        return times;
    }

    /** Takes the properties from the lines directly below the first. */
    private Properties properties(LineReader.Draft draft, Set<String> tags, Kept kept) {
        String id = null;
        ClockZone own = tags.stream()
                .map(tagZones::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(zone);
        for (int line = draft.line + 1; !draft.below.isEmpty(); line++) {
            Matcher property = PROPERTY.matcher(draft.below.getFirst());
            if (!property.matches() || property.group(2).startsWith("//")) {
                break;
            }
            String value = property.group(2).strip();
            switch (property.group(1)) {
                case "id" -> id = value;
                case "timezone", "tz" -> {
                    own = known(value, line);
                    kept.form(property.group(1), ExtraFields.quoted(value));
                }
                case "tags" -> {
                    for (String tag : value.replaceAll("[\\[\\]\"']", "").split(",", -1)) {
                        if (!tag.isBlank()) {
                            tags.add(tag.strip().replaceFirst("^#", ""));
                        }
                    }
                }
                default -> kept.text(property.group(1), value);
            }
            draft.below.removeFirst();
        }
        return new Properties(id, own);
    }

    private Dating dating(EventLine line, Place place) {
        String start = line.start().strip();
        String end = line.end() == null ? null : line.end().strip();
        String printed = end == null ? start : start + " – " + end;
        Dating dating = Moments.isRelative(start) || (end != null && Moments.isRelative(end))
                ? relative(start, end, printed, place)
                : absolute(start, end, printed, place);
        if (dating.when().extent().earliest() instanceof Bound.At(TimePoint point)) {
            day = daysOf(dating.when(), point);
        }
        return dating;
    }

    private static @Nullable EdtfPart daysOf(When when, TimePoint point) {
        return when instanceof EdtfPart part
                ? part
                : when instanceof EdtfInterval(EdtfPart first, EdtfSide _)
                        ? first
                        : Moments.part(LocalDateTime.ofEpochSecond(point.second(), 0, ZoneOffset.UTC));
    }

    private Dating absolute(String start, @Nullable String end, String printed, Place place) {
        if (Moments.isNow(start)) {
            result.problems().add(place.line(), place.column(), "", "problem.markwhen.now", Words.shortened(printed));
            return new Dating(new Undated(printed), printed, null);
        }
        DateSide from = moments.absolute(start, end, day);
        if (end != null && Moments.isNow(end) && from.first() != null) {
            return new Dating(new EdtfInterval(from.first(), EdtfSide.Missing.OPEN), printed, null);
        }
        DateSide until = end == null ? null : moments.absolute(end, null, from.first());
        Dating dating = Dating.of(
                from,
                until,
                result.problems().wording(),
                (ofEnd, key, arguments) -> result.problems().add(place.line(), place.column(), "", key, arguments));
        return new Dating(dating.when(), printed, dating.doubt());
    }

    /** Works out where a stretch lies that is given by its length or by other events. */
    private Dating relative(String start, @Nullable String end, String printed, Place place) {
        Moments.Span from = Moments.isRelative(start) ? moments.relative(start, null) : null;
        LocalDateTime begin = null;
        if (from != null) {
            begin = end == null ? from.from() : from.until();
        } else if (!Moments.isRelative(start)) {
            EdtfPart first = moments.absolute(start, end, day).first();
            begin = first != null
                            && first.extent().earliest() instanceof Bound.At(TimePoint(long second, int _))
                            && Math.abs(second) < MOST_SECONDS
                    ? LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)
                    : null;
        }
        Moments.Span span = begin == null ? null : end == null ? from : until(end, begin);
        if (span == null) {
            result.problems()
                    .add(
                            place.line(),
                            place.column(),
                            "",
                            Moments.isNow(start) ? "problem.markwhen.now" : "problem.markwhen.relative",
                            Words.shortened(printed));
            return new Dating(new Undated(printed), printed, null);
        }
        When when = Moments.when(span);
        if (when.isBackwards()) {
            result.problems()
                    .add(
                            place.line(),
                            place.column(),
                            "",
                            "problem.date.reversed",
                            Words.shortened(String.valueOf(end)));
            when = Moments.part(span.from());
        }
        String doubt = result.problems().wording().text("format.markwhen.relative", printed);
        return new Dating(when, printed, doubt);
    }

    private Moments.@Nullable Span until(String end, LocalDateTime begin) {
        if (Moments.isRelative(end)) {
            Moments.Span last = moments.relative(end, begin);
            return last == null ? null : new Moments.Span(begin, last.until());
        }
        EdtfPart last = moments.absolute(end, null, null).last();
        return last != null
                        && last.extent().latest() instanceof Bound.At(TimePoint(long second, int _))
                        && Math.abs(second) < MOST_SECONDS
                ? new Moments.Span(begin, LocalDateTime.ofEpochSecond(second + 1, 0, ZoneOffset.UTC))
                : null;
    }
}
