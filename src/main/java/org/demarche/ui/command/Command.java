package org.demarche.ui.command;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What can be asked for by a key from anywhere in the window. Keys that only the timeline understands are its own; see
 * {@link TimelineKey}.
 */
public enum Command {
    OPEN("ui.command.open", "", "Shortcut+O"),
    SAVE("ui.command.save", "", "Shortcut+S"),
    SAVE_AS("ui.command.saveAs", "", "Shortcut+Shift+S"),
    EXPORT("ui.command.export", "", "Shortcut+E"),
    UNDO("ui.command.undo", "", "Shortcut+Z"),
    REDO("ui.command.redo", "", "Shortcut+Shift+Z"),
    SEARCH("ui.command.search", "/", "Shortcut+F"),
    NEXT_MATCH("ui.command.nextMatch", "", "F3"),
    PREVIOUS_MATCH("ui.command.previousMatch", "", "Shift+F3"),
    NEXT_EVENT("ui.command.nextEvent", "", "Alt+Right"),
    PREVIOUS_EVENT("ui.command.previousEvent", "", "Alt+Left"),
    TIMELINE("ui.command.timeline", "", "Shortcut+1"),
    OUTLINE("ui.command.outline", "", "Shortcut+2"),
    FILTER_PANE("ui.command.filterPane", "", "F9"),
    DETAIL_PANE("ui.command.detailPane", "", "F10"),
    CLEAR("ui.command.clear", "", "Esc"),
    KEYS("ui.command.keys", "?", "F1"),
    PROBLEMS("ui.command.problems", "", ""),
    FIT("ui.command.fit", "", ""),
    ZOOM_IN("ui.command.zoomIn", "", ""),
    ZOOM_OUT("ui.command.zoomOut", "", "");

    private final String textKey;
    private final String character;
    private final String combination;

    Command(String textKey, String character, String combination) {
        this.textKey = textKey;
        this.character = character;
        this.combination = combination;
    }

    /** The second of the two keys that programs have for it. */
    private static final KeyCombination OTHER_REDO = KeyCombination.valueOf("Shortcut+Y");

    /** The key of the text that says what it does. */
    public String textKey() {
        return textKey;
    }

    /** The character that asks for it when no text is being typed, empty if there is none. */
    public String character() {
        return character;
    }

    /** Whether pressed keys ask for it. */
    boolean matches(KeyEvent event) {
        return combination().filter(keys -> keys.match(event)).isPresent() || (this == REDO && OTHER_REDO.match(event));
    }

    /** Whether a text field has a use of its own for the keys. */
    boolean isLeftTo(TextInputControl field) {
        return switch (this) {
            case UNDO -> field.isUndoable();
            case REDO -> field.isRedoable();
            default -> false;
        };
    }

    /** The keys that ask for it even while text is being typed. */
    public Optional<KeyCombination> combination() {
        return combination.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(combination));
    }
}
