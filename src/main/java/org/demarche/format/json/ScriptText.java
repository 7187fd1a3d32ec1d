package org.demarche.format.json;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * A script's first object or list, made readable for a JSON parser without moving a character: what stands before it
 * becomes spaces, and {@code new Date(…)} a text that begins with {@value #DATE}. A list of groups that stands before
 * the rest is set aside.
 */
final class ScriptText extends Reader {
    /** How a date made by a constructor begins; its first letter gave its place to a quotation mark. */
    static final String DATE = "ew Date(";

    private static final String CONSTRUCTOR = "new Date(";
    private static final int LOOK_AHEAD = 1024;

    /** What stands before a list that is given to a variable for groups. */
    private static final Pattern GROUPS = Pattern.compile("(?i)groups?\\s*=\\s*(?:new\\s+[\\w.]+\\s*\\(\\s*)?$");

    private static final int LOOK_BEHIND = 80;
    private static final int MOST_ASIDE = 1 << 20;

    private final Reader text;
    private final char[] ahead = new char[LOOK_AHEAD];
    private int position;
    private int limit;
    private State state = State.BEFORE;
    private char quote;
    private char before = ' ';
    private final StringBuilder behind = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private int depth;

    private enum State {
        BEFORE,
        ASIDE,
        ASIDE_QUOTED,
        BEFORE_QUOTED,
        BEFORE_LINE_COMMENT,
        BEFORE_COMMENT,
        CODE,
        QUOTED,
        LINE_COMMENT,
        COMMENT,
        DATE
    }

    ScriptText(Reader text) {
        this.text = text;
    }

    /** A text of the parser's, with a constructor as it stood in the script. */
    static String restored(String text) {
        return text.startsWith(DATE) ? "n" + text + ")" : text;
    }

    /** The list of groups that stood before the rest; empty if there was none. */
    String aside() {
        return aside.toString();
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = 0;
        while (count < length && (limit - position >= CONSTRUCTOR.length() || fill() || position < limit)) {
            buffer[from + count] = next();
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private boolean fill() throws IOException {
        System.arraycopy(ahead, position, ahead, 0, limit - position);
        limit -= position;
        position = 0;
        int before = limit;
        while (limit < CONSTRUCTOR.length()) {
            int count = text.read(ahead, limit, ahead.length - limit);
            if (count < 0) {
                break;
            }
            limit += count;
        }
        return limit > before;
    }

    private char next() {
        char c = ahead[position];
        position++;
        char result = switch (state) {
            case BEFORE -> before(c);
            case ASIDE -> aside(c);
            case ASIDE_QUOTED -> {
                state = closes(c) ? State.ASIDE : state;
                yield setAside(c);
            }
            case BEFORE_QUOTED -> {
                state = closes(c) ? State.BEFORE : state;
                yield blank(c);
            }
            case BEFORE_LINE_COMMENT -> {
                state = c == '\n' || c == '\r' ? State.BEFORE : state;
                yield blank(c);
            }
            case BEFORE_COMMENT -> {
                state = c == '/' && before == '*' ? State.BEFORE : state;
                yield blank(c);
            }
            case CODE -> code(c);
            case QUOTED -> {
                state = closes(c) ? State.CODE : state;
                yield c;
            }
            case LINE_COMMENT -> {
                state = c == '\n' || c == '\r' ? State.CODE : state;
                yield c;
            }
            case COMMENT -> {
                state = c == '/' && before == '*' ? State.CODE : state;
                yield c;
            }
            case DATE -> date(c);
        };
        boolean escaped = c == '\\' && before == '\\';
        before = escaped ? ' ' : c;
        return result;
    }

    private char setAside(char c) {
        if (aside.length() < MOST_ASIDE) {
            aside.append(c);
        }
        return blank(c);
    }

    private char aside(char c) {
        if (c == '"' || c == '\'') {
            state = State.ASIDE_QUOTED;
            quote = c;
        } else if (c == '[' || c == '{') {
            depth++;
        } else if (c == ']' || c == '}') {
            depth--;
            state = depth == 0 ? State.BEFORE : state;
        }
        return setAside(c);
    }

    private char before(char c) {
        if (c == '[' && aside.isEmpty() && GROUPS.matcher(behind).find()) {
            state = State.ASIDE;
            depth = 1;
            return setAside(c);
        }
        if (behind.length() == LOOK_BEHIND) {
            behind.deleteCharAt(0);
        }
        behind.append(c);
        if (c == '{' || c == '[') {
            state = State.CODE;
            return c;
        } else if (c == '"' || c == '\'') {
            state = State.BEFORE_QUOTED;
            quote = c;
        } else if (c == '/' && peeks("/")) {
            state = State.BEFORE_LINE_COMMENT;
        } else if (c == '/' && peeks("*")) {
            state = State.BEFORE_COMMENT;
        }
        return blank(c);
    }

    private char code(char c) {
        if (c == '"' || c == '\'') {
            state = State.QUOTED;
            quote = c;
        } else if (c == '/' && peeks("/")) {
            state = State.LINE_COMMENT;
        } else if (c == '/' && peeks("*")) {
            state = State.COMMENT;
        } else if (c == 'n' && peeks(DATE)) {
            state = State.DATE;
            return '"';
        }
        return c;
    }

    /** Within a constructor, up to its closing bracket; quotation marks in it are the other kind from then on. */
    private char date(char c) {
        if (c == ')') {
            state = State.CODE;
            return '"';
        }
        return c == '"' || c == '\\' || c < ' ' ? '\'' : c;
    }

    private boolean closes(char c) {
        return (c == quote || c == '\n') && before != '\\';
    }

    private boolean peeks(String wanted) {
        if (limit - position < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (ahead[position + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char blank(char c) {
        return c == '\n' || c == '\r' ? c : ' ';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
