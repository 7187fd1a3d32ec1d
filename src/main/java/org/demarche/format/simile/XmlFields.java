package org.demarche.format.simile;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.format.Import;
import org.demarche.format.Kept;
import org.demarche.format.TextInput.Place;
import org.demarche.format.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The attributes of an event's element, with what stands in it as the description. */
final class XmlFields implements Fields {
    private final XmlElement event;
    private final Import result;
    private final Set<String> used = new HashSet<>();

    XmlFields(XmlElement event, Import result) {
        this.event = event;
        this.result = result;
    }

    @Override
    public @Nullable String text(String key) {
        used.add(key);
        return event.attribute(key);
    }

    /** SIMILE itself shows only the first stretch of text; what stands in a CDATA section is meant all the same. */
    @Override
    public @Nullable String description() {
        String all = Stream.concat(
                        Stream.of(event.text()), event.children().stream().map(XmlElement::text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    @Override
    public boolean isInstant() {
        String duration = event.attribute("isDuration");
        String durationEvent = event.attribute("durationEvent");
        used.add("isDuration");
        used.add("durationEvent");
        return !isTrue(duration) && !isTrue(durationEvent);
    }

    private static boolean isTrue(@Nullable String word) {
        return word != null && !word.strip().equals("false");
    }

    @Override
    public Place place() {
        return event.place();
    }

    @Override
    public void problem(String key, String problem, Object... arguments) {
        result.problems().add(event.place().line(), event.place().column(), "event/@" + key, problem, arguments);
    }

    @Override
    public void keepRest(Kept kept) {
        event.attributes().forEach((key, value) -> {
            if (!used.contains(key)) {
                kept.text(key, value);
            }
        });
        for (XmlElement child : event.children()) {
            kept.form(child.name(), child.json());
        }
    }
}
