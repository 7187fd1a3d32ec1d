package org.demarche.format.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.format.ChronicleReader;
import org.demarche.format.ExtraFields;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Kept;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.Words;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonValue;
import org.demarche.format.json.ObjectList;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Link;
import org.demarche.time.EdtfInterval;
import org.demarche.time.EdtfPart;
import org.demarche.time.EdtfSide;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Reads articles of Histropedia. Their years are astronomical, as their captions show. */
public final class HistropediaReader implements ChronicleReader {
    private static final String FORMAT = "histropedia";
    private static final int LONGEST_NUMBER = 12;

    private final Wording wording;

    /** Problems are worded in the language given. */
    public HistropediaReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        JsonReading.read(
                input,
                problems,
                new ObjectList(
                        "articles",
                        problems,
                        item -> result.whole().json(item.key(), item.value().raw()),
                        new Articles(result)::add));
        return result.result();
    }

    private record Articles(Import result) {
        void add(JsonItem item, JsonObject article) {
            When when = when(item, article);
            String subtitle = article.text("subtitle");
            String id = result.eventId(article.text("id"), article.at("id").place());
            String title = HtmlText.of(Objects.requireNonNullElse(article.text("title"), ""))
                    .line();
            String description = article.text("description");
            List<Link> links = new ArrayList<>();
            for (String key : List.of("article", "dwbUrl", "imageUrl")) {
                String address = article.text(key);
                if (address != null && !address.isBlank()) {
                    Extras extras =
                            result.kept().form("is", ExtraFields.quoted(key)).extras();
                    links.add(new Link(address.strip(), null, extras));
                }
            }
            Kept kept = result.kept();
            article.keepRest(kept);
            result.chronicle()
                    .add(Event.builder(id, title.isEmpty() ? id : title, when)
                            .printed(subtitle == null || subtitle.isBlank() ? null : subtitle.strip())
                            .summary(description == null || description.isBlank() ? null : description.strip())
                            .links(links)
                            .extras(kept.extras())
                            .build());
        }

        private When when(JsonItem item, JsonObject article) {
            JsonValue fromValue = article.peek("from");
            JsonValue toValue = article.peek("to");
            When from = date(item, fromValue);
            if (from == null) {
                if (fromValue != null) {
                    return new Undated(fromValue.raw());
                }
                item.problem(result.problems(), article, "problem.date.missing");
                return date(item, toValue) instanceof EdtfPart end
                        ? new EdtfInterval(EdtfSide.Missing.UNKNOWN, end)
                        : Undated.NONE;
            }
            When to = toValue == null ? null : date(item, toValue);
            When both = to == null ? from : Between.of(from, to);
            if (both == null && toValue != null) {
                item.problemWith(
                        result.problems(),
                        toValue,
                        "problem.date.reversed",
                        String.valueOf(to == null ? "" : to.edtf()));
            }
            return both == null ? from : both;
        }

        private @Nullable When date(JsonItem item, @Nullable JsonValue value) {
            if (!(value instanceof JsonObject object)) {
                return null;
            }
            String[] parts = {object.text("year"), object.text("month"), object.text("day"), object.text("precision")};
            long[] numbers = new long[parts.length];
            boolean possible = parts[0] != null;
            for (int i = 0; i < parts.length; i++) {
                String part = Objects.requireNonNullElse(parts[i], "").strip();
                boolean whole = part.isEmpty() || (part.length() <= LONGEST_NUMBER && part.matches("-?\\d+"));
                possible &= whole;
                numbers[i] =
                        !whole || part.isEmpty() ? i == parts.length - 1 ? WikidataDate.DAY : 0 : Long.parseLong(part);
            }
            boolean inRange = numbers[1] >= 0 && numbers[1] <= 12 && numbers[2] >= 0 && numbers[2] <= 31;
            When when = possible && inRange && numbers[3] >= 0 && numbers[3] <= 14
                    ? WikidataDate.of(numbers[0], (int) numbers[1], (int) numbers[2], (int) numbers[3])
                    : null;
            if (when == null) {
                item.problem(result.problems(), value, "problem.date.invalid", Words.shortened(value.raw()));
            }
            return when;
        }
    }
}
