package org.demarche.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** Titles of events on one line, as labels show them, measured; kept for one chronicle at a time. */
final class TitleTexts {
    private static final int MOST_KEPT = 20_000;
    private static final int NOBODY = -1;

    private final TextFitter fitter;
    private final TextMetrics metrics;
    private final Wording wording;
    private final Map<Integer, Text> whole = new HashMap<>();
    /** How wide the titles are that were asked for last, each at one place: far more are asked than shown. */
    private final double[] widths = new double[1 << 13];

    private final int[] measured = new int[widths.length];
    private final Map<Integer, Double> beginningsPx = new HashMap<>();
    private final Map<Integer, Fitted> fitted = new HashMap<>();
    private @Nullable ChronicleIndex ofIndex;

    TitleTexts(TextFitter fitter, TextMetrics metrics, Wording wording) {
        this.fitter = fitter;
        this.metrics = metrics;
        this.wording = wording;
        Arrays.fill(measured, NOBODY);
    }

    /** A text and how wide it is. */
    record Text(String text, double widthPx) {
        static final Text NONE = new Text("", 0);
    }

    private record Fitted(int roomPx, String text) {}

    /**
     * As much of an event's title as there is room for, to the pixel; empty if that would say nothing. Kept until the
     * room is another: while a timeline is panned, most labels have the same room in every frame. A cut title is as
     * wide as the room.
     */
    Text fitting(ChronicleIndex index, int position, double roomPx) {
        Text whole = whole(index, position);
        if (whole.widthPx() <= roomPx) {
            return whole;
        }
        int room = (int) Math.max(0, roomPx);
        Fitted known = fitted.get(position);
        if (known == null || known.roomPx() != room) {
            if (fitted.size() > MOST_KEPT) {
                fitted.clear();
            }
            known = new Fitted(room, fitter.cutToWords(whole.text(), CardStyle.LABEL, room));
            fitted.put(position, known);
        }
        return new Text(known.text(), Math.max(0, roomPx));
    }

    /** The whole title of an event. */
    Text whole(ChronicleIndex index, int position) {
        keepFor(index);
        return whole.computeIfAbsent(position, any -> {
            String text = text(index, position);
            return new Text(text, metrics.widthPx(text, CardStyle.LABEL));
        });
    }

    private String text(ChronicleIndex index, int position) {
        return EventTitle.of(index.event(position), wording);
    }

    /** How wide the whole title of an event is. */
    double widthPx(ChronicleIndex index, int position) {
        keepFor(index);
        int place = position % measured.length;
        if (measured[place] != position) {
            widths[place] = metrics.widthPx(text(index, position), CardStyle.LABEL);
            measured[place] = position;
        }
        return widths[place];
    }

    /** How wide the first two words of an event's title are, with the ellipsis if there are more. */
    double beginningPx(ChronicleIndex index, int position) {
        Text title = whole(index, position);
        return beginningsPx.computeIfAbsent(position, any -> {
            int end = secondWordEnd(title.text());
            return end < 0
                    ? title.widthPx()
                    : metrics.widthPx(title.text().substring(0, end) + TextFitter.ELLIPSIS, CardStyle.LABEL);
        });
    }

    private void keepFor(ChronicleIndex index) {
        if (ofIndex != index) {
            ofIndex = index;
            whole.clear();
            beginningsPx.clear();
            fitted.clear();
            Arrays.fill(measured, NOBODY);
        } else if (whole.size() > MOST_KEPT) {
            whole.clear();
            beginningsPx.clear();
        }
    }

    /** Where the second word of a line ends; −1 if that is the end of the line, or words are not set apart. */
    private static int secondWordEnd(String line) {
        return line.indexOf(' ', line.indexOf(' ') + 1);
    }
}
