package org.demarche.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the items of a choice by their names. No item, which is null, has no name; and none is typed, so no name
 * becomes an item again.
 */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /** Items with a name each. */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : name.apply(item);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
