/**
 * What is open in the window and how the user looks at it, as properties: the one source of truth that every feature
 * reads and writes, so that no feature needs to know another. Knows no scene, stage or FXML.
 */
@NullMarked
package org.demarche.ui.session;

import org.jspecify.annotations.NullMarked;
