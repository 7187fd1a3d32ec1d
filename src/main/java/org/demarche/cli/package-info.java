/**
 * The command line: reads arguments, runs the commands that need no window and says what went wrong in one line. Loads
 * no JavaFX class, so that these commands start fast. The only package that knows picocli and that writes to the
 * standard streams.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
