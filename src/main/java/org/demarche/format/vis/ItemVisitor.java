package org.demarche.format.vis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.ChronicleBuilder;
import org.demarche.format.DateSide;
import org.demarche.format.Dating;
import org.demarche.format.ExtraFields;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.html.HtmlText;
import org.demarche.format.json.JsonItem;
import org.demarche.format.json.JsonObject;
import org.demarche.format.json.JsonReading;
import org.demarche.format.json.JsonScalar;
import org.demarche.model.Event;
import org.demarche.model.Phase;
import org.jspecify.annotations.Nullable;

/** Makes events of items, tags of their groups, and phases of backgrounds. */
final class ItemVisitor implements JsonReading.Visitor {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 3;

    private final Import result;
    private final Map<String, String> groupNames = new HashMap<>();
    private final List<String> groups = new ArrayList<>();

    ItemVisitor(Import result) {
        this.result = result;
    }

    @Override
    public boolean enters(String path) {
        return path.isEmpty() || path.equals("items") || path.equals("groups");
    }

    @Override
    public void take(JsonItem item) {
        switch (item.list()) {
            case "[]", "items[]" -> item(item);
            case "groups[]" -> group(item);
            default -> result.whole().json(item.key(), item.value().raw());
        }
    }

    /** Takes the items of a list of groups that stands alone. */
    JsonReading.Visitor ofGroups() {
        return new JsonReading.Visitor() {
            @Override
            public boolean enters(String path) {
                return path.isEmpty();
            }

            @Override
            public void take(JsonItem item) {
                group(item);
            }
        };
    }

    private void group(JsonItem item) {
        groups.add(item.value().raw());
        if (item.value() instanceof JsonObject group) {
            String id = group.text("id");
            String content = group.text("content");
            if (id != null && content != null && !content.isBlank()) {
                groupNames.put(id, HtmlText.of(content).line());
            }
        }
    }

    private void item(JsonItem item) {
        if (!(item.value() instanceof JsonObject given)) {
            item.problem(result.problems(), item.value(), "problem.item.left.out", "items");
            return;
        }
        boolean hasEnd = given.peek("end") != null;
        Dating dating = dating(item, given);
        String html = given.text("content");
        HtmlText content = HtmlText.of(Objects.requireNonNullElse(html, ""));
        String tip = given.text("title");
        HtmlText tooltip = HtmlText.of(Objects.requireNonNullElse(tip, ""));
        Kept kept = result.kept();
        keepForm(kept, "content", html, content.line());
        keepForm(kept, "title", tip, tooltip.text());
        String type = given.text("type");
        if (type != null) {
            kept.form("type", ExtraFields.quoted(type));
            if (!hasEnd && (type.equals("range") || type.equals("background"))) {
                item.problem(result.problems(), given, "problem.missing", "end");
            }
        }
        if ("background".equals(type)) {
            phase(given, content, dating, kept);
            return;
        }
        String id = result.eventId(given.text("id"), given.at("id").place());
        String group = given.text("group");
        String title = titleOf(given, content, tooltip, dating, id);
        boolean more = !tooltip.text().isEmpty() && !tooltip.line().equals(title);
        given.keepRest(kept);
        result.chronicle()
                .add(Event.builder(id, title, dating.when())
                        .printed(dating.printed())
                        .doubt(dating.doubt())
                        .summary(more ? tooltip.text() : null)
                        .tags(group == null || group.isBlank() ? List.of() : List.of(group))
                        .links(Stream.concat(content.links().stream(), tooltip.links().stream())
                                .toList())
                        .extras(kept.extras())
                        .build());
    }

    private void phase(JsonObject given, HtmlText content, Dating dating, Kept kept) {
        if (dating.printed() != null) {
            kept.form("printed", ExtraFields.quoted(dating.printed()));
        }
        given.keepRest(kept);
        result.chronicle().add(new Phase(content.line(), dating.when(), kept.extras()));
    }

    private Dating dating(JsonItem item, JsonObject given) {
        DateSide start = VisDate.of(given.take("start"));
        DateSide end = VisDate.of(given.take("end"));
        return Dating.of(
                start,
                end,
                result.problems().wording(),
                (ofEnd, key, arguments) ->
                        item.problem(result.problems(), given.at(ofEnd ? "end" : "start"), key, arguments));
    }

    /** Some files have no content, but fields of their own. */
    private static String titleOf(JsonObject given, HtmlText content, HtmlText tooltip, Dating dating, String id) {
        if (!content.text().isEmpty()) {
            return content.line();
        } else if (!tooltip.text().isEmpty()) {
            return tooltip.line();
        }
        String names = given.keys().stream()
                .filter(key -> !key.equals("id") && !key.equals("className") && !key.equals("style"))
                .filter(key -> !key.equals("start") && !key.equals("end") && !key.equals("type"))
                .map(given::peek)
                .filter(value -> value instanceof JsonScalar scalar
                        && scalar.kind() == JsonScalar.Kind.TEXT
                        && !scalar.text().isBlank()
                        && scalar.text().length() <= LONGEST_NAME)
                .limit(MOST_NAMES)
                .map(value -> ((JsonScalar) value).text().strip())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Objects.requireNonNullElse(dating.printed(), id) : names;
    }

    private static void keepForm(Kept kept, String key, @Nullable String given, String shown) {
        if (given != null && !given.equals(shown)) {
            kept.form(key, ExtraFields.quoted(given));
        }
    }

    /** Gives the tags the names of the groups, which may stand after the items. */
    void nameGroups() {
        if (!groups.isEmpty()) {
            result.whole().form("groups", "[" + String.join(",", groups) + "]");
        }
        ChronicleBuilder chronicle = result.chronicle();
        for (int i = 0; i < chronicle.eventCount(); i++) {
            Event event = chronicle.event(i);
            String name =
                    event.tags().isEmpty() ? null : groupNames.get(event.tags().getFirst());
            if (name != null && !name.equals(event.tags().getFirst())) {
                chronicle.replace(i, event.toBuilder().tags(List.of(name)).build());
            }
        }
    }
}
