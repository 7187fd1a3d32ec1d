/** Where the program starts. */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
