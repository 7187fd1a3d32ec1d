package org.demarche.layout;

import java.util.HashMap;
import java.util.Map;
import org.demarche.index.ChronicleIndex;
import org.jspecify.annotations.Nullable;

/** Titles of events on one line, as labels show them, measured; kept for one chronicle at a time. */
final class TitleTexts {
    private static final int MOST_KEPT = 20_000;

    private final TextFitter fitter;
    private final TextMetrics metrics;
    private final Map<Integer, Title> whole = new HashMap<>();
    private final Map<Integer, Fitted> fitted = new HashMap<>();
    private @Nullable ChronicleIndex ofIndex;

    TitleTexts(TextFitter fitter, TextMetrics metrics) {
        this.fitter = fitter;
        this.metrics = metrics;
    }

    /** A text and how wide it is. */
    record Text(String text, double widthPx) {
        static final Text NONE = new Text("", 0);
    }

    /**
     * A whole title.
     *
     * @param beginningPx how wide its first two words are, with the ellipsis if there are more
     */
    record Title(String text, double widthPx, double beginningPx) {}

    private record Fitted(int roomPx, String text) {}

    /**
     * As much of an event's title as there is room for, to the pixel; empty if that would say nothing. Kept until the
     * room is another: while a timeline is panned, most labels have the same room in every frame. A cut title is as
     * wide as the room.
     */
    Text fitting(ChronicleIndex index, int position, double roomPx) {
        Title whole = whole(index, position);
        if (whole.widthPx() <= roomPx) {
            return new Text(whole.text(), whole.widthPx());
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
    Title whole(ChronicleIndex index, int position) {
        if (ofIndex != index) {
            whole.clear();
            fitted.clear();
            ofIndex = index;
        } else if (whole.size() > MOST_KEPT) {
            whole.clear();
        }
        return whole.computeIfAbsent(position, any -> {
            String text = TextFitter.oneLine(index.event(position).title());
            double widthPx = metrics.widthPx(text, CardStyle.LABEL);
            int end = secondWordEnd(text);
            double beginningPx =
                    end < 0 ? widthPx : metrics.widthPx(text.substring(0, end) + TextFitter.ELLIPSIS, CardStyle.LABEL);
            return new Title(text, widthPx, beginningPx);
        });
    }

    /** Where the second word of a line ends; −1 if that is the end of the line, or words are not set apart. */
    private static int secondWordEnd(String line) {
        return line.indexOf(' ', line.indexOf(' ') + 1);
    }
}
