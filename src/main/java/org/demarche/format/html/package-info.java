/**
 * Titles and descriptions that other programs mark up in HTML, as plain text with their links. Knows {@code model} and
 * the HTML parser.
 */
@NullMarked
package org.demarche.format.html;

import org.jspecify.annotations.NullMarked;
