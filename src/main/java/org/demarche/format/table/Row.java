package org.demarche.format.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells as they stand, without the quotation marks around them
 * @param line of the file that it begins on, from 1
 */
public record Row(List<String> cells, long line) {
    /** A cell without the spaces around it; empty if the row is too short to have it. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    public int size() {
        return cells.size();
    }

    /** Whether no cell says anything. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The first character of a cell in its line, from 1, if no cell before it spans lines or has needless quotes. */
    public long column(int cell) {
        long at = 1;
        for (int i = 0; i < Math.min(cell, cells.size()); i++) {
            String text = cells.get(i);
            at += text.length() + 1;
            if (text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n')) {
                at += 2 + text.chars().filter(c -> c == '"').count();
            }
        }
        return at;
    }
}
