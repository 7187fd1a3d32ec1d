/**
 * The window: builds every service and view once and puts them together. Only this package knows all features; no
 * feature knows it.
 */
@NullMarked
package org.demarche.ui;

import org.jspecify.annotations.NullMarked;
