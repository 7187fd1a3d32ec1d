/**
 * The font files that the program ships, Inter under the SIL Open Font License, for whichever toolkit draws with them.
 * Knows the JDK's base module only.
 */
@NullMarked
package org.demarche.fonts;

import org.jspecify.annotations.NullMarked;
