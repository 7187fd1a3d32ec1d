package org.demarche.format.frus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.demarche.format.frus.FrusReader.Element;

/** The items that are open of lists of persons, one within the other. */
final class PersonItems {
    private final Deque<Item> items = new ArrayDeque<>();

    /** A person and what is said of them. */
    static final class Item {
        private final FlowText wordsSink = new FlowText();
        private final FlowText nameSink = new FlowText();
        private String key = "";
        private boolean holdsList;

        /** The person's key in the volume, empty if there is none. */
        String key() {
            return key;
        }

        /** All its words. */
        String words() {
            return wordsSink.toString();
        }

        /** The name that is marked as such, empty if none is. */
        String name() {
            return nameSink.toString().replaceAll("[,;\\s]+$", "");
        }

        /** The name, or what stands before the office. */
        String nameOrWords() {
            return name().isEmpty() ? words().replaceFirst("[,;(].*", "").strip() : name();
        }
    }

    /**
     * Opens an item.
     *
     * @param taker gets it at its end, unless it holds a list and so is no person
     */
    OpenElement open(Element element, boolean silent, Consumer<Item> taker) {
        Item item = new Item();
        items.push(item);
        return new OpenElement(element, item.wordsSink, silent, () -> {
            items.pop();
            if (!item.holdsList) {
                taker.accept(item);
            }
        });
    }

    /** Opens a person's name; the first in an item is that of its person. */
    OpenElement name(Element element, boolean silent) {
        Item item = items.peek();
        if (item == null || item.nameSink.length() > 0) {
            return OpenElement.plain(element, silent);
        }
        item.key = element.get("corresp").isEmpty() ? idKey(element) : element.get("corresp");
        return new OpenElement(element, item.nameSink, silent, () -> {});
    }

    private static String idKey(Element element) {
        return element.id().isEmpty() ? "" : "#" + element.id();
    }

    /** Says that a list begins in the innermost item. */
    void holdList() {
        if (!items.isEmpty()) {
            items.peek().holdsList = true;
        }
    }
}
