/**
 * What the program remembers from one start to the next, in a file of the user's own. Knows {@code format}'s atomic
 * file and Jackson.
 */
@NullMarked
package org.demarche.settings;

import org.jspecify.annotations.NullMarked;
