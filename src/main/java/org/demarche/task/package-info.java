/**
 * Work done beside the window, and what it says on the way. Interfaces only: the window runs them in the background,
 * tests at once. Knows nothing but the JDK's base module.
 */
@NullMarked
package org.demarche.task;

import org.jspecify.annotations.NullMarked;
