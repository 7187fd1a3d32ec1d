/**
 * The pane that tells all about the selected event, down to the sentences it comes from. Knows the session and
 * citations, nothing of other features.
 */
@NullMarked
package org.demarche.ui.detail;

import org.jspecify.annotations.NullMarked;
