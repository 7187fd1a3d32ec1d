package org.demarche.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.demarche.format.Problem;
import org.demarche.ui.command.Command;
import org.demarche.ui.command.TimelineKey;
import org.demarche.ui.dialog.Dialogs;
import org.demarche.ui.dialog.KeysSheet;
import org.demarche.ui.dialog.TextSheet;
import org.demarche.ui.main.MainController;
import org.demarche.ui.session.Labels;
import org.demarche.ui.session.Session;

/** The sheets that explain something: keys, problems of the file, the program itself. */
final class HelpSheets implements MainController.Sheets {
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
        dialogs.show(labels.text("ui.keys.title"), () -> KeysSheet.of(List.of(timelineKeys(), windowKeys())));
    }

    private KeysSheet.Group timelineKeys() {
        List<KeysSheet.Line> lines = Arrays.stream(TimelineKey.values())
                .map(key -> new KeysSheet.Line(names(key), labels.text(key.textKey())))
                .toList();
        return new KeysSheet.Group(labels.text("ui.keys.timeline"), lines);
    }

    private static String names(TimelineKey key) {
        return key.codes().stream()
                .map(HelpSheets::name)
                .distinct()
                .filter(name -> !name.equals("="))
                .collect(Collectors.joining("  "));
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case EQUALS -> "=";
            default -> code.getName();
        };
    }

    private KeysSheet.Group windowKeys() {
        List<KeysSheet.Line> lines = new ArrayList<>();
        for (Command command : Command.values()) {
            List<String> keys = new ArrayList<>();
            command.combination().map(KeyCombination::getDisplayText).ifPresent(keys::add);
            if (!command.character().isEmpty()) {
                keys.add(command.character());
            }
            if (!keys.isEmpty()) {
                lines.add(new KeysSheet.Line(String.join("  ", keys), labels.text(command.textKey())));
            }
        }
        return new KeysSheet.Group(labels.text("ui.keys.window"), lines);
    }

    @Override
    public void problems() {
        List<String> lines =
                session.open().problems().stream().map(Problem::toString).toList();
        dialogs.show(
                labels.text("ui.problems.title"),
                () -> TextSheet.ofLines(
                        labels.text("ui.problems.heading", lines.size()),
                        lines,
                        labels.text("ui.problems.copy"),
                        () -> dialogs.copy(String.join("\n", lines))));
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
