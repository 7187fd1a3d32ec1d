package org.demarche.format.wikidata;

import java.util.Locale;
import java.util.Map;
import org.demarche.format.TextInput.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of a query's result.
 *
 * @param cells the values by the names of their variables
 */
record Row(Map<String, Cell> cells, Place place, String path) {
    /**
     * A value.
     *
     * @param isUnknown whether it is known to exist, but not what it is
     * @param datatype of a literal, empty if it has none
     */
    record Cell(String value, boolean isAddress, boolean isUnknown, String datatype, Place place) {
        boolean isDate() {
            return datatype.endsWith("#dateTime")
                    || datatype.endsWith("#date")
                    || (datatype.isEmpty() && !isAddress && value.matches("[+-]?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:.*Z"));
        }

        /** Whether it may be a day, month or year that nothing but its variable's name tells from other texts. */
        boolean isPlainDate() {
            boolean typed = datatype.endsWith("#gYear") || datatype.endsWith("#gYearMonth");
            return (typed || datatype.isEmpty()) && !isAddress && value.matches("-?\\d{4,}(-\\d\\d){0,2}");
        }

        boolean isPoint() {
            return datatype.endsWith("wktLiteral") || value.startsWith("Point(");
        }

        boolean isEntity() {
            return isAddress && value.contains("/entity/Q");
        }
    }

    @Nullable
    Cell cell(String name) {
        return cells.get(name);
    }

    /** The text of a variable; null if the row has none. */
    @Nullable
    String text(String name) {
        Cell cell = cells.get(name);
        return cell == null || cell.value().isBlank() || cell.isUnknown()
                ? null
                : cell.value().strip();
    }

    /** A name in small letters, as names of variables are compared. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
