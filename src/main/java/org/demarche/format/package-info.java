/**
 * Files as chronicles and back: what a file is, who reads it, what is wrong with it, and saving without loss. Knows
 * {@code model}, {@code time} and the JDK, with its XML; each format's own package knows its library.
 */
@NullMarked
package org.demarche.format;

import org.jspecify.annotations.NullMarked;
