/** Dumps of ChronoZoom. Knows {@code format}, its JSON and HTML, {@code model} and {@code time}. */
@NullMarked
package org.demarche.format.chronozoom;

import org.jspecify.annotations.NullMarked;
