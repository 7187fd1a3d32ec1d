package org.demarche.format.chronozoom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.PlainDates;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonScalar;
import org.demarche.format.json.JsonValue;
import org.demarche.model.Event;
import org.demarche.model.Link;
import org.demarche.model.Phase;
import org.demarche.time.CivilDate;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Makes phases of timelines, and events of the exhibits in them. */
final class TimelineVisitor implements JsonReading.Visitor {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(?:\\.\\d{1,20})?");
    private static final BigDecimal NOW = BigDecimal.valueOf(9999);
    private static final int DEEPEST = 100;
    private static final int MOST_YEAR = 9999;

    private final Import result;

    TimelineVisitor(Import result) {
        this.result = result;
    }

    @Override
    public boolean enters(String path) {
        return path.isEmpty() || path.equals("timelines");
    }

    @Override
    public void take(JsonItem item) {
        if (!item.list().equals("timelines[]")) {
            if (item.key().equals("collection") && item.value() instanceof JsonScalar name) {
                result.title(name.text());
            }
            result.whole().json(item.key(), item.value().raw());
        } else if (item.value() instanceof JsonObject outer) {
            JsonObject timeline = outer.object("timeline");
            timeline(item, timeline == null ? outer : timeline, 0);
        } else {
            item.problem(result.problems(), item.value(), "problem.item.left.out", "timelines");
        }
    }

    private void timeline(JsonItem item, JsonObject timeline, int depth) {
        String name = Objects.requireNonNullElse(timeline.text("title"), "").strip();
        Dating dating = dating(item, timeline, "start", "end", "FromIsCirca", "ToIsCirca");
        if (depth == 0) {
            result.title(name);
        }
        for (JsonValue exhibit : timeline.items("exhibits")) {
            if (exhibit instanceof JsonObject object) {
                exhibit(item, object, name);
            }
        }
        for (JsonValue inner : timeline.items("timelines")) {
            if (inner instanceof JsonObject object && depth < DEEPEST) {
                timeline(item, object, depth + 1);
            }
        }
        Kept kept = result.kept();
        if (dating.printed() != null) {
            kept.form("printed", ExtraFields.quoted(dating.printed()));
        }
        timeline.keepRest(kept);
        result.chronicle().add(new Phase(name, dating.when(), kept.extras()));
    }

    private void exhibit(JsonItem item, JsonObject exhibit, String timeline) {
        Dating dating = dating(item, exhibit, "time", "", "IsCirca", "");
        Kept kept = result.kept();
        List<Link> links = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (JsonValue value : exhibit.items("contentItems")) {
            if (value instanceof JsonObject content) {
                content(content, links, texts);
            }
        }
        String id = result.eventId(exhibit.text("id"), exhibit.at("id").place());
        String title = HtmlText.of(Objects.requireNonNullElse(exhibit.text("title"), ""))
                .line();
        exhibit.keepRest(kept);
        result.chronicle()
                .add(Event.builder(
                                id,
                                title.isEmpty() ? Objects.requireNonNullElse(dating.printed(), id) : title,
                                dating.when())
                        .printed(dating.printed())
                        .doubt(dating.doubt())
                        .summary(texts.isEmpty() ? null : String.join("\n\n", texts))
                        .tags(timeline.isEmpty() ? List.of() : List.of(timeline))
                        .links(links)
                        .extras(kept.extras())
                        .build());
    }

    private void content(JsonObject content, List<Link> links, List<String> texts) {
        String title = content.text("title");
        String html = content.text("description");
        String address = content.text("uri");
        HtmlText description = HtmlText.of(Objects.requireNonNullElse(html, ""));
        if (!description.text().isEmpty()) {
            texts.add(description.text());
        }
        Kept kept = result.kept();
        if (html != null) {
            kept.form("description", ExtraFields.quoted(html));
        }
        content.keepRest(kept);
        String name = title == null || title.isBlank() ? null : title.strip();
        links.add(new Link(Objects.requireNonNullElse(address, ""), name, kept.extras()));
        links.addAll(description.links());
    }

    private Dating dating(
            JsonItem item, JsonObject object, String startKey, String endKey, String startCirca, String endCirca) {
        DateSide start = side(object, startKey);
        String end = object.text(endKey);
        boolean open =
                end != null && NUMBER.matcher(end.strip()).matches() && new BigDecimal(end.strip()).compareTo(NOW) == 0;
        Dating plain = Dating.of(
                start,
                open ? null : side(object, endKey),
                result.problems().wording(),
                (ofEnd, key, arguments) ->
                        item.problem(result.problems(), object.at(ofEnd ? endKey : startKey), key, arguments));
        boolean aboutStart = "true".equals(object.text(startCirca));
        boolean aboutEnd = "true".equals(object.text(endCirca));
        When when = plain.when();
        if (when instanceof EdtfInterval(EdtfSide first, EdtfSide last)) {
            when = new EdtfInterval(aboutStart ? about(first) : first, aboutEnd ? about(last) : last);
        } else if (when instanceof EdtfPart date) {
            EdtfPart first = aboutStart ? (EdtfPart) about(date) : date;
            when = open ? new EdtfInterval(first, EdtfSide.Missing.OPEN) : first;
        }
        String printed = open && plain.printed() != null ? plain.printed() + " – " + end : plain.printed();
        return new Dating(when, printed, plain.doubt());
    }

    private static EdtfSide about(EdtfSide side) {
        return side instanceof EdtfPart part && PlainDates.approximate(part) instanceof EdtfPart about ? about : side;
    }

    private static @Nullable DateSide side(JsonObject object, String key) {
        String text = object.text(key);
        return text == null || text.isBlank() ? null : DateSide.of(text.strip(), date(text.strip()));
    }

    /**
     * A year with a fraction, which counts forward from the year's beginning to a day, as ChronoZoom's own editor makes
     * it; years before AD 1 as historians count them, so −43.8 is the fifth part of 44 BC.
     */
    private static @Nullable EdtfPart date(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        BigDecimal fraction = number.subtract(whole);
        long year = PlainDates.ofHistorical(whole.longValueExact());
        if (fraction.signum() == 0 || Math.abs(year) > MOST_YEAR) {
            return PlainDates.date(year, 0, 0);
        }
        int days = CivilDate.isLeap(year) ? 366 : 365;
        long dayOfYear = fraction.multiply(BigDecimal.valueOf(days))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        CivilDate date = CivilDate.ofEpochDay(new CivilDate(year, 1, 1).toEpochDay() + Math.min(dayOfYear, days - 1L));
        return PlainDates.date(date.year(), date.month(), date.day());
    }
}
