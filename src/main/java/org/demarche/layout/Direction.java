package org.demarche.layout;

/** In which direction texts run: as their first letter does, whatever stands around them (rules P2 and P3 of UAX 9). */
public final class Direction {
    /** The first Hebrew character; all before it run from the left to the right, or nowhere. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private Direction() {}

    /** Whether a text runs from the right to the left; one without letters does not. */
    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isToLeft(character)) {
                return true;
            }
            if (Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    /** Whether any letter of a text runs from the right to the left. */
    public static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT && isToLeft(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToLeft(int character) {
        byte directionality = Character.getDirectionality(character);
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
