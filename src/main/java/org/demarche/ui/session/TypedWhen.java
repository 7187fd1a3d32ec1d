package org.demarche.ui.session;

import org.demarche.model.Event;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Reads dates as people type them. */
@FunctionalInterface
public interface TypedWhen {
    /**
     * The date that a text names.
     *
     * @param event the event that it is a date of: a day without a year is near it
     * @throws EdtfException if it names none, saying why and where
     */
    When read(String text, @Nullable Event event) throws EdtfException;
}
