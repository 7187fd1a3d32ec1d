package org.demarche.ui.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Brings keys to whom they are meant for, wherever the focus is: a {@link Command} to its answer, a {@link TimelineKey}
 * to the timeline. A text field keeps what can be typed, a list its arrow keys.
 */
public final class KeyDispatcher {
    private final Commands commands;
    private final List<Node> exempt = new ArrayList<>();
    private final List<Node> escaping = new ArrayList<>();
    private @Nullable Node timeline;
    private boolean forwarding;

    public KeyDispatcher(Commands commands) {
        this.commands = commands;
    }

    /** Watches the keys of a scene. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, event -> handle(scene, event));
    }

    /** Says where the timeline's keys go. */
    public void setTimeline(Node node) {
        timeline = node;
    }

    /** Leaves a node and all in it the keys that are pressed there. */
    public void leaveTo(Node node) {
        exempt.add(node);
    }

    /** Leaves Esc to a node and all in it. */
    public void leaveEscape(Node node) {
        escaping.add(node);
    }

    private void handle(Scene scene, KeyEvent event) {
        if (forwarding) {
            // An event on its way to a node passes the scene again.
            return;
        }
        Node focused = scene.getFocusOwner();
        if (focused != null && exempt.stream().anyMatch(node -> isInside(focused, node))) {
            return;
        }
        boolean escapes = event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE;
        if (escapes && focused != null && escaping.stream().anyMatch(node -> isInside(focused, node))) {
            return;
        }
        TextInputControl field = focused instanceof TextInputControl text && text.isEditable() ? text : null;
        boolean typing = field != null;
        Optional<Command> command = commandOf(event, field);
        if (command.isPresent()) {
            event.consume();
            commands.run(command.get());
        } else if (!typing) {
            toTimeline(event, focused);
        }
    }

    /** @param field the text field that is being typed in, null if none is */
    private static Optional<Command> commandOf(KeyEvent event, @Nullable TextInputControl field) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            return Arrays.stream(Command.values())
                    .filter(command -> command.matches(event))
                    .filter(command -> field == null || !command.isLeftTo(field))
                    .findFirst();
        }
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        if (event.getEventType() == KeyEvent.KEY_TYPED && field == null && plain) {
            return Arrays.stream(Command.values())
                    .filter(command -> command.hasCharacter(event.getCharacter()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private void toTimeline(KeyEvent event, @Nullable Node focused) {
        Node target = timeline;
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        boolean known = event.getEventType() == KeyEvent.KEY_TYPED
                ? TimelineKey.hasCharacter(event.getCharacter())
                : TimelineKey.has(event.getCode());
        if (target == null || !plain || !known || !isShowing(target)) {
            return;
        }
        boolean own = focused != null && (isInside(focused, target) || hasOwnArrows(focused));
        if (!own) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED && TimelineKey.selects(event.getCode())) {
                // What follows, as Enter, is about the event.
                target.requestFocus();
            }
            forwarding = true;
            Event.fireEvent(target, event.copyFor(target, target));
            forwarding = false;
        }
    }

    private static boolean hasOwnArrows(Node focused) {
        return focused instanceof TableView || focused instanceof ListView || focused instanceof ComboBoxBase;
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShowing(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
