/**
 * Sources as citations to copy into other programs. Pure code: knows {@code model}, {@code time} and the JDK's base
 * module.
 */
@NullMarked
package org.demarche.cite;

import org.jspecify.annotations.NullMarked;
