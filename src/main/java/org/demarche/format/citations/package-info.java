/** A chronicle's sources in the files of reference managers. Knows {@code format}, {@code cite} and {@code model}. */
@NullMarked
package org.demarche.format.citations;

import org.jspecify.annotations.NullMarked;
