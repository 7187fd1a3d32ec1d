/**
 * Pictures of a timeline in files: paints the shapes of a frame with {@code java.awt.Graphics2D}, without a display.
 * The only package that knows AWT. Knows {@code layout} and what that knows, {@code fonts}, and the atomic save of
 * {@code format}.
 */
@NullMarked
package org.demarche.export;

import org.jspecify.annotations.NullMarked;
