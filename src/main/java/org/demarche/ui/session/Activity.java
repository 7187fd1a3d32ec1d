package org.demarche.ui.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Something that takes time, with how far it is and a way to stop it. */
public final class Activity {
    private final Runnable cancel;
    private final String key;
    private final Object[] arguments;
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);

    /**
     * An activity.
     *
     * @param key of the message that says what is being done
     * @param arguments of that message
     */
    public Activity(Runnable cancel, String key, Object... arguments) {
        this.cancel = cancel;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What is being done, in the user's words. */
    public String text(Labels labels) {
        return labels.text(key, arguments);
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
