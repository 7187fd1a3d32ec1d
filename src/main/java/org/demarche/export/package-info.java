/**
 * Pictures of a timeline in files: the shapes of frames as PNG, SVG, PDF and HTML, without a display. The only package
 * that knows AWT and PDFBox. Knows {@code layout} and what that knows, {@code fonts}, {@code cite}, and the atomic save
 * of {@code format}.
 */
@NullMarked
package org.demarche.export;

import org.jspecify.annotations.NullMarked;
