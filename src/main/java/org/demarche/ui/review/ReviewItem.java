package org.demarche.ui.review;

import org.demarche.model.EventType;

/**
 * An event as a row of the list.
 *
 * @param id the event's
 * @param doubtful whether its date was inferred or is missing
 * @param reviewed whether somebody has decided to keep it
 */
record ReviewItem(String id, String title, String date, EventType type, boolean doubtful, boolean reviewed) {}
