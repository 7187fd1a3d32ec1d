/**
 * The frame of the window: top bar, panes, messages and status bar. Knows the session and commands; the features it
 * holds only by their FXML.
 */
@NullMarked
package org.demarche.ui.main;

import org.jspecify.annotations.NullMarked;
