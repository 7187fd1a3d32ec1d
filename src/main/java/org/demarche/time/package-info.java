/**
 * Time with doubt: points of time from the Big Bang to a millisecond, EDTF values (ISO 8601-2) with their bounds and
 * precision, and the words people read for them. Knows nothing but the JDK's base module.
 */
@NullMarked
package org.demarche.time;

import org.jspecify.annotations.NullMarked;
