package org.demarche.format.demarche;

import java.io.IOException;
import java.util.List;
import org.demarche.format.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * Where reading can go on after a fault: at the next object that begins with its id, as the items of the chronicle's
 * lists do, and no object within them.
 *
 * @param list the list it belongs to
 * @param offset of its opening brace in the text
 */
record NextItem(String list, long offset) {
    private static final List<String> LISTS = List.of("sources", "actors", "places", Reading.EVENTS);
    private static final String BEGINNING = "{\"id\"";

    /** How much is looked at before the fault: it may only show after an item's beginning. */
    private static final int BACK = 200;

    private static final int TAIL = 64;

    /**
     * Searches from shortly before the fault, and leaves the text at the item.
     *
     * @param floor offset before which there is nothing new
     * @param current the list in which the fault is, null if it is in none
     * @return null if there is none
     */
    static @Nullable NextItem find(TextInput text, long fault, long floor, @Nullable String current)
            throws IOException {
        text.seek(Math.max(fault - BACK, 0));
        StringBuilder tail = new StringBuilder();
        long brace = -1;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (Character.isWhitespace(c)) {
                continue;
            }
            if (c == '{') {
                brace = text.offset() - 1;
            } else if (c == ':' && brace >= floor && text.offset() - brace < TextInput.MEMORY) {
                String list = listOf(tail, current);
                if (list != null) {
                    text.seek(brace);
                    return new NextItem(list, brace);
                }
            }
            if (tail.length() == 2 * TAIL) {
                tail.delete(0, TAIL);
            }
            tail.append((char) c);
        }
        return null;
    }

    private static @Nullable String listOf(StringBuilder tail, @Nullable String current) {
        int beginning = tail.length() - BEGINNING.length();
        if (beginning < 1 || tail.indexOf(BEGINNING, beginning) < 0) {
            return null;
        }
        char before = tail.charAt(beginning - 1);
        if (before == ',' || before == '}') {
            return current != null && LISTS.contains(current) ? current : null;
        } else if (before != '[') {
            return null;
        }
        String upTo = tail.substring(0, beginning - 1);
        return LISTS.stream()
                .filter(list -> upTo.endsWith("\"" + list + "\":"))
                .findFirst()
                .orElse(null);
    }
}
