/**
 * Changes to a chronicle as values, and the way back from them. A change makes a new chronicle and leaves the old one
 * as it is, so undoing is keeping the old. Knows {@code model}, {@code time} and the JDK's base module.
 */
@NullMarked
package org.demarche.edit;

import org.jspecify.annotations.NullMarked;
