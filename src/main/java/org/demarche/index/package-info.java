/**
 * A chronicle made ready for drawing, filtering and searching: events in the order of the timeline, their bounds,
 * significance and scores, and sets of them. Knows {@code model}, {@code time} and the JDK's base module.
 */
@NullMarked
package org.demarche.index;

import org.jspecify.annotations.NullMarked;
