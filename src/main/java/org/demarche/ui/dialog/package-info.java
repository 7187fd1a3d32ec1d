/** What opens outside of the window: file choosers, alerts, sheets, the browser and the clipboard. */
@NullMarked
package org.demarche.ui.dialog;

import org.jspecify.annotations.NullMarked;
