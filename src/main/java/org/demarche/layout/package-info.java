/**
 * From an index and a viewport to the immutable geometry of one picture, and from that to shapes any painter can draw.
 * Pure code: the same frame gives the screen and every export. Knows {@code index}, {@code model}, {@code time} and the
 * JDK's base module; text is measured through {@link org.demarche.layout.TextMetrics}.
 */
@NullMarked
package org.demarche.layout;

import org.jspecify.annotations.NullMarked;
