/**
 * Volumes of the Foreign Relations of the United States in their TEI encoding: documents as events with their text.
 * Knows {@code format}, {@code format.xml}, {@code model} and {@code time}.
 */
@NullMarked
package org.demarche.format.frus;

import org.jspecify.annotations.NullMarked;
