/**
 * The chronicle and what it is made of, as immutable records. Knows {@code time} and the JDK's base module, nothing of
 * files, windows or pictures.
 */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
