/** The chronicle as a table, equal to the picture. Knows the session, nothing of other features. */
@NullMarked
package org.demarche.ui.outline;

import org.jspecify.annotations.NullMarked;
