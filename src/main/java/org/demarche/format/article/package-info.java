/**
 * Articles as chronicles: read by {@code article}, their events found by {@code extract}. Knows these, {@code format},
 * {@code model} and {@code time}.
 */
@NullMarked
package org.demarche.format.article;

import org.jspecify.annotations.NullMarked;
