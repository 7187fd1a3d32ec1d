package org.demarche.cli;

import java.util.List;

/** Opens the program's window. */
@FunctionalInterface
public interface Window {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param files what to open; empty for the example
     */
    void open(List<String> files);
}
