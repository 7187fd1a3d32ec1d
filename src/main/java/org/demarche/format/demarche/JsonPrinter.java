package org.demarche.format.demarche;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lays JSON out for people: two spaces a level, and on one line what fits on it. */
final class JsonPrinter {
    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    JsonPrinter(Writer out) {
        this.out = out;
    }

    /**
     * Writes a value whose first character is to stand at the column, counted from 0.
     *
     * @param level of the lines it may need
     */
    void print(Json value, int level, int column) throws IOException {
        line.setLength(0);
        if (appendInline(value, WIDTH - column - 1)) {
            out.append(line);
            return;
        }
        switch (value) {
            case Json.Scalar(String text) -> out.write(text);
            case Json.Obj(List<Json.Member> members) -> printObject(members, level);
            case Json.Arr(List<Json> items) -> {
                out.write('[');
                String separator = "";
                for (Json item : items) {
                    out.write(separator);
                    newLine(level + 1);
                    print(item, level + 1, (level + 1) * INDENT.length());
                    separator = ",";
                }
                newLine(level);
                out.write(']');
            }
        }
    }

    /** Writes an object with each field on a line of its own. */
    void printObject(List<Json.Member> members, int level) throws IOException {
        out.write('{');
        String separator = "";
        for (Json.Member member : members) {
            out.write(separator);
            newLine(level + 1);
            int column = printKey(member.key(), level + 1);
            print(member.value(), level + 1, column);
            separator = ",";
        }
        newLine(level);
        out.write('}');
    }

    /** Writes a key at the beginning of a line, and gives the column that its value begins at. */
    int printKey(String key, int level) throws IOException {
        String text = Json.quoted(key) + ": ";
        out.write(text);
        return level * INDENT.length() + text.length();
    }

    void newLine(int level) throws IOException {
        out.write('\n');
        for (int i = 0; i < level; i++) {
            out.write(INDENT);
        }
    }

    /** Appends the value to the line; false, with the line in any state, if it does not fit. */
    private boolean appendInline(Json value, int most) {
        switch (value) {
            case Json.Scalar(String text) -> {
                if (line.length() + text.length() <= most) {
                    line.append(text);
                    return true;
                }
                return false;
            }
            case Json.Obj(List<Json.Member> members) -> {
                String separator = "{ ";
                for (Json.Member member : members) {
                    line.append(separator).append(Json.quoted(member.key())).append(": ");
                    if (!appendInline(member.value(), most)) {
                        return false;
                    }
                    separator = ", ";
                }
                line.append(members.isEmpty() ? "{}" : " }");
            }
            case Json.Arr(List<Json> items) -> {
                boolean spaced = items.stream().anyMatch(Json.Obj.class::isInstance);
                String separator = spaced ? "[ " : "[";
                for (Json item : items) {
                    line.append(separator);
                    if (!appendInline(item, most)) {
                        return false;
                    }
                    separator = ", ";
                }
                line.append(items.isEmpty() ? "[]" : spaced ? " ]" : "]");
            }
        }
        return line.length() <= most;
    }
}
