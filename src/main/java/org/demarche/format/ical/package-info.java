/**
 * Calendars (iCalendar, RFC 5545) as chronicles and back. Knows {@code format}, {@code model}, {@code time} and the
 * library that counts out recurrences.
 */
@NullMarked
package org.demarche.format.ical;

import org.jspecify.annotations.NullMarked;
