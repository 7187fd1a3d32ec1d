/** The text of a source, with the sentences that events come from. Knows the session, nothing of other features. */
@NullMarked
package org.demarche.ui.article;

import org.jspecify.annotations.NullMarked;
