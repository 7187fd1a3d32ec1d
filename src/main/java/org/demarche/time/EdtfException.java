package org.demarche.time;

import java.util.List;

/**
 * Text that is no EDTF. {@link #key()} and {@link #arguments()} say for people what is wrong, {@link #position()} says
 * where; {@link #getMessage()} is for programmers.
 */
public final class EdtfException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;
    private final int position;

    EdtfException(EdtfProblem problem, int position, String... arguments) {
        super(problem.english(arguments) + " at index " + position);
        key = problem.key();
        this.arguments = arguments.clone();
        this.position = position;
    }

    /** The key of the message, to be had from a {@link Wording} with {@link #arguments()}. */
    public String key() {
        return key;
    }

    /** What the message names: characters and numbers as they stand in the text. */
    public List<String> arguments() {
        return List.of(arguments);
    }

    /** The message for people, without the position. */
    public String text(Wording wording) {
        return wording.text(key, (Object[]) arguments);
    }

    /** Index of the first character that can't be right, 0 to the text's length. */
    public int position() {
        return position;
    }
}
