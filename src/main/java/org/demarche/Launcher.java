package org.demarche;

import org.demarche.cli.Cli;

/** Where the program starts: a window, or a command without one. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        // Exports paint with AWT, which must not look for a display even where there is one.
        System.setProperty("java.awt.headless", "true");
        int code = Cli.run(args, DemarcheApp::open);
        if (code != 0) {
            System.exit(code);
        }
    }
}
