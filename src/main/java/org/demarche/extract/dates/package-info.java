/**
 * Finds the dates, times, durations and repetitions of an English text and says when they are: an own temporal tagger
 * after the TIMEX3 guideline of TimeML. A text's way through it: {@link org.demarche.extract.dates.TimeTagger}.
 *
 * <p>Pure: knows the parts of a text and {@code time}, else nothing but the JDK's base module.
 */
@NullMarked
package org.demarche.extract.dates;

import org.jspecify.annotations.NullMarked;
