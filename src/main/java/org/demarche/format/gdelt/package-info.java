/**
 * Tables of events that machines coded from the news: GDELT, ICEWS and POLECAT. Codes become types, scores, names and
 * places. Knows {@code format}, {@code format.table}, {@code model} and {@code time}.
 */
@NullMarked
package org.demarche.format.gdelt;

import org.jspecify.annotations.NullMarked;
