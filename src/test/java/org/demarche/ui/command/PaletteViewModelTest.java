package org.demarche.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.ui.session.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final Commands commands = new Commands();
    private final List<Command> done = new ArrayList<>();
    private final PaletteViewModel palette = new PaletteViewModel(commands, Fixture.labels());

    @BeforeEach
    void answerAllButOne() {
        for (Command command : Command.values()) {
            if (command != Command.EXPORT && command != Command.PALETTE) {
                commands.answer(command, () -> done.add(command));
            }
        }
        commands.run(Command.PALETTE);
    }

    @Test
    void listsEveryCommandThatSomebodyAnswers() {
        assertThat(shown())
                .hasSize(Command.values().length - 2)
                .contains(Command.FIT, Command.GO_TO_DATE, Command.KEYS)
                .doesNotContain(Command.EXPORT, Command.PALETTE);
    }

    @Test
    void findsByTheWordsOfTheName() {
        palette.queryProperty().set("zo in");
        assertThat(shown()).containsExactly(Command.ZOOM_IN);
        palette.queryProperty().set("FILTER");
        assertThat(shown()).contains(Command.FILTER_PANE, Command.CLEAR_FILTER);
        palette.queryProperty().set("nothing of the kind");
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatBeginsAsTypedComesFirst() {
        palette.queryProperty().set("sho");
        assertThat(palette.choices().getFirst().label()).startsWith("Show");
        palette.queryProperty().set("next");
        assertThat(shown().getFirst().textKey()).contains("next");
    }

    @Test
    void runsTheChosenCommandAndCloses() {
        assertThat(palette.openProperty().get()).isTrue();
        palette.queryProperty().set("fit all");
        palette.run(palette.choices().getFirst());
        assertThat(done).containsExactly(Command.FIT);
        assertThat(palette.openProperty().get()).isFalse();
    }

    @Test
    void beginsAnewEachTime() {
        palette.queryProperty().set("fit");
        palette.openProperty().set(false);
        commands.run(Command.PALETTE);
        assertThat(palette.queryProperty().get()).isEmpty();
    }

    @Test
    void namesTheKeys() {
        palette.queryProperty().set("go to a date");
        assertThat(palette.choices().getFirst().keys()).isEqualTo("G");
        palette.queryProperty().set("fit all");
        assertThat(palette.choices().getFirst().keys()).isEqualTo("F");
    }

    private List<Command> shown() {
        return palette.choices().stream().map(PaletteViewModel.Choice::command).toList();
    }
}
