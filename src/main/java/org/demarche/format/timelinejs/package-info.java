/**
 * TimelineJS: its JSON of version 3, the older shapes of version 2, and its tables. Knows {@code format}, its JSON,
 * HTML and tables, {@code model} and {@code time}.
 */
@NullMarked
package org.demarche.format.timelinejs;

import org.jspecify.annotations.NullMarked;
