package org.demarche.format.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between {@code BEGIN} and {@code END}. */
final class Component {
    final String name;
    final long line;
    final List<ContentLine> properties = new ArrayList<>();
    final List<Component> parts = new ArrayList<>();

    Component(String name, long line) {
        this.name = name;
        this.line = line;
    }

    /** The first property of that name. */
    Optional<ContentLine> get(String property) {
        return properties.stream().filter(one -> one.name().equals(property)).findFirst();
    }

    /** All properties of that name. */
    List<ContentLine> all(String property) {
        return properties.stream().filter(one -> one.name().equals(property)).toList();
    }

    /** The first property's text; empty if there is none. */
    String text(String property) {
        return get(property).map(ContentLine::text).orElse("").strip();
    }
}
