/**
 * The dialog that makes a picture of the timeline. Knows the session, dialogs and pictures, nothing of other features.
 */
@NullMarked
package org.demarche.ui.export;

import org.jspecify.annotations.NullMarked;
