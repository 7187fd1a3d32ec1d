package org.demarche.time;

/** Text that is no EDTF. The message says in words what is wrong; {@link #position()} says where. */
public final class EdtfException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    public EdtfException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Index of the first character that can't be right, 0 to the text's length. */
    public int position() {
        return position;
    }
}
