/**
 * Opens and saves chronicles whatever their format: tells by its content what a file is and passes it to the format's
 * reader. Knows {@code format} and each of the formats' packages.
 */
@NullMarked
package org.demarche.format.files;

import org.jspecify.annotations.NullMarked;
