package org.demarche.ui.columns;

/**
 * An event as the table gives it.
 *
 * @param date in words; what stands in its place if it is none
 * @param dated whether it is a date
 * @param more types, actors and place, empty if there are none
 */
record PreviewLine(String date, boolean dated, String title, String more) {}
