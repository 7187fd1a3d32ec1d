package org.demarche.ui.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/** Something that takes time, with how far it is and a way to stop it. */
public final class Activity {
    private final @Nullable Runnable cancel;
    private final boolean leftByEscape;
    private final String key;
    private final Object[] arguments;
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);

    /**
     * An activity that can be stopped.
     *
     * @param key of the message that says what is being done
     * @param arguments of that message
     */
    public Activity(Runnable cancel, String key, Object... arguments) {
        this(cancel, false, key, arguments);
    }

    private Activity(@Nullable Runnable cancel, boolean leftByEscape, String key, Object... arguments) {
        this.cancel = cancel;
        this.leftByEscape = leftByEscape;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** One that nothing can be gained by stopping. */
    public static Activity unstoppable(String key) {
        return new Activity(null, false, key);
    }

    /** One that Esc stops like anything else that was begun. */
    public static Activity leftByEscape(Runnable cancel, String key) {
        return new Activity(cancel, true, key);
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

    public boolean canBeStopped() {
        return cancel != null;
    }

    public boolean isLeftByEscape() {
        return leftByEscape;
    }

    /** Stops it, if it can be. */
    public void cancel() {
        if (cancel != null) {
            cancel.run();
        }
    }
}
