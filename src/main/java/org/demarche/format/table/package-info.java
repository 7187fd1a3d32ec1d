/**
 * Tables of any program as chronicles: rows of text or of a workbook, which column holds what, and dates as people
 * write them. Knows {@code format}, {@code index}, {@code model}, {@code time}, the dates of {@code extract.dates},
 * Commons CSV and the workbook library.
 */
@NullMarked
package org.demarche.format.table;

import org.jspecify.annotations.NullMarked;
