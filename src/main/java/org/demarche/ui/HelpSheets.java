package org.demarche.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.demarche.format.Problem;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.TimelineKey;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.dialog.KeysSheet;
import org.demarche.ui.dialog.ProblemSheet;
import org.demarche.ui.dialog.TextSheet;
import org.demarche.ui.main.MainController;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.OpenChronicle;
import org.demarche.ui.session.Session;

/** The sheets that explain something: keys, problems of the file, the program itself. */
final class HelpSheets implements MainController.Sheets {
    /** The commands that read, change or write the chronicle; the others change how it is looked at. */
    private static final EnumSet<Command> ON_CHRONICLE = EnumSet.of(
            Command.OPEN,
            Command.SAVE,
            Command.SAVE_AS,
            Command.EXPORT,
            Command.UNDO,
            Command.REDO,
            Command.PASTE,
            Command.REVIEW);

    /** The commands that move through the timeline, though their keys are the whole window's. */
    private static final EnumSet<Command> ABOUT_TIMELINE =
            EnumSet.of(Command.GO_TO_DATE, Command.BACK, Command.FORWARD);

    private final Session session;
    private final Labels labels;
    private final Dialogs dialogs;

    HelpSheets(Session session, Labels labels, Dialogs dialogs) {
        this.session = session;
        this.labels = labels;
        this.dialogs = dialogs;
    }

    @Override
    public void keys() {
        dialogs.show(labels.text("ui.keys.title"), () -> keysSheet(labels));
    }

    /** All keys, in two columns about as high as each other. */
    static Parent keysSheet(Labels labels) {
        EnumSet<Command> others = EnumSet.complementOf(ON_CHRONICLE);
        others.removeAll(ABOUT_TIMELINE);
        return KeysSheet.of(
                List.of(timelineKeys(labels), keysOf(labels, "ui.keys.chronicle", ON_CHRONICLE)),
                List.of(keysOf(labels, "ui.keys.window", others), mouse(labels)));
    }

    private static KeysSheet.Group timelineKeys(Labels labels) {
        Stream<KeysSheet.Line> own = Arrays.stream(TimelineKey.values())
                .map(key -> new KeysSheet.Line(String.join("  ", key.names()), labels.text(key.textKey())));
        List<KeysSheet.Line> lines =
                Stream.concat(own, lines(labels, ABOUT_TIMELINE)).toList();
        return new KeysSheet.Group(labels.text("ui.keys.timeline"), lines);
    }

    private static KeysSheet.Group mouse(Labels labels) {
        return new KeysSheet.Group(
                labels.text("ui.mouse"),
                List.of(
                        gesture(labels, "ui.mouse.wheel", "ui.mouse.wheel.purpose"),
                        gesture(labels, "ui.mouse.drag", "ui.mouse.drag.purpose"),
                        gesture(labels, "ui.mouse.click", "ui.mouse.click.purpose"),
                        gesture(labels, "ui.mouse.doubleClick", "ui.mouse.doubleClick.purpose"),
                        gesture(labels, "ui.mouse.lanes", "ui.mouse.lanes.purpose")));
    }

    private static KeysSheet.Line gesture(Labels labels, String key, String purposeKey) {
        return new KeysSheet.Line(labels.text(key), labels.text(purposeKey));
    }

    private static KeysSheet.Group keysOf(Labels labels, String headingKey, Set<Command> commands) {
        return new KeysSheet.Group(
                labels.text(headingKey), lines(labels, commands).toList());
    }

    private static Stream<KeysSheet.Line> lines(Labels labels, Set<Command> commands) {
        return commands.stream()
                .filter(Command::isGlobal)
                .map(command -> new KeysSheet.Line(String.join("  ", command.keys()), labels.text(command.textKey())));
    }

    @Override
    public void problems() {
        OpenChronicle open = session.open();
        List<ProblemSheet.Line> lines = new ArrayList<>();
        if (!open.problems().isEmpty()) {
            lines.add(
                    heading(labels.text("ui.problems.problems", open.problems().size())));
            open.problems().forEach(problem -> lines.add(line(problem)));
        }
        if (!open.notes().isEmpty()) {
            lines.add(heading(labels.text("ui.problems.notes", open.notes().size())));
            open.notes().forEach(note -> lines.add(line(note)));
        }
        String title = labels.text(lines.isEmpty() ? "ui.problems.none" : "ui.problems.title");
        String text = Stream.concat(open.problems().stream(), open.notes().stream())
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        dialogs.show(
                labels.text("ui.problems.title"),
                () -> ProblemSheet.of(title, lines, labels.text("ui.problems.copy"), () -> dialogs.copy(text)));
    }

    private static ProblemSheet.Line heading(String text) {
        return new ProblemSheet.Line("", text, true);
    }

    private ProblemSheet.Line line(Problem problem) {
        String place = problem.line() == 0
                ? problem.file()
                : labels.text("ui.problems.place", problem.file(), problem.line(), problem.column());
        return new ProblemSheet.Line(place, problem.message(), false);
    }

    @Override
    public void about() {
        dialogs.show(
                labels.text("ui.about.title"),
                () -> TextSheet.of(
                        labels.text("ui.about.name"),
                        List.of(labels.text("ui.about.what"), labels.text("ui.about.licence"))));
    }
}
