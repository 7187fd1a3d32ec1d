package org.demarche.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.demarche.format.FormatException;
import org.demarche.format.Input;
import org.demarche.format.Progress;
import org.demarche.format.ReadResult;
import org.demarche.format.timelinejs.TimelineJsReader;
import org.demarche.i18n.Messages;

/**
 * Events a second out of TimelineJS's JSON, and how many times as long that takes as parsing the same bytes: to bare
 * tokens, and to Jackson's own tree. What earlier rounds left behind is cleared away before each round.
 */
final class TimelineJsBench implements Bench.Suite {
    private static final int EVENTS = 100_000;
    private static final int WARM_UPS = 12;
    private static final int ROUNDS = 15;
    private static final double MILLIS = 1000;

    @Override
    public void run(Report report) throws IOException {
        byte[] file = file();
        ObjectMapper mapper = new ObjectMapper();
        double[][] times = Timing.inTurns(
                WARM_UPS,
                ROUNDS,
                System::gc,
                round -> read(file),
                round -> parse(file),
                round -> mapper.readTree(file));
        double whole = Timing.median(times[0]);
        double bare = Timing.median(times[1]);
        report.add("timelinejs.read", EVENTS, "events/s", EVENTS * MILLIS / whole);
        report.add("timelinejs.parse", EVENTS, "events/s", EVENTS * MILLIS / bare);
        report.add("timelinejs.readToParse", EVENTS, "times", whole / bare);
        report.add("timelinejs.readToTree", EVENTS, "times", whole / Timing.median(times[2]));
    }

    /** All tokens of a stream of characters, as our reader takes it too, and their texts; nothing made of them. */
    private static Integer parse(byte[] file) throws IOException {
        int length = 0;
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    length += parser.getText().length();
                }
            }
        }
        return length;
    }

    private static ReadResult read(byte[] file) throws IOException {
        Input input = new Input("bench.json", new ByteArrayInputStream(file), file.length, Progress.NONE);
        try {
            return new TimelineJsReader(Messages.forLocale(Locale.ENGLISH)).read(input);
        } catch (FormatException e) {
            throw new IOException(e);
        }
    }

    /** Slides as people make them: a date, some with an end, a headline, a paragraph, half with a picture, a group. */
    private static byte[] file() {
        Random random = new Random(20_180_612);
        StringBuilder json = new StringBuilder("{\"title\":{\"text\":{\"headline\":\"Bench\"}},\"events\":[\n");
        for (int i = 0; i < EVENTS; i++) {
            json.append(i == 0 ? "" : ",\n").append("{\"start_date\":").append(date(random));
            if (random.nextInt(4) == 0) {
                json.append(",\"end_date\":{\"year\":\"2000\"}");
            }
            json.append(",\"text\":{\"headline\":\"Envoys meet for the ")
                    .append(i)
                    .append("th time\",\"text\":\"")
                    .append("They speak of this and that, and part without a word to those who wait. "
                            .repeat(1 + random.nextInt(4)))
                    .append(random.nextInt(5) == 0 ? "<b>Nothing</b> is signed." : "Nothing is signed.")
                    .append("\"}");
            if (random.nextBoolean()) {
                json.append(",\"media\":{\"url\":\"https://example.org/pictures/")
                        .append(i)
                        .append(".jpg\",\"caption\":\"The hall\",\"credit\":\"\"}");
            }
            json.append(",\"group\":\"Group ")
                    .append(random.nextInt(9))
                    .append("\",\"unique_id\":\"slide-")
                    .append(i)
                    .append("\"}");
        }
        return json.append("\n]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String date(Random random) {
        String month = random.nextInt(5) == 0 ? "" : Integer.toString(1 + random.nextInt(12));
        String day = month.isEmpty() ? "" : Integer.toString(1 + random.nextInt(28));
        return "{\"year\":\"" + (1800 + random.nextInt(200)) + "\",\"month\":\"" + month + "\",\"day\":\"" + day
                + "\"}";
    }
}
