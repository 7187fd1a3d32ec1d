package org.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * An address to read more at; opened only at the user's click.
 *
 * @param title null if not given: the address itself is shown
 */
public record Link(String url, @Nullable String title, Extras extras) {}
