package org.demarche.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked for by a key from anywhere in the window, or by its name in the palette. Keys that only the
 * timeline understands are its own; see {@link TimelineKey}.
 */
public enum Command {
    OPEN("ui.command.open", "", "Shortcut+O"),
    SAVE("ui.command.save", "", "Shortcut+S"),
    SAVE_AS("ui.command.saveAs", "", "Shortcut+Shift+S"),
    EXPORT("ui.command.export", "", "Shortcut+E"),
    UNDO("ui.command.undo", "", "Shortcut+Z"),
    REDO("ui.command.redo", "", "Shortcut+Shift+Z"),
    EXAMPLE("ui.command.example"),
    PASTE("ui.command.paste", "", "Shortcut+V"),
    COLUMNS("ui.command.columns"),
    REVIEW("ui.command.review", "", "Shortcut+3"),
    SEARCH("ui.command.search", "/", "Shortcut+F"),
    NEXT_MATCH("ui.command.nextMatch", "", "F3"),
    PREVIOUS_MATCH("ui.command.previousMatch", "", "Shift+F3"),
    GO_TO_DATE("ui.command.goToDate", "g", ""),
    BACK("ui.command.back", "", "Alt+Left"),
    FORWARD("ui.command.forward", "", "Alt+Right"),
    NEXT_EVENT("ui.command.nextEvent", "", "Alt+Down"),
    PREVIOUS_EVENT("ui.command.previousEvent", "", "Alt+Up"),
    FIT("ui.command.fit", TimelineKey.FIT),
    FIT_SELECTION("ui.command.fitSelection", TimelineKey.FIT_SELECTION),
    ZOOM_IN("ui.command.zoomIn"),
    ZOOM_OUT("ui.command.zoomOut"),
    TIMELINE("ui.command.timeline", "", "Shortcut+1"),
    OUTLINE("ui.command.outline", "", "Shortcut+2"),
    PRESENT("ui.command.present", "", "F5"),
    FILTER_PANE("ui.command.filterPane", "", "F9"),
    DETAIL_PANE("ui.command.detailPane", "", "F10"),
    LANES_NONE("ui.command.lanes.none"),
    LANES_TYPE("ui.command.lanes.type"),
    LANES_ACTOR("ui.command.lanes.actor"),
    LANES_PAIR("ui.command.lanes.pair"),
    LANES_PLACE("ui.command.lanes.place"),
    LANES_SOURCE("ui.command.lanes.source"),
    LANES_TAG("ui.command.lanes.tag"),
    CLEAR_FILTER("ui.command.clearFilter"),
    CURVE("ui.command.curve"),
    ZONE("ui.command.zone"),
    SYSTEM_THEME("ui.command.systemTheme"),
    LIGHT_THEME("ui.command.lightTheme"),
    DARK_THEME("ui.command.darkTheme"),
    PALETTE("ui.command.palette", "", "Shortcut+Shift+P"),
    CLEAR("ui.command.clear", "", "Esc"),
    KEYS("ui.command.keys", "?", "F1"),
    PROBLEMS("ui.command.problems"),
    ABOUT("ui.command.about");

    private final String textKey;
    private final String character;
    private final String combination;
    private final @Nullable TimelineKey timelineKey;

    Command(String textKey, String character, String combination) {
        this.textKey = textKey;
        this.character = character;
        this.combination = combination;
        timelineKey = null;
    }

    Command(String textKey) {
        this(textKey, "", "");
    }

    /** A command that the timeline has a key of its own for. */
    Command(String textKey, TimelineKey key) {
        this.textKey = textKey;
        character = "";
        combination = "";
        timelineKey = key;
    }

    /** The second of the two keys that programs have for it. */
    private static final KeyCombination OTHER_REDO = KeyCombination.valueOf("Shortcut+Y");

    /** The key of the text that says what it does. */
    public String textKey() {
        return textKey;
    }

    /** Whether a character that is typed where no text can be asks for it. */
    boolean hasCharacter(String typed) {
        return !character.isEmpty() && character.equalsIgnoreCase(typed);
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
            case PASTE -> true;
            default -> false;
        };
    }

    /** The keys that ask for it even while text is being typed. */
    public Optional<KeyCombination> combination() {
        return combination.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(combination));
    }

    /** Whether there are keys for it from anywhere in the window. */
    public boolean isGlobal() {
        return !combination.isEmpty() || !character.isEmpty();
    }

    /** Its keys as they are called on a keyboard. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        combination().map(KeyCombination::getDisplayText).ifPresent(keys::add);
        if (!character.isEmpty()) {
            keys.add(character.toUpperCase(Locale.ROOT));
        }
        if (timelineKey != null) {
            keys.addAll(timelineKey.names());
        }
        return List.copyOf(keys);
    }
}
