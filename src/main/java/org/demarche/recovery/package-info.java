/**
 * Copies of work that no file holds yet, for the case that the program ends before it is saved. Knows the model, our
 * own format and who runs work; no window.
 */
@NullMarked
package org.demarche.recovery;

import org.jspecify.annotations.NullMarked;
