/**
 * Tables of any program as chronicles: rows of text or of a workbook, which column holds what, and dates as people
 * write them. Knows {@code format}, {@code model}, {@code time}, Commons CSV and the workbook library.
 */
@NullMarked
package org.demarche.format.table;

import org.jspecify.annotations.NullMarked;
