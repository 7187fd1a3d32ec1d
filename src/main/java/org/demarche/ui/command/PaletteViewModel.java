package org.demarche.ui.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.demarche.ui.session.Labels;

/** All commands, to be found by what they are called. */
public final class PaletteViewModel {
    private final Commands commands;
    private final Labels labels;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();

    /**
     * A command to choose.
     *
     * @param keys the keys that ask for it as well, empty if there are none
     */
    record Choice(Command command, String label, String keys) {}

    public PaletteViewModel(Commands commands, Labels labels) {
        this.commands = commands;
        this.labels = labels;
        query.addListener((property, old, now) -> refresh());
        commands.answer(Command.PALETTE, this::show);
    }

    private void show() {
        query.set("");
        refresh();
        open.set(true);
    }

    /** What is typed. */
    StringProperty queryProperty() {
        return query;
    }

    BooleanProperty openProperty() {
        return open;
    }

    /** The commands that fit what is typed, the best fit first. */
    ObservableList<Choice> choices() {
        return choices;
    }

    void run(Choice choice) {
        open.set(false);
        commands.run(choice.command());
    }

    private void refresh() {
        List<String> words =
                List.of(query.get().strip().toLowerCase(labels.locale()).split("\\s+"));
        choices.setAll(Arrays.stream(Command.values())
                .filter(command -> command != Command.PALETTE && commands.isAnswered(command))
                .map(this::choice)
                .flatMap(choice -> fit(choice, words).map(rank -> new Ranked(choice, rank)).stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::choice)
                .toList());
    }

    private record Ranked(Choice choice, int rank) {}

    private Choice choice(Command command) {
        return new Choice(command, labels.text(command.textKey()), String.join("  ", command.keys()));
    }

    /** 0 if the label begins with what is typed, 1 if its words do, 2 if the letters stand somewhere in it. */
    private static Optional<Integer> fit(Choice choice, List<String> words) {
        String label = choice.label().toLowerCase(Locale.ROOT);
        if (label.startsWith(String.join(" ", words))) {
            return Optional.of(0);
        }
        List<String> own = List.of(label.split("[^\\p{L}\\p{N}]+"));
        if (words.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)))) {
            return Optional.of(1);
        }
        return words.stream().allMatch(label::contains) ? Optional.of(2) : Optional.empty();
    }
}
