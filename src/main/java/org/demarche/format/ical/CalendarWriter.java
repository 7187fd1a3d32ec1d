package org.demarche.format.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.demarche.format.ChronicleWriter;
import org.demarche.format.ExtraFields;
import org.demarche.format.Progress;
import org.demarche.model.Actor;
import org.demarche.model.ActorKind;
import org.demarche.model.Chronicle;
import org.demarche.model.Directory;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Participation;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.model.Status;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfDateTime;
import org.demarche.time.EdtfInterval;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes a calendar (iCalendar, RFC 5545). A date that the format can't say, such as a month or about a year, is
 * written as all the days it can lie on, and once more in EDTF for us to read back; an event without a date that a
 * calendar reaches is a journal entry, which needs none.
 */
public final class CalendarWriter implements ChronicleWriter {
    private static final int FOLD = 75;
    private static final int STEP = 1024;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LAST_YEAR = 9999;
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    @Override
    public void write(Chronicle chronicle, OutputStream out, Progress progress) throws IOException {
        Directory directory = Directory.of(chronicle);
        line(out, "BEGIN", "VCALENDAR");
        line(out, "VERSION", "2.0");
        line(out, "PRODID", ExtraFields.value(chronicle.extras(), "PRODID").orElse("-//demarche.org//Demarche//EN"));
        line(out, Names.TITLE, escaped(chronicle.title()));
        for (String key : chronicle.extras().keyOrder()) {
            Optional<String> value = ExtraFields.value(chronicle.extras(), key);
            if (key.matches("[A-Z0-9-]+") && !key.matches("VERSION|PRODID|METHOD") && value.isPresent()) {
                line(out, key, value.get());
            }
        }
        int written = 0;
        for (Event event : chronicle.events()) {
            entry(out, event, directory);
            written++;
            if (written % STEP == 0
                    && !progress.advance(written, chronicle.events().size())) {
                throw new CancellationException();
            }
        }
        line(out, "END", "VCALENDAR");
        out.flush();
    }

    private static void entry(OutputStream out, Event event, Directory directory) throws IOException {
        Optional<LocalDate> first = day(event.when().extent().earliest().point().orElse(null));
        Optional<LocalDate> last = day(event.when().extent().latest().point().orElse(null));
        boolean dated = first.isPresent() && last.isPresent();
        String component = dated ? "VEVENT" : "VJOURNAL";
        line(out, "BEGIN", component);
        line(out, "UID", escaped(event.id()));
        line(out, Names.STAMP, ExtraFields.value(event.extras(), Names.STAMP).orElse(Names.NO_STAMP));
        if (dated) {
            dates(out, event.when(), first.get(), last.get());
        }
        text(out, Names.WHEN, event.when().edtf());
        text(out, Names.PRINTED, event.printed());
        text(out, "SUMMARY", event.title());
        text(out, "DESCRIPTION", event.summary());
        place(out, directory.place(event.place()).orElse(null), dated);
        if (!event.tags().isEmpty()) {
            line(
                    out,
                    "CATEGORIES",
                    event.tags().stream().map(CalendarWriter::escaped).collect(Collectors.joining(",")));
        }
        status(out, event.status(), dated);
        if (!event.types().isEmpty()) {
            line(out, Names.TYPES, event.types().stream().map(EventType::id).collect(Collectors.joining(",")));
        }
        for (Participation part : event.actors()) {
            attendee(out, part, directory);
        }
        number(out, Names.SCORE, event.score());
        number(out, Names.SIGNIFICANCE, event.significance());
        text(out, Names.DOUBT, event.doubt());
        text(out, Names.NOTE, event.note());
        for (int i = 0; i < event.links().size(); i++) {
            // An entry may have but one address (RFC 5545, section 3.6.1), and any number of attachments.
            line(out, i == 0 ? "URL" : Names.ATTACHED, event.links().get(i).url());
        }
        for (String key : event.extras().keyOrder()) {
            Optional<String> value = ExtraFields.value(event.extras(), key);
            if (value.isPresent() && !key.equals(Names.STAMP) && key.matches("[A-Z][A-Z0-9-]*(?:;.*)?(?:#\\d+)?")) {
                line(out, key.replaceFirst("#\\d+$", ""), value.get());
            }
        }
        line(out, "END", component);
    }

    /** Clock times as they are; anything else as whole days, of which the end is the day after. */
    private static void dates(OutputStream out, When when, LocalDate first, LocalDate last) throws IOException {
        if (when instanceof EdtfDateTime time) {
            line(out, "DTSTART", clock(time, first));
        } else if (when instanceof EdtfInterval(EdtfDateTime start, EdtfDateTime end)) {
            line(out, "DTSTART", clock(start, first));
            line(out, "DTEND", clock(end, last));
        } else {
            line(out, "DTSTART;VALUE=DATE", DAY.format(first));
            if (!last.equals(LAST_DAY)) {
                line(out, "DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
            }
        }
    }

    private static String clock(EdtfDateTime time, LocalDate fallback) {
        boolean floating = time.zone() == EdtfDateTime.Zone.NONE;
        TimePoint point = floating ? time.local() : time.instant();
        int second = point.secondOfDay();
        String clock = "T%02d%02d%02d".formatted(second / 3600, second / 60 % 60, second % 60);
        return DAY.format(day(point).orElse(fallback)) + clock + (floating ? "" : "Z");
    }

    /** The day of a point in the years that a calendar can write. */
    private static Optional<LocalDate> day(@Nullable TimePoint point) {
        if (point == null) {
            return Optional.empty();
        }
        CivilDate date = point.date();
        return date.year() < 1 || date.year() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(LocalDate.of((int) date.year(), date.month(), date.day()));
    }

    private static void place(OutputStream out, @Nullable Place place, boolean dated) throws IOException {
        if (place == null) {
            return;
        }
        text(out, "LOCATION", place.name());
        text(out, Names.COUNTRY, place.country());
        if (dated && place.lat() != null && place.lon() != null) {
            line(out, "GEO", decimal(place.lat()) + ";" + decimal(place.lon()));
        }
    }

    private static void status(OutputStream out, Status status, boolean dated) throws IOException {
        switch (status) {
            case CANCELLED -> line(out, "STATUS", "CANCELLED");
            case PLANNED -> line(out, dated ? "STATUS" : Names.STATUS, dated ? "TENTATIVE" : status.id());
            case CLAIMED, DENIED -> line(out, Names.STATUS, status.id());
            case HAPPENED -> {}
        }
    }

    private static void attendee(OutputStream out, Participation part, Directory directory) throws IOException {
        Optional<Actor> actor = directory.actor(part.actor());
        String name =
                actor.map(Actor::name).orElse(part.actor()).replace("\"", "'").replaceAll("\\p{Cntrl}", " ");
        String property = "ATTENDEE;CN=\"" + name + "\"";
        if (part.role() != Role.PARTICIPANT) {
            property += ";" + Names.ROLE + "=" + part.role().id();
        }
        ActorKind kind = actor.map(Actor::kind).orElse(ActorKind.PERSON);
        if (kind != ActorKind.PERSON) {
            property += ";" + Names.KIND + "=" + kind.id();
        }
        line(out, property, ExtraFields.value(part.extras(), "address").orElse(Names.NO_ADDRESS));
    }

    private static void number(OutputStream out, String name, @Nullable Double value) throws IOException {
        if (value != null) {
            line(out, name, decimal(value));
        }
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void text(OutputStream out, String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            line(out, name, escaped(text));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n");
    }

    /** Writes a line, folded so that no part has more than 75 bytes, between characters. */
    private static void line(OutputStream out, String name, String value) throws IOException {
        String text = name + ":" + value.replaceAll("[\\r\\n]", " ");
        int room = FOLD;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (bytes.length > room) {
                out.write(new byte[] {'\r', '\n', ' '});
                room = FOLD - 1;
            }
            out.write(bytes);
            room -= bytes.length;
            at += Character.charCount(character);
        }
        out.write(new byte[] {'\r', '\n'});
    }
}
