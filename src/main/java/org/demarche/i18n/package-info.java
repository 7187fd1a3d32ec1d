/**
 * The words people read, by language. Knows {@code time} (whose {@link org.demarche.time.Wording} it implements) and
 * the JDK's base module.
 */
@NullMarked
package org.demarche.i18n;

import org.jspecify.annotations.NullMarked;
