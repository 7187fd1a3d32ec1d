/** The parts of a running text: sentences, with their places in it. Knows nothing but the JDK's base module. */
@NullMarked
package org.demarche.extract.text;

import org.jspecify.annotations.NullMarked;
