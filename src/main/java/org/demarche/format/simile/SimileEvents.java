package org.demarche.format.simile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.Words;
import org.demarche.format.html.HtmlText;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfRange;
import org.demarche.time.EdtfSet;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes events. */
final class SimileEvents {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "simile";

    private final Import result;
    private final Ages ages = new Ages();

    SimileEvents(Import result) {
        this.result = result;
    }

    /** Makes up for what only the whole file shows; to be called after the last event. */
    void settle() {
        ages.settle(result.chronicle(), result.problems());
    }

    void add(Fields fields) {
        List<Runnable> complaints = new ArrayList<>();
        Dating dating = dating(
                fields,
                (ofEnd, key, arguments) ->
                        complaints.add(() -> fields.problem(ofEnd ? "end" : "start", key, arguments)));
        ages.add(
                result.chronicle().eventCount(),
                fields.text("start"),
                fields.text("end"),
                () -> complaints.forEach(Runnable::run));
        String given = Stream.of("eventID", "id")
                .map(fields::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String id = result.eventId(given, fields.place());
        String html = fields.description();
        HtmlText description = HtmlText.of(Objects.requireNonNullElse(html, ""));
        HtmlText title = HtmlText.of(Objects.requireNonNullElse(fields.text("title"), ""));
        Kept kept = result.kept();
        if (html != null && !html.strip().equals(description.text())) {
            kept.form("description", ExtraFields.quoted(html.strip()));
        }
        List<Link> links = new ArrayList<>();
        addLink(links, fields.text("link"), Extras.NONE);
        addLink(
                links,
                fields.text("image"),
                result.kept().form("is", ExtraFields.quoted("image")).extras());
        links.addAll(description.links());
        fields.keepRest(kept);
        Event event = Event.builder(id, titleOf(title, description, dating, id), dating.when())
                .printed(dating.printed())
                .doubt(dating.doubt())
                .summary(description.text().isEmpty() ? null : description.text())
                .links(links)
                .extras(kept.extras())
                .build();
        result.chronicle().add(event);
    }

    private static String titleOf(HtmlText title, HtmlText description, Dating dating, String id) {
        if (!title.text().isEmpty()) {
            return title.line();
        }
        return description.text().isEmpty()
                ? Objects.requireNonNullElse(dating.printed(), id)
                : Words.shortened(description.line());
    }

    private static void addLink(List<Link> links, @Nullable String address, Extras extras) {
        if (address != null && !address.isBlank()) {
            links.add(new Link(address.strip(), null, extras));
        }
    }

    /** Puts up to four dates together: the start lies between the first two, the end between the last two. */
    private Dating dating(Fields fields, Dating.Complaint complaint) {
        DateSide start = side(fields, "start");
        DateSide latestStart = side(fields, "latestStart");
        DateSide earliestEnd = side(fields, "earliestEnd");
        DateSide end = side(fields, "end");
        boolean instant = fields.isInstant();
        Dating plain = Dating.of(start, end, result.problems().wording(), complaint);
        EdtfPart first = first(start);
        EdtfPart last = end == null ? null : end.last();
        if (first == null || plain.doubt() != null) {
            return plain;
        } else if (instant) {
            return last == null || last.equals(first)
                    ? plain
                    : new Dating(
                            new EdtfSet(EdtfSet.Kind.ONE_OF, List.of(new EdtfRange(first, last))),
                            plain.printed(),
                            null);
        }
        return between(fields, plain, first, latestStart, earliestEnd, last);
    }

    private Dating between(
            Fields fields,
            Dating plain,
            EdtfPart first,
            @Nullable DateSide latestStart,
            @Nullable DateSide earliestEnd,
            @Nullable EdtfPart last) {
        EdtfPart startsBy = checked(fields, "latestStart", latestStart);
        EdtfPart endsFrom = checked(fields, "earliestEnd", earliestEnd);
        if (startsBy != null && latestStart != null && new EdtfInterval(first, startsBy).isBackwards()) {
            fields.problem("latestStart", "problem.simile.bound", Words.shortened(latestStart.text()));
            startsBy = null;
        }
        if (endsFrom != null && earliestEnd != null && last != null && new EdtfInterval(endsFrom, last).isBackwards()) {
            fields.problem("earliestEnd", "problem.simile.bound", Words.shortened(earliestEnd.text()));
            endsFrom = null;
        }
        if (startsBy == null && endsFrom == null) {
            return new Dating(plain.when(), printed(plain, latestStart, earliestEnd), plain.doubt());
        }
        EdtfPart start = startsBy == null ? first : Cover.of(first, startsBy, first);
        EdtfPart finish = last == null ? endsFrom : endsFrom == null ? last : Cover.of(endsFrom, last, last);
        When when = finish == null ? start : new EdtfInterval(start, finish);
        if (when.isBackwards()) {
            return plain;
        }
        List<String> doubts = new ArrayList<>();
        if (startsBy != null) {
            doubts.add(result.problems().wording().text("format.between.start", first.edtf(), startsBy.edtf()));
        }
        if (endsFrom != null && last != null) {
            doubts.add(result.problems().wording().text("format.between.end", endsFrom.edtf(), last.edtf()));
        }
        return new Dating(when, printed(plain, latestStart, earliestEnd), String.join(" ", doubts));
    }

    private static @Nullable String printed(
            Dating plain, @Nullable DateSide latestStart, @Nullable DateSide earliestEnd) {
        return plain.printed() == null
                ? null
                : Stream.of(plain.printed(), text(latestStart), text(earliestEnd))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String text(@Nullable DateSide side) {
        return side == null ? null : side.text();
    }

    private @Nullable EdtfPart checked(Fields fields, String key, @Nullable DateSide side) {
        if (side != null && side.first() == null) {
            fields.problem(key, "problem.date.invalid", Words.shortened(side.text()));
        }
        return first(side);
    }

    private static @Nullable EdtfPart first(@Nullable DateSide side) {
        return side == null ? null : side.first();
    }

    private static @Nullable DateSide side(Fields fields, String key) {
        String text = fields.text(key);
        return text == null || text.isBlank() ? null : DateSide.of(shown(text), SimileDate.of(text));
    }

    /** A date made by a script's constructor is shown by what it was made of. */
    private static String shown(String text) {
        return text.strip();
    }
}
