package org.demarche.format.timelineproject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.PlainDates;
import org.demarche.format.TextInput.Place;
import org.demarche.format.xml.XmlElement;
import org.demarche.format.xml.XmlReading;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes events of events, tags of their categories, labels and containers, and phases of eras. */
final class ElementVisitor implements XmlReading.Visitor {
    private static final Set<String> WALKED =
            Set.of("timeline", "timeline/events", "timeline/eras", "timeline/categories");

    /** A container, {@code [7]Name}, or one of the events in it, {@code (7)Name}. */
    private static final Pattern CONTAINER = Pattern.compile("([\\[(])(\\d+)[\\])](.*)", Pattern.DOTALL);

    /** What an event has unless its author chose otherwise. */
    private static final Map<String, String> USUAL = Map.of(
            "progress",
            "0",
            "locked",
            "False",
            "default_color",
            "200,200,200",
            "fuzzy",
            "False",
            "ends_today",
            "False");

    private final Import result;
    private final Map<String, String> containers = new LinkedHashMap<>();
    private final Map<Integer, String> members = new LinkedHashMap<>();
    private final List<String> categories = new ArrayList<>();
    private TimeType type = TimeType.GREGORIAN;

    ElementVisitor(Import result) {
        this.result = result;
    }

    @Override
    public boolean enters(String path, Map<String, String> attributes) {
        return WALKED.contains(path);
    }

    @Override
    public void take(String path, XmlElement element) {
        switch (path) {
            case "timeline/timetype" -> type(element);
            case "timeline/version" -> result.whole().form("version", element.json());
            case "timeline/categories/category" -> categories.add(element.json());
            case "timeline/events/event" -> event(element);
            case "timeline/eras/era" -> era(element);
            default -> result.whole().json(element.name(), element.json());
        }
    }

    private void type(XmlElement element) {
        String name = element.text().strip();
        type = TimeType.of(name);
        result.whole().form("timetype", element.json());
        switch (type) {
            case GREGORIAN -> {}
            case NUMERIC -> result.problems().note("problem.timelineproject.numbers");
            case OTHER ->
                result.problems()
                        .add(
                                element.place().line(),
                                element.place().column(),
                                "timeline/timetype",
                                "problem.timelineproject.calendar",
                                name);
        }
    }

    private void event(XmlElement element) {
        String written = Objects.requireNonNullElse(element.childText("text"), "");
        Matcher container = CONTAINER.matcher(written);
        boolean named = container.matches() && !isPlain(element.child("text"));
        boolean contains = named && written.startsWith("[");
        boolean isContained = named && written.startsWith("(");
        String title = contains || isContained ? container.group(3).strip() : written;
        Dating dating = dating(element);
        String id = result.eventId(element.attribute("id"), element.place());
        Kept kept = result.kept();
        if (contains) {
            containers.put(container.group(2), title);
            kept.form("container", ExtraFields.quoted(container.group(2)));
        } else if (isContained) {
            members.put(result.chronicle().eventCount(), container.group(2));
            kept.form("member", ExtraFields.quoted(container.group(2)));
        }
        keepRest(element, kept);
        String description = element.childText("description");
        result.chronicle()
                .add(Event.builder(
                                id,
                                title.isEmpty() ? Objects.requireNonNullElse(dating.printed(), id) : title,
                                dating.when())
                        .printed(dating.printed())
                        .doubt(dating.doubt())
                        .summary(description)
                        .tags(tags(element))
                        .links(links(element))
                        .extras(kept.extras())
                        .build());
    }

    private static List<String> tags(XmlElement element) {
        Set<String> tags = new LinkedHashSet<>();
        add(tags, element.childText("category"));
        XmlElement more = element.child("categories");
        if (more != null) {
            more.children().forEach(category -> add(tags, category.text()));
        }
        for (String label :
                Objects.requireNonNullElse(element.childText("labels"), "").split("[,;\n]", -1)) {
            add(tags, label);
        }
        if (isTrue(element, "milestone")) {
            tags.add("milestone");
        }
        return List.copyOf(tags);
    }

    /** Whether a space stands before the bracket, which says that it belongs to the text. */
    private static boolean isPlain(@Nullable XmlElement text) {
        return text != null && (text.text().startsWith(" [") || text.text().startsWith(" ("));
    }

    private static void add(Set<String> tags, @Nullable String tag) {
        if (tag != null && !tag.isBlank()) {
            tags.add(tag.strip());
        }
    }

    private static List<Link> links(XmlElement element) {
        List<Link> links = new ArrayList<>();
        for (String address :
                Objects.requireNonNullElse(element.childText("hyperlink"), "").split(";", -1)) {
            if (!address.isBlank()) {
                links.add(new Link(address.strip(), null, Extras.NONE));
            }
        }
        return links;
    }

    private static void keepRest(XmlElement element, Kept kept) {
        Set<String> used = Set.of(
                "start",
                "end",
                "text",
                "description",
                "category",
                "categories",
                "labels",
                "hyperlink",
                "fuzzy",
                "fuzzy_start",
                "fuzzy_end",
                "ends_today",
                "milestone");
        for (XmlElement child : element.children()) {
            boolean empty = child.text().isBlank() && child.children().isEmpty();
            boolean usual = child.text().strip().equals(USUAL.get(child.name()));
            if (!empty && usual && !used.contains(child.name())) {
                kept.form(child.name(), child.json());
            } else if (!empty && !used.contains(child.name())) {
                kept.json(child.name(), child.json());
            }
        }
        element.attributes().forEach((key, value) -> {
            if (!key.equals("id")) {
                kept.text(key, value);
            }
        });
    }

    private void era(XmlElement element) {
        Dating dating = dating(element);
        Kept kept = result.kept();
        if (dating.printed() != null) {
            kept.form("printed", ExtraFields.quoted(dating.printed()));
        }
        String color = element.childText("color");
        if (color != null) {
            kept.text("color", color);
        }
        String name = Objects.requireNonNullElse(element.childText("name"), "");
        result.chronicle().add(new Phase(name, dating.when(), kept.extras()));
    }

    private Dating dating(XmlElement element) {
        DateSide start = side(element, "start");
        DateSide end = side(element, "end");
        if (type == TimeType.OTHER) {
            return Dating.of(start, end, result.problems().wording(), (ofEnd, key, arguments) -> {});
        }
        Dating plain = Dating.of(start, end, result.problems().wording(), (ofEnd, key, arguments) -> {
            XmlElement child = element.child(ofEnd ? "end" : "start");
            Place place = child == null ? element.place() : child.place();
            result.problems()
                    .add(place.line(), place.column(), element.name() + (ofEnd ? "/end" : "/start"), key, arguments);
        });
        // Newer versions say it of each end, and then of both together for older readers.
        boolean fuzzyStart = isTrue(element, element.child("fuzzy_start") == null ? "fuzzy" : "fuzzy_start");
        boolean fuzzyEnd = isTrue(element, element.child("fuzzy_end") == null ? "fuzzy" : "fuzzy_end");
        When when = doubted(plain.when(), fuzzyStart, fuzzyEnd, isTrue(element, "ends_today"));
        return new Dating(when, plain.printed(), plain.doubt());
    }

    /** Marks a fuzzy start or end as approximate, and opens the end of what lasts to this day. */
    private static When doubted(When when, boolean fuzzyStart, boolean fuzzyEnd, boolean open) {
        if (when instanceof EdtfInterval(EdtfSide start, EdtfSide end)) {
            EdtfSide last = open ? EdtfSide.Missing.OPEN : fuzzyEnd ? about(end) : end;
            return new EdtfInterval(fuzzyStart ? about(start) : start, last);
        } else if (when instanceof EdtfPart date) {
            EdtfSide start = fuzzyStart || (fuzzyEnd && !open) ? about(date) : date;
            return open ? new EdtfInterval(start, EdtfSide.Missing.OPEN) : start instanceof EdtfPart one ? one : date;
        }
        return when;
    }

    /** A side as approximate; a clock time can't be that in EDTF, but its day can. */
    private static EdtfSide about(EdtfSide side) {
        EdtfSide day = side instanceof EdtfDateTime time ? EdtfDate.of(time.year(), time.month(), time.day()) : side;
        return day instanceof EdtfPart part && PlainDates.approximate(part) instanceof EdtfPart about ? about : side;
    }

    private @Nullable DateSide side(XmlElement element, String name) {
        String text = element.childText(name);
        return text == null ? null : DateSide.of(text, type.date(text));
    }

    private static boolean isTrue(XmlElement element, String name) {
        return "True".equalsIgnoreCase(element.childText(name));
    }

    /** Tags the events in containers with the container's name, and keeps the categories as they are. */
    void finish() {
        if (!categories.isEmpty()) {
            result.whole().form("categories", "[" + String.join(",", categories) + "]");
        }
        ChronicleBuilder chronicle = result.chronicle();
        members.forEach((index, number) -> {
            String name = containers.get(number);
            if (name != null && !name.isEmpty()) {
                Event event = chronicle.event(index);
                List<String> tags = new ArrayList<>(event.tags());
                tags.add(name);
                chronicle.replace(index, event.toBuilder().tags(tags).build());
            }
        });
    }
}
