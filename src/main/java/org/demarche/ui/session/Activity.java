package org.demarche.ui.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Something that takes time, with how far it is and a way to stop it. */
public final class Activity {
    private final String text;
    private final Runnable cancel;
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);

    public Activity(String text, Runnable cancel) {
        this.text = text;
        this.cancel = cancel;
    }

    /** What is being done, in the user's words. */
    public String text() {
        return text;
    }

    /** The part done, 0 to 1; below 0 as long as nobody knows. */
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    public void report(double newPart) {
        part.set(newPart);
    }

    public void cancel() {
        cancel.run();
    }
}
