package org.demarche.format.json;

import java.util.function.Consumer;
import org.demarche.format.Problems;

/** Walks through a list of objects, be it the whole file or a field of its outermost object. */
public final class ObjectList implements JsonReading.Visitor {
    private final String name;
    private final Problems problems;
    private final Consumer<JsonItem> others;
    private final Taker taker;

    /** Takes an object of the list. */
    @FunctionalInterface
    public interface Taker {
        void take(JsonItem item, JsonObject object);
    }

    /**
     * A list.
     *
     * @param name of the field that holds it
     * @param problems where items that are no objects are reported
     * @param others takes the fields beside the list
     */
    public ObjectList(String name, Problems problems, Consumer<JsonItem> others, Taker taker) {
        this.name = name;
        this.problems = problems;
        this.others = others;
        this.taker = taker;
    }

    @Override
    public boolean enters(String path) {
        return path.isEmpty() || path.equals(name);
    }

    @Override
    public void take(JsonItem item) {
        if (!item.list().endsWith("[]")) {
            others.accept(item);
        } else if (item.value() instanceof JsonObject object) {
            taker.take(item, object);
        } else {
            item.problem(problems, item.value(), "problem.item.left.out", name);
        }
    }
}
