package org.demarche.layout;

import org.demarche.model.EventType;

/** The roles that colours play; a {@link Palette} says which colour each has. */
public enum Ink {
    CANVAS,
    PANEL,
    LINE,
    /** The lines of the calendar, behind everything. */
    GRID,
    FG,
    FG_MUTED,
    /** For lines and marks only: too faint for text. */
    FG_FAINT,
    ACCENT,
    ON_ACCENT,
    /** For text on {@link #BLUE}. */
    ON_BLUE,
    /** For text on any other hue. */
    ON_HUE,
    SELECTION,
    /** Behind quoted sentences. */
    HIGHLIGHT,
    SHADOW,
    BLUE,
    SKY,
    GREEN,
    ORANGE,
    VERMILION,
    GREY,
    PURPLE;

    /** For text on the hue of a type. */
    public static Ink on(EventType type) {
        return of(type) == BLUE ? ON_BLUE : ON_HUE;
    }

    /** The hue that stands for a whole family of types. */
    public static Ink of(EventType.Family family) {
        return switch (family) {
            case TALK -> BLUE;
            case DEED -> GREEN;
            case STATEMENT -> GREY;
            case VERBAL_CONFLICT -> ORANGE;
            case MATERIAL_CONFLICT -> VERMILION;
            case CONTEXT -> PURPLE;
        };
    }

    /** The hue of a type's family: blues and green for cooperation, orange and vermilion for conflict. */
    public static Ink of(EventType type) {
        return switch (type) {
            case SUMMIT -> BLUE;
            case TALKS, OFFER -> SKY;
            case AGREEMENT, TIES, COOPERATION, CONCESSION -> GREEN;
            case STATEMENT -> GREY;
            case ACCUSATION, REFUSAL, THREAT -> ORANGE;
            case SANCTIONS, SHOW_OF_FORCE, FORCE -> VERMILION;
            case CONTEXT -> PURPLE;
        };
    }
}
