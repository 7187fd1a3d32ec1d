/**
 * SIMILE Timeline: its XML, its JSON and the scripts that hold such JSON. Knows {@code format}, its JSON, XML and HTML,
 * {@code model} and {@code time}.
 */
@NullMarked
package org.demarche.format.simile;

import org.jspecify.annotations.NullMarked;
