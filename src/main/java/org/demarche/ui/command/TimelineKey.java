package org.demarche.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The keys that the timeline understands, as the sheet of keys shows them. */
public enum TimelineKey {
    STEP("ui.timelineKey.step"),
    ROW("ui.timelineKey.row"),
    ENDS("ui.timelineKey.ends"),
    ZOOM("ui.timelineKey.zoom"),
    FIT("ui.timelineKey.fit"),
    FIT_SELECTION("ui.timelineKey.fitSelection"),
    MOVE("ui.timelineKey.move"),
    COLLAPSE("ui.timelineKey.collapse"),
    PAGE("ui.timelineKey.page");

    private final String textKey;

    TimelineKey(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the text that says what it does. */
    public String textKey() {
        return textKey;
    }

    /** The keys as they are called on a keyboard. */
    public List<KeyCode> codes() {
        return switch (this) {
            case STEP -> List.of(KeyCode.LEFT, KeyCode.RIGHT);
            case ROW -> List.of(KeyCode.UP, KeyCode.DOWN);
            case ENDS -> List.of(KeyCode.HOME, KeyCode.END);
            case ZOOM -> List.of(KeyCode.PLUS, KeyCode.MINUS, KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.EQUALS);
            case FIT -> List.of(KeyCode.F);
            case FIT_SELECTION -> List.of(KeyCode.Z);
            case MOVE -> List.of(KeyCode.W, KeyCode.A, KeyCode.S, KeyCode.D);
            case COLLAPSE -> List.of(KeyCode.C);
            case PAGE -> List.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
        };
    }

    /** The keys as people call them, each once. */
    public List<String> names() {
        return codes().stream()
                .filter(code -> code != KeyCode.EQUALS)
                .map(TimelineKey::name)
                .distinct()
                .toList();
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            default -> code.getName();
        };
    }

    /** Whether a key is the timeline's. */
    public static boolean has(KeyCode code) {
        return Arrays.stream(values()).anyMatch(key -> key.codes().contains(code));
    }

    /** Whether a key selects an event of the timeline. */
    static boolean selects(KeyCode code) {
        return Stream.of(STEP, ROW, ENDS).anyMatch(key -> key.codes().contains(code));
    }

    /** Whether a typed character is the timeline's. */
    public static boolean hasCharacter(String character) {
        return character.equals("+") || character.equals("-") || character.equals("=");
    }
}
