package org.demarche.ui.session;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.index.Certainty;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.EventTitle;
import org.demarche.layout.TextFitter;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Place;
import org.demarche.model.Role;
import org.demarche.model.Source;
import org.demarche.model.Status;
import org.demarche.time.When;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** Names for people of what the model knows by constants and ids: the same in every view. */
public final class Labels {
    private final Wording wording;
    private final WhenText dates;

    public Labels(Wording wording) {
        this.wording = wording;
        this.dates = new WhenText(wording);
    }

    /** The text for a key, as {@link Wording#text}. */
    public String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /** The words behind these. */
    public Wording wording() {
        return wording;
    }

    public Locale locale() {
        return wording.locale();
    }

    public String type(EventType type) {
        return wording.text("model.type." + type.id());
    }

    /** The event's title or, where it has none, its type. */
    public String title(Event event) {
        return EventTitle.of(event, wording);
    }

    public String role(Role role) {
        return wording.text("model.role." + role.id());
    }

    public String status(Status status) {
        return wording.text("model.status." + status.id());
    }

    public String certainty(Certainty certainty) {
        return switch (certainty) {
            case EXACT_DAY -> wording.text("ui.certainty.exactDay");
            case MONTH_OR_YEAR -> wording.text("ui.certainty.monthOrYear");
            case INFERRED -> wording.text("ui.certainty.inferred");
            case UNDATED -> wording.text("ui.certainty.undated");
        };
    }

    public String when(When when) {
        return dates.full(when);
    }

    /** The event's date; of an undated one, what was printed or written in its place. */
    public String when(Event event) {
        if (event.isPlaced()) {
            return when(event.when());
        }
        String written =
                event.printed() != null ? event.printed() : event.when().edtf();
        return written.isBlank() ? certainty(Certainty.UNDATED) : written;
    }

    /** The actor's name; of one that the chronicle does not list, the id. */
    public String actor(ChronicleIndex index, String id) {
        return TextFitter.oneLine(index.directory().actorName(id));
    }

    /** The place with its country, as in "Hanoi, Vietnam"; of one that the chronicle does not list, the id. */
    public String place(ChronicleIndex index, String id) {
        Optional<Place> found = index.directory().place(id);
        if (found.isEmpty()) {
            return TextFitter.oneLine(id);
        }
        Place place = found.get();
        String name = TextFitter.oneLine(place.name());
        if (place.country() == null) {
            return name;
        }
        String country = Locale.of("", place.country()).getDisplayCountry(wording.language());
        boolean said = country.isEmpty() || name.endsWith(country);
        return said ? name : wording.text("ui.place", name, country);
    }

    /** The event's actors, each once, as in "Donald Trump, Kim Jong-un". */
    public String actors(ChronicleIndex index, Event event) {
        return String.join(
                wording.text("ui.separator"),
                event.actors().stream()
                        .map(one -> actor(index, one.actor()))
                        .distinct()
                        .toList());
    }

    /** A source as a heading, as in "Title · Publisher, 2 March 2019". */
    public String source(Source source) {
        String origin = origin(source);
        return origin.isEmpty() ? source.title() : wording.text("ui.source", source.title(), origin);
    }

    /** Author, publisher and date of a source, as far as they are known. */
    public String origin(Source source) {
        List<String> origin = makers(source);
        if (source.published().extent().isPlaced()) {
            origin.add(when(source.published()));
        }
        return String.join(wording.text("ui.separator"), origin);
    }

    /** Author and publisher of a source, as far as they are known. */
    public String byline(Source source) {
        return String.join(wording.text("ui.separator"), makers(source));
    }

    private static List<String> makers(Source source) {
        List<String> makers = new ArrayList<>();
        if (source.author() != null) {
            makers.add(source.author());
        }
        if (source.publisher() != null) {
            makers.add(source.publisher());
        }
        return makers;
    }

    /** The event's types, the main one first; of none, Context. */
    public List<EventType> types(Event event) {
        return event.types().isEmpty() ? List.of(event.mainType()) : event.types();
    }

    /** Several things as one phrase, as in "a, b and c". */
    public String list(List<String> things) {
        return things.isEmpty()
                ? ""
                : ListFormat.getInstance(wording.language(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(things);
    }
}
