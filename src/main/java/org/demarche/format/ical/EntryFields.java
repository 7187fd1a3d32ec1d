package org.demarche.format.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.ExtraFields;
import org.demarche.format.Problems;
import org.demarche.model.ActorKind;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Participation;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.jspecify.annotations.Nullable;

/** An entry's fields other than its date. */
final class EntryFields {
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    private final ChronicleBuilder chronicle;
    private final Problems problems;

    EntryFields(ChronicleBuilder chronicle, Problems problems) {
        this.chronicle = chronicle;
        this.problems = problems;
    }

    Event.Builder fill(Event.Builder event, Component entry) {
        String summary = entry.text("SUMMARY");
        String description = entry.text("DESCRIPTION");
        return event.title(summary.isEmpty() ? firstLine(description) : summary)
                .printed(printed(entry))
                .types(words(entry, Names.TYPES).stream()
                        .flatMap(word -> EventType.ofId(word).stream())
                        .toList())
                .actors(actors(entry))
                .place(place(entry))
                .summary(orNull(description))
                .status(status(entry))
                .significance(number(entry, Names.SIGNIFICANCE))
                .score(number(entry, Names.SCORE))
                .doubt(orNull(entry.text(Names.DOUBT)))
                .note(orNull(entry.text(Names.NOTE)))
                .tags(words(entry, "CATEGORIES"))
                .links(entry.properties.stream()
                        .filter(EntryFields::isLink)
                        .map(url -> new Link(url.text(), null, Extras.NONE))
                        .toList())
                .extras(extras(entry));
    }

    /** Whether a line holds an address: an entry has one of its own, and attachments as many as it likes. */
    private static boolean isLink(ContentLine line) {
        boolean attached =
                line.name().equals(Names.ATTACHED) && line.parameters().isEmpty();
        return attached || line.name().equals("URL");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static @Nullable String printed(Component entry) {
        String own = entry.text(Names.PRINTED);
        if (!own.isEmpty()) {
            return own;
        }
        String start = entry.get("DTSTART").map(ContentLine::value).orElse("");
        Optional<String> end =
                entry.get("DTEND").or(() -> entry.get("DURATION")).map(ContentLine::value);
        return start.isEmpty() ? null : end.map(value -> start + " – " + value).orElse(start);
    }

    private List<Participation> actors(Component entry) {
        List<Participation> parts = new ArrayList<>();
        for (ContentLine line : entry.properties) {
            boolean organizer = line.name().equals("ORGANIZER");
            if (organizer || line.name().equals("ATTENDEE")) {
                String address = line.value().replaceFirst("(?i)^mailto:", "");
                String name = line.parameter("CN").isEmpty() ? address : line.parameter("CN");
                Role role = Role.ofId(line.parameter(Names.ROLE)).orElse(organizer ? Role.INITIATOR : Role.PARTICIPANT);
                ActorKind kind = ActorKind.ofId(line.parameter(Names.KIND)).orElse(ActorKind.PERSON);
                Extras more = address.equals(Names.NO_ADDRESS)
                        ? Extras.NONE
                        : new ExtraFields().text("address", line.value()).build();
                if (!name.isBlank()) {
                    parts.add(new Participation(chronicle.actor(name.strip(), kind), role, more));
                }
            }
        }
        return parts;
    }

    private @Nullable String place(Component entry) {
        String name = entry.text("LOCATION");
        String[] geo = entry.get("GEO").map(ContentLine::value).orElse("").split(";", -1);
        Double lat = geo.length == 2 ? degrees(geo[0], 90) : null;
        Double lon = geo.length == 2 ? degrees(geo[1], 180) : null;
        if (entry.get("GEO").isPresent() && (lat == null || lon == null)) {
            ContentLine line = entry.get("GEO").get();
            problems.add(line.line(), line.column(), "", "problem.ical.geo", line.value());
        }
        if (name.isEmpty() && lat == null) {
            return null;
        }
        return chronicle.place(
                name.isEmpty() ? geo[0] + ", " + geo[1] : name, orNull(entry.text(Names.COUNTRY)), lat, lon);
    }

    private static @Nullable Double degrees(String text, int most) {
        String plain = text.strip();
        Double value = ExtraFields.isNumber(plain.replaceFirst("^\\+", "")) ? Double.valueOf(plain) : null;
        return value == null || Math.abs(value) > most ? null : value;
    }

    private static Status status(Component entry) {
        Optional<Status> own = Status.ofId(entry.text(Names.STATUS));
        return own.orElseGet(() -> switch (entry.text("STATUS").toUpperCase(Locale.ROOT)) {
            case "CANCELLED" -> Status.CANCELLED;
            case "TENTATIVE" -> Status.PLANNED;
            default -> Status.HAPPENED;
        });
    }

    private static @Nullable Double number(Component entry, String property) {
        String text = entry.text(property);
        return ExtraFields.isNumber(text) ? Double.valueOf(text) : null;
    }

    /** The texts of a property with several, parted by commas. */
    private static List<String> words(Component entry, String property) {
        Function<ContentLine, Stream<String>> parts = line -> COMMA.splitAsStream(line.value())
                .map(part -> new ContentLine(line.name(), Map.of(), part, line.line())
                        .text()
                        .strip());
        return entry.all(property).stream()
                .flatMap(parts)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Everything else, with its parameters in the name and its escapes, so that it can be written as it was. */
    private static Extras extras(Component entry) {
        ExtraFields extras = new ExtraFields();
        Map<String, Integer> seen = new HashMap<>();
        for (ContentLine line : entry.properties) {
            boolean isRule = line.name().equals("RRULE");
            boolean isOurs = line.name().equals(Names.STAMP) && line.value().equals(Names.NO_STAMP);
            if (isRule || !(isOurs || isLink(line) || Names.TAKEN.contains(line.name()))) {
                StringBuilder key = new StringBuilder(isRule ? Names.RULE : line.name());
                line.parameters()
                        .forEach((name, value) ->
                                key.append(';').append(name).append('=').append(quoted(value)));
                int number = seen.merge(key.toString(), 1, Integer::sum);
                extras.text(number == 1 ? key.toString() : key + "#" + number, line.value());
            }
        }
        return extras.build();
    }

    private static String quoted(String parameter) {
        return parameter.matches("[^:;,]*") ? parameter : '"' + parameter + '"';
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
