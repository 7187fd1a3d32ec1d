package org.demarche.format.storyteller;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.Import;
import org.demarche.format.IsoDate;
import org.demarche.format.Kept;
import org.demarche.format.PlainDates;
import org.demarche.format.TextInput.Place;
import org.demarche.format.html.HtmlText;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/** Makes events, tagged by facet and category. */
final class StoryEvents {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "storyteller";

    private static final Pattern BEFORE_CHRIST = Pattern.compile("-(\\d{1,15})(-.*)?");

    private final Import result;

    StoryEvents(Import result) {
        this.result = result;
    }

    /** The fields that an event can have. */
    record Row(
            @Nullable String start,
            @Nullable String end,
            @Nullable String content,
            @Nullable String facet,
            @Nullable String category) {}

    void add(Row row, Kept kept, Place place, Dating.Complaint complaint) {
        Dating dating =
                Dating.of(side(row.start()), side(row.end()), result.problems().wording(), complaint);
        String id = result.eventId(null, place);
        List<String> tags = Stream.of(row.facet(), row.category())
                .filter(tag -> tag != null && !tag.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
        String content =
                HtmlText.of(Objects.requireNonNullElse(row.content(), "")).line();
        String title = !content.isEmpty() ? content : String.join(", ", tags.reversed());
        result.chronicle()
                .add(Event.builder(
                                id,
                                title.isEmpty() ? Objects.requireNonNullElse(dating.printed(), id) : title,
                                dating.when())
                        .printed(dating.printed())
                        .doubt(dating.doubt())
                        .tags(tags)
                        .extras(kept.extras())
                        .build());
    }

    /** Years before AD 1 are numbered as historians do: −0640 is 640 BC. */
    private static @Nullable DateSide side(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        Matcher before = BEFORE_CHRIST.matcher(stripped);
        if (!before.matches()) {
            return DateSide.iso(stripped);
        }
        long year = PlainDates.ofHistorical(-Long.parseLong(before.group(1)));
        IsoDate date = IsoDate.of(year + Objects.requireNonNullElse(before.group(2), ""));
        return date == null ? DateSide.of(stripped, null) : new DateSide(stripped, date.first(), date.last());
    }
}
