package org.demarche.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.WhenText;

/** The events of a chronicle as a table of date, title, type and actors for people. */
final class EventTable {
    private static final int MAX_WIDTH = 60;
    private static final String GAP = "  ";

    private final Messages messages;

    EventTable(Messages messages) {
        this.messages = messages;
    }

    void write(ChronicleIndex index, PrintStream out) {
        WhenText whenText = new WhenText(messages);
        List<List<String>> rows = new ArrayList<>();
        for (Event event : index.events()) {
            rows.add(List.of(
                    plain(whenText.brief(event.when(), index.zone())),
                    plain(event.title()),
                    messages.text("model.type." + event.mainType().id()),
                    plain(actors(index, event))));
        }
        int[] widths = new int[4];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.clamp(length(row.get(column)), widths[column], MAX_WIDTH);
            }
        }
        rows.forEach(row -> out.print(line(row, widths) + "\n"));
    }

    private static String actors(ChronicleIndex index, Event event) {
        return event.actors().stream()
                .map(part -> index.directory().actorName(part.actor()))
                .collect(Collectors.joining(", "));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            line.append(text);
            line.repeat(' ', Math.max(0, widths[column] - length(text))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** Without line breaks and other control characters, which could upset a terminal. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
