/** The picture of the chronicle in time, with its overview. Knows the session, nothing of other features. */
@NullMarked
package org.demarche.ui.timeline;

import org.jspecify.annotations.NullMarked;
