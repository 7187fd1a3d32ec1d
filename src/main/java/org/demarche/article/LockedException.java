package org.demarche.article;

import java.io.IOException;

/** Says that a file can be read only with a password. */
public final class LockedException extends IOException {
    private static final long serialVersionUID = 1;

    LockedException(IOException cause) {
        super(cause);
    }
}
