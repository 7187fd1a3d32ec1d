package org.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * Words said in an event.
 *
 * @param speaker id of an actor of the chronicle, null if nobody is named
 * @param text the words, without quotation marks
 * @param evidence which of the event's evidence holds the words, counted from 1; null if not given
 */
public record Quote(
        @Nullable String speaker, String text, @Nullable Integer evidence, Extras extras) {}
