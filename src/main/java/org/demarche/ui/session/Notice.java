package org.demarche.ui.session;

import java.util.List;

/**
 * A message shown inside the window.
 *
 * @param text what happened and what to do, in the user's words
 * @param actions what can be done about it, as buttons
 */
public record Notice(Kind kind, String text, List<Action> actions) {
    /** How serious it is. */
    public enum Kind {
        INFO,
        ERROR,
        /** It waits for an answer, and stays while something else is opened. */
        QUESTION
    }

    /** A button of a message. */
    public record Action(String label, Runnable work) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    public static Notice info(String text, Action... actions) {
        return new Notice(Kind.INFO, text, List.of(actions));
    }

    public static Notice question(String text, Action... actions) {
        return new Notice(Kind.QUESTION, text, List.of(actions));
    }

    public static Notice error(String text, Action... actions) {
        return new Notice(Kind.ERROR, text, List.of(actions));
    }
}
