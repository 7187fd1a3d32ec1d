/**
 * Items and groups of vis-timeline, as JSON or as a script. Knows {@code format}, its JSON and HTML, {@code model} and
 * {@code time}.
 */
@NullMarked
package org.demarche.format.vis;

import org.jspecify.annotations.NullMarked;
