package org.demarche.recovery;

import org.demarche.format.ReadResult;

/**
 * What a copy holds.
 *
 * @param whole whether the copy was written to its end; if not, the result is what could be read of it
 */
public record RecoveredWork(ReadResult result, boolean whole) {}
