/** The pane that chooses which events are shown. Knows the session, nothing of other features. */
@NullMarked
package org.demarche.ui.filter;

import org.jspecify.annotations.NullMarked;
