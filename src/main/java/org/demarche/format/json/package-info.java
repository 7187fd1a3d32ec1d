/**
 * JSON of other programs: values with their place in the file, read item by item, from strict JSON or from scripts.
 * Knows {@code format} and Jackson.
 */
@NullMarked
package org.demarche.format.json;

import org.jspecify.annotations.NullMarked;
