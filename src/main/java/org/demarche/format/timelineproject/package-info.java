/** Files of The Timeline Project. Knows {@code format}, its XML, {@code model} and {@code time}. */
@NullMarked
package org.demarche.format.timelineproject;

import org.jspecify.annotations.NullMarked;
