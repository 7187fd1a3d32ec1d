/**
 * The dialog that asks which column of a table holds what. Knows the session and commands, nothing of other features.
 */
@NullMarked
package org.demarche.ui.columns;

import org.jspecify.annotations.NullMarked;
