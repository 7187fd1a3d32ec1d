package org.demarche.format.timelinejs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.Progress;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.json.JsonValue;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes slides of events and eras of phases, in the shape of TimelineJS 3. Marked-up text and media that such a file
 * had are used again as long as they still say what the event says.
 */
final class WrittenSlides {
    private static final List<String> OF_MEDIA = List.of("credit", "thumbnail", "alt", "title", "link", "link_target");
    private static final List<String> OF_SLIDE = List.of("background", "autolink");

    private final Wording wording;
    private final WhenText dates;

    WrittenSlides(Wording wording) {
        this.wording = wording;
        this.dates = new WhenText(wording);
    }

    /** The slide that comes first; null of a chronicle without a title. */
    @Nullable
    JsonObject title(Chronicle chronicle) {
        JsonObject given = kept(chronicle.extras()).object("title");
        JsonObject text = given == null ? null : given.object("text");
        String headline = text == null ? null : text.text("headline");
        if (given != null && headline != null && HtmlText.of(headline).line().equals(chronicle.title())) {
            return given;
        }
        if (chronicle.title().isBlank()) {
            return null;
        }
        JsonObject slide = new JsonObject(0, 0);
        JsonObject said = new JsonObject(0, 0);
        put(said, "headline", escaped(chronicle.title()));
        slide.add("text", said);
        return slide;
    }

    /** The scale that the file had, null if none. */
    @Nullable
    JsonValue scale(Chronicle chronicle) {
        return kept(chronicle.extras()).peek("scale");
    }

    /** The slide of an event. */
    JsonObject slide(Event event) {
        JsonObject kept = kept(event.extras());
        JsonObject slide = new JsonObject(0, 0);
        WrittenDates when = WrittenDates.of(event.when());
        put(slide, "start_date", when.start());
        put(slide, "end_date", when.end());
        String shown = when.shown(event.when(), event.printed(), dates);
        put(slide, "display_date", shown == null ? null : escaped(shown));
        String headline = form(kept, "headline", event.title(), false);
        String summary = Objects.requireNonNullElse(event.summary(), "");
        String body = form(kept, "text", summary, true);
        JsonObject media = kept.object("media");
        List<Link> links = new ArrayList<>(event.links());
        removeSaid(links, addresses(headline));
        removeSaid(links, addresses(body));
        if (media == null && !links.isEmpty()) {
            Link first = links.removeFirst();
            media = media(first);
            List<String> ofCaption = addresses(Objects.requireNonNullElse(media.text("caption"), ""));
            links.removeIf(link -> ofCaption.contains(link.url()));
        }
        JsonObject text = new JsonObject(0, 0);
        put(text, "headline", headline);
        put(text, "text", body + further(links));
        slide.add("text", text);
        put(slide, "media", media);
        if (!event.tags().isEmpty()) {
            put(slide, "group", form(kept, "group", event.tags().getFirst(), false));
        }
        for (String key : OF_SLIDE) {
            put(slide, key, kept.peek(key));
        }
        put(slide, "unique_id", event.id());
        return slide;
    }

    /** The era of a phase, which needs both ends; null of a phase without any date, which TimelineJS refuses. */
    @Nullable
    JsonObject era(Phase phase) {
        WrittenDates when = WrittenDates.of(phase.when());
        JsonObject start = when.start();
        if (start == null) {
            return null;
        }
        JsonObject era = new JsonObject(0, 0);
        era.add("start_date", start);
        era.add("end_date", Objects.requireNonNullElse(when.end(), start));
        JsonObject text = new JsonObject(0, 0);
        put(text, "headline", form(kept(phase.extras()), "headline", phase.title(), false));
        era.add("text", text);
        return era;
    }

    private JsonObject media(Link link) {
        JsonObject kept = kept(link.extras());
        JsonObject media = new JsonObject(0, 0);
        media.add("url", scalar(link.url()));
        if (link.title() != null) {
            put(media, "caption", form(kept, "caption", link.title(), false));
        }
        for (String key : OF_MEDIA) {
            put(media, key, kept.peek(key));
        }
        return media;
    }

    /** Takes out the links that a text has itself: the last of the same address, for the first may be the picture's. */
    private static void removeSaid(List<Link> links, List<String> addresses) {
        for (String address : addresses) {
            for (int i = links.size() - 1; i >= 0; i--) {
                if (links.get(i).url().equals(address) && links.get(i).extras().equals(Extras.NONE)) {
                    links.remove(i);
                    break;
                }
            }
        }
    }

    private static List<String> addresses(String html) {
        return HtmlText.of(html).links().stream().map(Link::url).toList();
    }

    /** Links for which a slide has no place of their own, as a last paragraph. */
    private static String further(List<Link> links) {
        StringBuilder html = new StringBuilder();
        for (Link link : links) {
            html.append(html.isEmpty() ? "<p>" : "<br>")
                    .append("<a href=\"")
                    .append(escaped(link.url()))
                    .append("\">")
                    .append(escaped(Objects.requireNonNullElse(link.title(), link.url())))
                    .append("</a>");
        }
        return html.isEmpty() ? "" : html + "</p>";
    }

    /** The text as the file had it marked up if it still says that, otherwise the text as HTML. */
    private static String form(JsonObject kept, String key, String text, boolean paragraphs) {
        String given = kept.peek(key) instanceof JsonScalar scalar ? scalar.text() : null;
        if (given != null) {
            HtmlText html = HtmlText.of(given);
            if ((paragraphs ? html.text() : html.line()).equals(text)) {
                return given;
            }
        }
        if (!paragraphs || text.indexOf('\n') < 0) {
            return escaped(text);
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : escaped(text).split("\\R\\s*\\R", -1)) {
            html.append("<p>").append(paragraph.replaceAll("\\R", "<br>")).append("</p>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void put(JsonObject object, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            object.add(key, scalar(text));
        }
    }

    private static void put(JsonObject object, String key, @Nullable JsonValue value) {
        if (value != null) {
            object.add(key, value);
        }
    }

    private static JsonScalar scalar(String text) {
        return new JsonScalar(JsonScalar.Kind.TEXT, text, 0, 0);
    }

    /** What a file of TimelineJS had there beyond the model, empty if nothing. */
    private JsonObject kept(Extras extras) {
        JsonObject kept = new JsonObject(0, 0);
        String json = extras.values().get(TimelineJsReader.FORMAT);
        if (json == null) {
            return kept;
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("", new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        try {
            JsonReading.read(input, new Problems("", wording), new Whole(kept));
        } catch (FormatException _) {
            return new JsonObject(0, 0);
        }
        return kept;
    }

    /** Takes the fields of the outermost object. */
    private record Whole(JsonObject fields) implements JsonReading.Visitor {
        @Override
        public boolean enters(String path) {
            return path.isEmpty();
        }

        @Override
        public void take(JsonItem item) {
            fields.add(item.list(), item.value());
        }
    }
}
