/**
 * The controls that draw time, the theme's colours and the fonts of the window. A control has properties and
 * operations, its behaviour turns input into operations, its skin has the nodes. Knows {@code layout} and what lies
 * under it, and the fonts; no view model, no file.
 */
@NullMarked
package org.demarche.ui.control;

import org.jspecify.annotations.NullMarked;
