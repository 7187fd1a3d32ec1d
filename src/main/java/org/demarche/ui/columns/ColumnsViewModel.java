package org.demarche.ui.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.format.FormatException;
import org.demarche.format.Problem;
import org.demarche.format.table.Field;
import org.demarche.format.table.TableSketch;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.settings.Settings.TableColumns;
import org.demarche.ui.command.ColumnQuestion;
import org.demarche.ui.command.SavedColumns;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.session.Labels;

/**
 * Which column of a table holds what, as guessed and as the user changes it, and what its first rows become by it. A
 * field is held by one column at most: chosen for another it leaves the first.
 */
public final class ColumnsViewModel {
    private static final int EXAMPLES = 3;
    private static final int MOST_LINES = 50;
    private static final int MOST_PROBLEMS = 4;

    private final ColumnQuestion question;
    private final TableSketch table;
    private final SavedColumns saved;
    private final Labels labels;
    private final Dialogs dialogs;
    private final List<ColumnChoice> columns = new ArrayList<>();
    private final StringProperty order = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper orderAsked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper dates = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper others = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problems = new ReadOnlyStringWrapper("");
    private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
    private boolean changing;

    public ColumnsViewModel(ColumnQuestion question, SavedColumns saved, Labels labels, Dialogs dialogs) {
        this.question = question;
        this.table = question.table();
        this.saved = saved;
        this.labels = labels;
        this.dialogs = dialogs;
        List<String> names = table.columns();
        for (int i = 0; i < names.size(); i++) {
            ColumnChoice column = new ColumnChoice(names.get(i), table.examples(i, EXAMPLES));
            columns.add(column);
            column.fieldProperty().addListener((property, old, now) -> chosen(column, now));
        }
        saved.of(names).ifPresent(before -> name.set(before.name()));
        known.set(saved.of(names).isPresent());
        order.addListener((property, old, now) -> preview());
        take(question.mapping());
    }

    /** The ids of all that a column can hold, {@link ColumnChoice#KEPT} first. */
    static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(ColumnChoice.KEPT));
        Arrays.stream(Field.values())
                .filter(field -> field != Field.COMPUTED)
                .map(Field::id)
                .forEach(fields::add);
        return fields;
    }

    /** What a field is called. */
    String fieldName(String id) {
        return id.equals(ColumnChoice.KEPT) ? labels.text("ui.columns.kept") : labels.text("ui.columns.field." + id);
    }

    /** What an order of day and month is called; empty stands for as the table shows. */
    String orderName(String id) {
        return switch (id) {
            case TableSketch.DAY_FIRST -> labels.text("ui.columns.order.day");
            case TableSketch.MONTH_FIRST -> labels.text("ui.columns.order.month");
            default -> labels.text("ui.columns.order.table");
        };
    }

    static List<String> orders() {
        return List.of("", TableSketch.DAY_FIRST, TableSketch.MONTH_FIRST);
    }

    String title() {
        return labels.text("ui.columns.header", table.title());
    }

    List<ColumnChoice> columns() {
        return List.copyOf(columns);
    }

    /** How a column and its field are called to those who can't see them side by side. */
    String spoken(ColumnChoice column) {
        return labels.text("ui.columns.spoken", column.name(), String.join(", ", column.examples()));
    }

    /** Which comes first in dates that can be read in two ways; empty for as the table shows. */
    StringProperty orderProperty() {
        return order;
    }

    /** Whether there are dates that can be read in two ways. */
    ReadOnlyBooleanProperty orderAskedProperty() {
        return orderAsked.getReadOnlyProperty();
    }

    /** The name under which the choice is saved; empty for not at all. */
    StringProperty nameProperty() {
        return name;
    }

    /** Whether a saved choice holds for such tables. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Whether the table can be opened so. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** The first events. */
    ObservableList<PreviewLine> lines() {
        return lines;
    }

    /** How many of the first rows have a date. */
    ReadOnlyStringProperty datesProperty() {
        return dates.getReadOnlyProperty();
    }

    /** Which columns stay beside the events as they are. */
    ReadOnlyStringProperty othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** What is wrong in the first rows; empty if nothing. */
    ReadOnlyStringProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The choice as it stands. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        // Of a field that no column holds any more nothing may be guessed.
        question.mapping().keySet().stream()
                .filter(field -> !field.equals(TableSketch.ORDER))
                .forEach(field -> mapping.put(field, ""));
        table.guess().keySet().forEach(field -> mapping.put(field, ""));
        for (ColumnChoice column : columns) {
            String field = column.fieldProperty().get();
            if (!field.equals(ColumnChoice.KEPT)) {
                mapping.put(field, column.name());
            }
        }
        if (!order.get().isEmpty()) {
            mapping.put(TableSketch.ORDER, order.get());
        }
        return mapping;
    }

    /** Goes back to what is guessed. */
    void guessAgain() {
        take(table.guess());
    }

    /** Copies the choice as an option of the command line, which can also stand in a file of arguments. */
    void copyOption() {
        String option = mapping().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","))
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        dialogs.copy("--map \"" + option + "\"");
    }

    /** Forgets the saved choice. */
    void forget() {
        saved.forget(table.columns());
        known.set(false);
        name.set("");
    }

    void open() {
        if (!possible.get()) {
            return;
        }
        Map<String, String> mapping = mapping();
        if (!name.get().isBlank()) {
            saved.save(new TableColumns(name.get().strip(), table.columns(), mapping));
        }
        dialogs.close();
        question.answer().accept(mapping);
    }

    void cancel() {
        dialogs.close();
    }

    private void take(Map<String, String> mapping) {
        changing = true;
        for (ColumnChoice column : columns) {
            String field = mapping.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(column.name()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(ColumnChoice.KEPT);
            column.fieldProperty().set(field);
        }
        order.set(mapping.getOrDefault(TableSketch.ORDER, ""));
        changing = false;
        preview();
    }

    private void chosen(ColumnChoice chosen, String field) {
        if (changing) {
            return;
        }
        changing = true;
        columns.stream()
                .filter(column -> column != chosen && !field.equals(ColumnChoice.KEPT))
                .filter(column -> column.fieldProperty().get().equals(field))
                .forEach(column -> column.fieldProperty().set(ColumnChoice.KEPT));
        changing = false;
        preview();
    }

    private void preview() {
        if (changing) {
            return;
        }
        try {
            show(table.preview(mapping()));
            possible.set(true);
        } catch (FormatException e) {
            lines.clear();
            dates.set(table.guess().isEmpty() ? e.problem().message() : labels.text("ui.columns.noDates"));
            others.set("");
            problems.set("");
            orderAsked.set(false);
            possible.set(false);
        }
    }

    private void show(TableSketch.Preview preview) {
        int count = preview.chronicle().events().size();
        dates.set(labels.text("ui.columns.dates", count, count - preview.undated(), preview.undated()));
        others.set(
                preview.others().isEmpty()
                        ? labels.text("ui.columns.allRead")
                        : labels.text("ui.columns.others", labels.list(preview.others())));
        problems.set(preview.problems().stream()
                .limit(MOST_PROBLEMS)
                .map(this::words)
                .collect(Collectors.joining("\n")));
        orderAsked.set(preview.bothOrders());
        ChronicleIndex index = ChronicleIndex.of(preview.chronicle());
        lines.setAll(preview.chronicle().events().stream()
                .limit(MOST_LINES)
                .map(event -> line(index, event))
                .toList());
    }

    private String words(Problem problem) {
        return problem.line() == 0
                ? problem.message()
                : labels.text("ui.columns.problem", problem.line(), problem.message());
    }

    private PreviewLine line(ChronicleIndex index, Event event) {
        List<String> more = new ArrayList<>();
        event.types().stream().map(labels::type).forEach(more::add);
        String actors = labels.actors(index, event);
        if (!actors.isEmpty()) {
            more.add(actors);
        }
        String place = event.place();
        if (place != null) {
            more.add(labels.place(index, place));
        }
        return new PreviewLine(labels.when(event), event.isPlaced(), labels.title(event), String.join(" · ", more));
    }
}
