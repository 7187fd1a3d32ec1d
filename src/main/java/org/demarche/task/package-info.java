/**
 * Work done beside the window, and what it says on the way. Interfaces, which the window runs in the background and
 * tests at once, and what keeps to the newest of several questions. Knows nothing but the JDK's base module.
 */
@NullMarked
package org.demarche.task;

import org.jspecify.annotations.NullMarked;
