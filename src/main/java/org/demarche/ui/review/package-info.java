/**
 * Reviewing a chronicle: each event beside the sentence it comes from, the doubtful ones first, to be kept, dropped,
 * corrected, joined and split. Knows the session, nothing of other features.
 */
@NullMarked
package org.demarche.ui.review;

import org.jspecify.annotations.NullMarked;
