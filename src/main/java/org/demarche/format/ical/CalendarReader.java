package org.demarche.format.ical;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ProgressStream;
import org.demarche.format.ReadResult;
import org.demarche.model.Chronicle;
import org.demarche.time.Wording;

/** Reads calendars (iCalendar, RFC 5545): events and journal entries, recurring ones counted out. */
public final class CalendarReader implements ChronicleReader {
    private static final int DEEPEST = 100;

    private final Wording wording;

    /** Problems are worded in the language given. */
    public CalendarReader(Wording wording) {
        this.wording = wording;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        try {
            CalendarLines lines = new CalendarLines(new ProgressStream(input), problems);
            List<Component> calendars = components(lines, problems);
            if (calendars.stream().noneMatch(one -> one.name.equals("VCALENDAR"))) {
                throw new FormatException(problems.of(1, 1, "", "problem.ical.none"));
            }
            String file = input.file();
            String title = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
            Chronicle chronicle = new CalendarEvents(problems).chronicle(calendars, title);
            return new ReadResult(chronicle, problems.inOrder(), problems.notes());
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
    }

    /** What stands outermost: calendars, if all is right. What is left open at the end counts as closed there. */
    private static List<Component> components(CalendarLines lines, Problems problems) throws IOException {
        List<Component> outermost = new ArrayList<>();
        Deque<Component> open = new ArrayDeque<>();
        for (ContentLine line = lines.next(); line != null; line = lines.next()) {
            String name = line.value().strip().toUpperCase(Locale.ROOT);
            switch (line.name()) {
                case "BEGIN" -> {
                    Component begun = new Component(name, line.line());
                    Component parent = open.peek();
                    (parent == null ? outermost : parent.parts).add(begun);
                    if (open.size() < DEEPEST) {
                        open.push(begun);
                    }
                }
                case "END" -> {
                    if (open.stream().anyMatch(one -> one.name.equals(name))) {
                        while (!open.pop().name.equals(name)) {
                            problems.add(line.line(), 1, "", "problem.ical.end", name);
                        }
                    } else {
                        problems.add(line.line(), 1, "", "problem.ical.end", name);
                    }
                }
                default -> {
                    Component current = open.peek();
                    if (current == null) {
                        problems.add(line.line(), 1, "", "problem.ical.outside", line.name());
                    } else {
                        current.properties.add(line);
                    }
                }
            }
        }
        for (Component left : open) {
            problems.add(left.line, 1, "", "problem.ical.open", left.name);
        }
        return outermost;
    }
}
