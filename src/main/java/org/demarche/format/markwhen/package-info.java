/** Markwhen: timelines written as text. Knows {@code format}, {@code model} and {@code time}. */
@NullMarked
package org.demarche.format.markwhen;

import org.jspecify.annotations.NullMarked;
