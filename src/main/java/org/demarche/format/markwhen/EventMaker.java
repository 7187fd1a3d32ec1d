package org.demarche.format.markwhen;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    EventMaker(Import result, Moments moments) {
        this.result = result;
        this.moments = moments;
    }

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
        String given = properties(draft, tags, kept);
        EventText below = EventText.of(String.join("\n", draft.below).strip());
        tags.addAll(below.tags());
        Place place = new Place(draft.line, first.column());
        Dating dating = dating(first, place);
        String name = given != null ? given : text.id();
        moments.remember(dating.when(), name);
        if (!text.text().equals(marked)) {
            kept.form("text", ExtraFields.quoted(marked));
        }
        if (first.rule() != null) {
            kept.text("every", first.rule());
        }
        String id = result.eventId(name, place);
        List<Link> links = new ArrayList<>(text.links());
        links.addAll(below.links());
        String where = text.place() != null ? text.place() : below.place();
        result.chronicle()
                .add(Event.builder(
                                id,
                                text.text().isEmpty() ? Objects.requireNonNullElse(dating.printed(), id) : text.text(),
                                dating.when())
                        .printed(dating.printed())
                        .doubt(dating.doubt())
                        .summary(below.text().isEmpty() ? null : below.text())
                        .tags(List.copyOf(tags))
                        .links(links)
                        .place(where == null ? null : result.chronicle().place(where, null, null, null))
                        .status(Boolean.FALSE.equals(checked) ? Status.PLANNED : Status.HAPPENED)
                        .extras(kept.extras())
                        .build());
    }

    /** Takes the properties from the lines directly below the first, and gives the id among them. */
    private static @Nullable String properties(LineReader.Draft draft, Set<String> tags, Kept kept) {
        String id = null;
        while (!draft.below.isEmpty()) {
            Matcher property = PROPERTY.matcher(draft.below.getFirst());
            if (!property.matches() || property.group(2).startsWith("//")) {
                break;
            }
            String value = property.group(2).strip();
            switch (property.group(1)) {
                case "id" -> id = value;
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
        return id;
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
                    .add(place.line(), place.column(), "", "problem.markwhen.relative", Words.shortened(printed));
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
