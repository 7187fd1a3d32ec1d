/**
 * Microsoft Timeline Storyteller: its JSON and its tables. Knows {@code format}, its JSON and tables, {@code model} and
 * {@code time}.
 */
@NullMarked
package org.demarche.format.storyteller;

import org.jspecify.annotations.NullMarked;
