package org.demarche.format.timelinejs;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.Words;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.json.JsonValue;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.jspecify.annotations.Nullable;

/** Makes events of slides and phases of eras. */
final class SlideVisitor implements JsonReading.Visitor {
    private static final Set<String> WALKED =
            Set.of("", "events", "eras", "timeline", "timeline.date", "timeline.era", "timeline.slides", "errors");

    private final Import result;

    SlideVisitor(Import result) {
        this.result = result;
    }

    @Override
    public boolean enters(String path) {
        return WALKED.contains(path);
    }

    @Override
    public void take(JsonItem item) {
        switch (item.list()) {
            case "events[]", "timeline.slides[]", "[]" -> slide(item);
            case "timeline.date[]" -> oldSlide(item);
            case "eras[]" -> era(item, "start_date", "end_date");
            case "timeline.era[]" -> era(item, "startDate", "endDate");
            case "title" -> title(item);
            case "errors[]" ->
                item.problemWith(result.problems(), item.value(), "problem.timelinejs.errors", text(item));
            case "timeline.headline" -> oldTitle(item);
            default -> keepOfWhole(item);
        }
    }

    private void keepOfWhole(JsonItem item) {
        boolean form = Set.of("scale", "timeline.type").contains(item.list());
        if (form) {
            result.whole().form(item.key(), item.value().raw());
        } else {
            result.whole().json(item.key(), item.value().raw());
        }
    }

    private static String text(JsonItem item) {
        return item.value() instanceof JsonScalar scalar
                ? scalar.text()
                : item.value().raw();
    }

    private void oldTitle(JsonItem item) {
        String html = text(item);
        HtmlText headline = HtmlText.of(html);
        result.title(headline.line());
        if (!headline.line().equals(html)) {
            result.whole().form("headline", item.value().raw());
        }
    }

    /** The slide without a date that comes first: its headline names the chronicle, the rest is kept. */
    private void title(JsonItem item) {
        JsonObject slide = item.value() instanceof JsonObject object ? object : null;
        JsonObject text = slide == null ? null : slide.object("text");
        if (slide != null && text != null) {
            String headline = text.text("headline");
            result.title(headline == null ? null : HtmlText.of(headline).line());
            if (slide.keys().size() > 1 || text.keys().size() > 1) {
                result.whole().unshown("title");
            }
        }
        result.whole().form("title", item.value().raw());
    }

    private void slide(JsonItem item) {
        if (!(item.value() instanceof JsonObject slide)) {
            item.problem(result.problems(), item.value(), "problem.item.left.out", "events");
            return;
        }
        JsonObject text = slide.object("text");
        String headline = text == null ? slide.text("headline") : text.text("headline");
        String body = text == null ? slide.text("text") : text.text("text");
        Dating dating = dating(item, slide, "start_date", "end_date", slide.text("display_date"));
        add(slide, new Said(headline, body), "media", dating, "group");
    }

    private void oldSlide(JsonItem item) {
        if (!(item.value() instanceof JsonObject slide)) {
            item.problem(result.problems(), item.value(), "problem.item.left.out", "date");
            return;
        }
        Said said = new Said(slide.text("headline"), slide.text("text"));
        Dating dating = dating(item, slide, "startDate", "endDate", null);
        add(slide, said, "asset", dating, "tag");
    }

    /** What a slide says, in HTML. */
    private record Said(@Nullable String headline, @Nullable String body) {}

    private void add(JsonObject slide, Said said, String mediaKey, Dating dating, String groupKey) {
        HtmlText headline = HtmlText.of(Objects.requireNonNullElse(said.headline(), ""));
        HtmlText body = HtmlText.of(Objects.requireNonNullElse(said.body(), ""));
        JsonObject media = slide.object(mediaKey);
        Media picture = media == null ? null : Media.of(media, result);
        List<Link> links = picture == null ? List.of() : picture.links();
        if (!links.isEmpty()) {
            slide.take(mediaKey);
        }
        if (!headline.links().isEmpty() || !body.links().isEmpty()) {
            links = Stream.of(links, headline.links(), body.links())
                    .flatMap(List::stream)
                    .toList();
        }
        Kept kept = result.kept();
        String line = headline.line();
        keepForm(kept, "headline", said.headline(), line);
        keepForm(kept, "text", said.body(), body.text());
        String id =
                result.eventId(slide.text("unique_id"), slide.at("unique_id").place());
        Event.Builder event = Event.builder(
                        id, line.isEmpty() ? titleOf(body, picture, dating, id) : line, dating.when())
                .printed(dating.printed())
                .doubt(dating.doubt())
                .summary(body.text().isEmpty() ? null : body.text())
                .links(links);
        String group = slide.text(groupKey);
        if (group != null && !group.isBlank()) {
            String tag = HtmlText.of(group).line();
            event.tags(List.of(tag));
            keepForm(kept, groupKey, group, tag);
        }
        slide.keepRest(kept);
        result.chronicle().add(event.extras(kept.extras()).build());
    }

    /** The title of a slide without a headline. */
    private static String titleOf(HtmlText body, @Nullable Media media, Dating dating, String id) {
        if (media != null && !media.caption().isEmpty()) {
            return Words.shortened(media.caption());
        } else if (!body.text().isEmpty()) {
            return Words.shortened(body.line());
        }
        return Objects.requireNonNullElse(dating.printed(), id);
    }

    /** Keeps what the file has where it is not what we show: marked-up text. */
    private static void keepForm(Kept kept, String key, @Nullable String given, String shown) {
        if (given != null && !given.equals(shown)) {
            kept.form(key, ExtraFields.quoted(given));
        }
    }

    private Dating dating(JsonItem item, JsonObject slide, String startKey, String endKey, @Nullable String shown) {
        JsonValue startValue = slide.at(startKey);
        JsonValue endValue = slide.at(endKey);
        DateSide start = side(slide, startKey);
        DateSide end = side(slide, endKey);
        Dating dating = Dating.of(
                start,
                end,
                result.problems().wording(),
                (ofEnd, key, arguments) ->
                        item.problem(result.problems(), ofEnd ? endValue : startValue, key, arguments));
        return shown == null || shown.isBlank()
                ? dating
                : new Dating(dating.when(), HtmlText.of(shown).line(), dating.doubt());
    }

    private static @Nullable DateSide side(JsonObject slide, String key) {
        JsonValue value = slide.peek(key);
        if (value instanceof JsonScalar) {
            slide.take(key);
        }
        return SlideDate.of(value);
    }

    private void era(JsonItem item, String startKey, String endKey) {
        if (!(item.value() instanceof JsonObject era)) {
            item.problem(result.problems(), item.value(), "problem.item.left.out", "eras");
            return;
        }
        JsonObject text = era.object("text");
        String headline = text == null ? era.text("headline") : text.text("headline");
        Dating dating = dating(item, era, startKey, endKey, null);
        if (era.peek(endKey) == null) {
            item.problem(result.problems(), era, "problem.missing", endKey);
        }
        Kept kept = result.kept();
        String title = HtmlText.of(Objects.requireNonNullElse(headline, "")).line();
        keepForm(kept, "headline", headline, title);
        if (dating.printed() != null) {
            kept.form("printed", ExtraFields.quoted(dating.printed()));
        }
        era.keepRest(kept);
        result.chronicle().add(new Phase(title, dating.when(), kept.extras()));
    }
}
