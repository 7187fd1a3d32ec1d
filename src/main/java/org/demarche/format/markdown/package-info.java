/**
 * Chronicles as text to publish or print. Knows {@code format}, {@code cite}, {@code index}, {@code model} and
 * {@code time}.
 */
@NullMarked
package org.demarche.format.markdown;

import org.jspecify.annotations.NullMarked;
