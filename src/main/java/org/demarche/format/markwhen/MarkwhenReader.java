package org.demarche.format.markwhen;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;
import org.demarche.format.BoundedText;
import org.demarche.format.ChronicleReader;
import org.demarche.format.FormatException;
import org.demarche.format.Import;
import org.demarche.format.Input;
import org.demarche.format.Problems;
import org.demarche.format.ReadResult;
import org.demarche.format.TextInput;
import org.demarche.time.Wording;

/** Reads Markwhen, line by line. */
public final class MarkwhenReader implements ChronicleReader {
    /** The field in which what the model has no place for is kept. */
    static final String FORMAT = "markwhen";

    private static final int ENOUGH_LINES = 400;
    private static final int LEAST_EVENTS = 2;
    private static final int ONE_IN = 5;

    /** What only Markwhen has: its header, sections, comments and tags. */
    private static final Pattern SIGN = Pattern.compile(
            "^(?:---\\s*$|//|(?:end)?(?:section|group)\\b"
                    + "|(?:title|description|view|edit|timezone|tz|dateFormat)\\s*:)|(?:^|\\s)#\\w",
            Pattern.CASE_INSENSITIVE);
    /** At least four words and a full stop. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){3}.*[.!?…][\"”’)\\]]*");

    private final Wording wording;

    /** Problems are worded in the language given. */
    public MarkwhenReader(Wording wording) {
        this.wording = wording;
    }

    /**
     * Whether a text that begins so is Markwhen: at least two lines begin as events do, and one in five of all. A
     * chronology that people wrote for people begins its lines so too: where nothing but a date in words and a colon
     * stands before whole sentences, the text is an article.
     */
    public static boolean reads(String beginning) {
        int events = 0;
        int lines = 0;
        int sentences = 0;
        boolean signs = false;
        for (String line : (Iterable<String>) beginning.lines().limit(ENOUGH_LINES)::iterator) {
            boolean plain = line.isBlank() || Character.isWhitespace(line.charAt(0));
            lines += plain ? 0 : 1;
            EventLine event = EventLine.of(line);
            signs |= SIGN.matcher(line).find() || (event != null && event.isForMachines());
            if (event != null) {
                events++;
                sentences += SENTENCE.matcher(event.text()).matches() ? 1 : 0;
            }
        }
        boolean prose = !signs && 2 * sentences > events;
        return !prose && events >= Math.min(LEAST_EVENTS, lines) && events > 0 && events * ONE_IN >= lines;
    }

    @Override
    public ReadResult read(Input input) throws FormatException {
        Problems problems = new Problems(input.file(), wording);
        Import result = new Import(FORMAT, input, problems);
        try {
            readLines(new BoundedText(new TextInput(input, problems), BoundedText.MOST), result);
        } catch (IOException e) {
            throw problems.unreadable(e);
        }
        if (result.chronicle().eventCount() == 0) {
            throw new FormatException(problems.of(1, 1, "", "problem.markwhen.nothing"));
        }
        return result.result();
    }

    private static void readLines(BoundedText text, Import result) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        LineReader reader = new LineReader(result);
        int number = 1;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.next();
                reader.line(number, line);
                number++;
            }
        } catch (BoundedText.TooLongException e) {
            result.problems().add(number, 1, "", "problem.markwhen.endless", BoundedText.MOST);
        }
        reader.finish();
    }
}
