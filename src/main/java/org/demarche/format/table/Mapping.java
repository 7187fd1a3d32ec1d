package org.demarche.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.format.Problems;
import org.demarche.model.EventType;

/**
 * Which column of a table holds what: as the user says, else guessed from the columns' names and the values in the
 * first rows.
 */
final class Mapping {
    /** What the user writes in the place of a field to say which comes first in dates such as 3/4/2019. */
    static final String ORDER = "order";

    /** Our name for the order in which the day comes first. */
    static final String DAY_FIRST = "dmy";

    /** Our name for the order in which the month comes first. */
    static final String MONTH_FIRST = "mdy";

    /** What the user writes in the place of a column for a field that no column holds. */
    static final String NO_COLUMN = "";

    private static final Pattern SLUG = Pattern.compile("\\p{Ll}+(?:-[\\p{Ll}\\d]+)+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\P{L}+\\p{L}{2,}");

    private static final int NONE = -1;

    /** Columns that only tables have which this program wrote: nothing about those has to be guessed. */
    private static final Set<String> OURS = Set.of("id", "title", "when", "earliest", "latest", "types");

    private final List<String> header;
    /** By field; asked for with every cell. */
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    private final Set<Field> without = EnumSet.noneOf(Field.class);

    private Mapping(List<String> header) {
        this.header = header;
    }

    /**
     * Guesses.
     *
     * @param header the columns' names
     * @param sample the first rows
     * @param wanted what the user says: names of fields to names of columns
     */
    static Mapping of(List<String> header, List<Row> sample, Map<String, String> wanted, Problems problems) {
        Mapping mapping = new Mapping(header);
        wanted.forEach((field, column) -> mapping.take(field, column, problems));
        for (Field field : Field.values()) {
            if (!mapping.has(field) && !mapping.without.contains(field)) {
                mapping.best(field, sample).ifPresent(column -> mapping.put(field, column));
            }
        }
        mapping.settle(sample);
        return mapping;
    }

    /** The order the user says dates have, if any. */
    static Optional<DateOrder> order(Map<String, String> wanted) {
        return switch (wanted.getOrDefault(ORDER, "").toLowerCase(Locale.ROOT)) {
            case DAY_FIRST -> Optional.of(DateOrder.DAY_FIRST);
            case MONTH_FIRST -> Optional.of(DateOrder.MONTH_FIRST);
            default -> Optional.empty();
        };
    }

    /**
     * What the user would have to say for this mapping to come out whatever the values are: names of fields to names of
     * columns, and to nothing where a column's name alone would be taken for a field.
     */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (has(field) && field != Field.COMPUTED) {
                said.put(field.id(), header.get(column(field)));
            }
        }
        for (Field field : Field.values()) {
            boolean tempting = field == Field.DATE || header.stream().anyMatch(name -> field.rank(name) >= 0);
            if (!has(field) && tempting && field != Field.COMPUTED) {
                said.put(field.id(), NO_COLUMN);
            }
        }
        return said;
    }

    /** Whether this program wrote the table: its dates are EDTF, and nothing else. */
    static boolean isOurs(List<String> names) {
        return names.containsAll(OURS);
    }

    boolean isOurs() {
        return isOurs(header);
    }

    /** The number of the column that holds a field, −1 if none does. */
    int column(Field field) {
        Integer column = columns.get(field);
        return column == null ? NONE : column;
    }

    boolean has(Field field) {
        return column(field) >= 0;
    }

    private void put(Field field, int column) {
        columns.put(field, column);
    }

    /** Whether a column holds a field. */
    private boolean isUsed(int column) {
        return columns.containsValue(column);
    }

    String cell(Row row, Field field) {
        return row.cell(column(field));
    }

    /** Whether a date can be found at all. */
    boolean hasDate() {
        return has(Field.DATE) || has(Field.YEAR) || has(Field.PRINTED);
    }

    /** Whether actors are called by a word for persons. */
    boolean namesPersons() {
        int column = column(Field.ACTORS);
        return column >= 0 && ColumnNames.isOfPersons(header.get(column));
    }

    /** Columns that hold no field, in their order. */
    List<Integer> others() {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!isUsed(i) && Field.COMPUTED.rank(header.get(i)) < 0) {
                others.add(i);
            }
        }
        return others;
    }

    String name(int column) {
        return header.get(column);
    }

    private void take(String name, String column, Problems problems) {
        if (name.equals(ORDER)) {
            return;
        }
        Optional<Field> field = Field.ofId(name);
        int at = header.indexOf(column);
        if (field.isEmpty()) {
            problems.add(0, 0, "", "problem.table.noField", name, Field.ids());
        } else if (column.isBlank()) {
            without.add(field.get());
        } else if (at < 0) {
            problems.add(0, 0, "", "problem.table.noColumn", column, String.join(", ", header));
        } else {
            put(field.get(), at);
        }
    }

    /** The column not yet taken whose name fits best and whose values do not speak against it. */
    private Optional<Integer> best(Field field, List<Row> sample) {
        return named(field, column -> suits(field, column, sample));
    }

    private Optional<Integer> named(Field field, IntPredicate suits) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i < header.size(); i++) {
            int rank = field.rank(header.get(i));
            if (rank >= 0 && rank < bestRank && !isUsed(i) && suits.test(i)) {
                best = i;
                bestRank = rank;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean suits(Field field, int column, List<Row> sample) {
        return switch (field) {
            case DATE, END -> share(sample, column, Mapping::isDate) >= 0.5;
            case YEAR -> share(sample, column, value -> value.matches("-?\\d{1,6}")) >= 0.5;
            case MONTH -> share(sample, column, value -> value.matches("\\d+|\\p{L}+\\.?")) >= 0.5;
            case DAY, LAT, LON, SCORE, SIGNIFICANCE ->
                share(sample, column, value -> NUMBER.matcher(value).matches()) >= 0.5;
            case TYPE -> share(sample, column, value -> !types(value).isEmpty()) >= 0.5;
            case TIME, END_TIME ->
                share(sample, column, value -> !WrittenDates.timeOfDay(value).isEmpty()) >= 0.5;
            case LINKS -> share(sample, column, Mapping::isAddress) >= 0.5;
            case PLACE -> share(sample, column, value -> !isAddress(value)) >= 0.5;
            case ACTORS, INITIATOR, RECIPIENT ->
                share(sample, column, value -> SLUG.matcher(value).matches()) < 0.5;
            default -> true;
        };
    }

    /** A table without a title of its own: a name that is not the same in many rows, or a column of words. */
    private void settle(List<Row> sample) {
        int name = columnOfNames();
        if (!has(Field.TITLE) && !without.contains(Field.TITLE) && name >= 0) {
            Set<String> different = new HashSet<>();
            sample.forEach(row -> different.add(row.cell(name)));
            if (different.size() > sample.size() * 0.6) {
                put(Field.TITLE, name);
                if (column(Field.ACTORS) == name) {
                    put(Field.ACTORS, NONE);
                    best(Field.ACTORS, sample).ifPresent(column -> put(Field.ACTORS, column));
                }
            }
        }
        if (!has(Field.DATE) && !has(Field.YEAR) && !without.contains(Field.DATE)) {
            named(Field.DATE, column -> share(sample, column, Mapping::isDate) > 0)
                    .ifPresent(column -> put(Field.DATE, column));
            for (int i = 0; i < header.size() && !has(Field.DATE); i++) {
                if (!isUsed(i) && share(sample, i, Mapping::isFullDate) >= 0.8) {
                    put(Field.DATE, i);
                }
            }
        }
        settleTitle(sample);
    }

    /**
     * The column called "name" and nothing more: the actors', or one that no field holds, as when another column has
     * the actors.
     */
    private int columnOfNames() {
        for (int i = 0; i < header.size(); i++) {
            if (ColumnNames.isName(header.get(i)) && (i == column(Field.ACTORS) || !isUsed(i))) {
                return i;
            }
        }
        return NONE;
    }

    /** A title of a table that names none: the column of words that differ most, unless somebody chose what to keep. */
    private void settleTitle(List<Row> sample) {
        boolean named = has(Field.TITLE) || has(Field.SUMMARY) || has(Field.ACTORS) || has(Field.INITIATOR);
        long most = 1;
        for (int i = 0; i < header.size() && !named && without.isEmpty(); i++) {
            int column = i;
            long different =
                    sample.stream().map(row -> row.cell(column)).distinct().count();
            if (!isUsed(i) && different > most && share(sample, i, Mapping::isWords) >= 0.8) {
                put(Field.TITLE, i);
                most = different;
            }
        }
    }

    /** Whether a value is no date, address or code, but something to read. */
    private static boolean isWords(String value) {
        return WORDS.matcher(value).find() && !value.startsWith("http") && !isDate(value);
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    private static double share(List<Row> sample, int column, Predicate<String> test) {
        List<String> filled = sample.stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isEmpty())
                .toList();
        return filled.isEmpty() ? 1 : (double) filled.stream().filter(test).count() / filled.size();
    }

    private static boolean isDate(String value) {
        return SerialDays.isDay(value) || WrittenDates.read(value, DateOrder.DAY_FIRST) instanceof WrittenDates.Dated;
    }

    /** A date that is more than a number, so that a column of counts is not taken for years. */
    private static boolean isFullDate(String value) {
        return value.length() > 4 && !NUMBER.matcher(value).matches() && isDate(value);
    }

    /** The types that a cell names, by id or English name; empty if it names anything else too. */
    static List<EventType> types(String value) {
        List<EventType> types = new ArrayList<>();
        for (String word : Cells.split(value)) {
            Optional<EventType> type =
                    EventType.ofId(word.toLowerCase(Locale.ROOT).replace(' ', '-'));
            if (type.isEmpty()) {
                return List.of();
            }
            types.add(type.get());
        }
        return List.copyOf(types);
    }
}
