package org.demarche.export;

import java.util.Locale;

/** Text and numbers as XML and HTML want them. */
final class XmlText {
    private static final int REPLACEMENT = 0xfffd;

    private XmlText() {}

    /**
     * Text for an element or a quoted attribute; characters that XML can't hold become U+FFFD, and those that turn
     * round the text behind them are left out.
     */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().filter(XmlText::isText).forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(character));
            }
        });
        return out.toString();
    }

    /** Whether a character is more than an order to write what follows in a given direction, or the end of one. */
    static boolean isText(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> false;
            default -> true;
        };
    }

    /** The character, or U+FFFD where a document can't hold it. */
    static int allowed(int character) {
        return isAllowed(character) ? character : REPLACEMENT;
    }

    /** The Char production of XML 1.0, less the controls that only HTML forbids. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0x7e)
                || (character >= 0xa0 && character <= 0xd7ff)
                || (character >= 0xe000 && character <= 0xfffd)
                || character >= 0x10000;
    }

    /** A length to the hundredth, as short as it can be written. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** A colour without its strength, as {@code #1c2530}. */
    static String colour(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
    }

    /** The strength of a colour, 0 to 1. */
    static double opacity(int argb) {
        return (argb >>> 24) / 255.0;
    }
}
