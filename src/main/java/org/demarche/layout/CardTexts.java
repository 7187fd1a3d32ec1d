package org.demarche.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.Wording;
import org.jspecify.annotations.Nullable;

/** What stands on cards, broken into lines; kept for one chronicle at a time. */
final class CardTexts {
    private final TextFitter fitter;
    private final Wording wording;
    private final DateLines dateLines;
    private final CardDetail detail;
    private final Map<Integer, Text> plain = new HashMap<>();
    private final Map<Integer, Text> full = new HashMap<>();
    private @Nullable ChronicleIndex known;

    CardTexts(TextFitter fitter, Wording wording, CardDetail detail) {
        this.fitter = fitter;
        this.wording = wording;
        this.dateLines = new DateLines(fitter, wording);
        this.detail = detail;
    }

    /** The lines of a card, each part of them possibly empty but the title, unless it is {@link #NONE}. */
    record Text(String dateLine, TextFitter.Lines title, List<String> summary, List<String> quote) {
        static final Text NONE = new Text("", new TextFitter.Lines(List.of(), true), List.of(), List.of());

        /** How high a card with these lines is: never lower than one with a title of two lines. */
        double heightPx() {
            double last = CardStyle.TITLE_BASELINE + (title.lines().size() - 1) * CardStyle.TITLE_LINE_HEIGHT;
            last += bodyPx(summary) + bodyPx(quote);
            return Math.max(CardStyle.HEIGHT, Math.ceil(last + CardStyle.BOTTOM));
        }

        private static double bodyPx(List<String> lines) {
            return lines.isEmpty() ? 0 : CardStyle.BODY_GAP + (lines.size() - 1) * CardStyle.BODY_LINE_HEIGHT;
        }
    }

    /** Date and title, as they fit a card of the usual height. */
    Text plain(ChronicleIndex index, int position) {
        keepFor(index);
        return plain.computeIfAbsent(position, any -> {
            Event event = index.event(position);
            return new Text(dateLine(index, event), title(event, CardStyle.TITLE_LINES), List.of(), List.of());
        });
    }

    /** All that a card is to say. */
    Text full(ChronicleIndex index, int position) {
        if (detail == CardDetail.TITLE) {
            return plain(index, position);
        }
        keepFor(index);
        return full.computeIfAbsent(position, any -> {
            Event event = index.event(position);
            return new Text(
                    dateLine(index, event),
                    title(event, CardStyle.FULL_TITLE_LINES),
                    summary(event),
                    detail == CardDetail.QUOTATION ? quote(index, event) : List.of());
        });
    }

    /** Date, title and, if asked for, summary, as they fit a narrower card of some height. */
    Text narrow(ChronicleIndex index, int position, double cardWidthPx, double cardHeightPx, boolean summarized) {
        Event event = index.event(position);
        double widthPx = cardWidthPx - CardStyle.PADDING_LEFT - CardStyle.PADDING_RIGHT;
        double belowPx = cardHeightPx - CardStyle.BOTTOM - CardStyle.TITLE_BASELINE;
        int titleLines = Math.clamp(
                1 + (int) (belowPx / CardStyle.TITLE_LINE_HEIGHT), CardStyle.TITLE_LINES, CardStyle.FULL_TITLE_LINES);
        TextFitter.Lines title = fitter.wrap(EventTitle.of(event, wording), CardStyle.TITLE, widthPx, titleLines);
        double bodyPx = belowPx - (title.lines().size() - 1) * CardStyle.TITLE_LINE_HEIGHT - CardStyle.BODY_GAP;
        int bodyLines = bodyPx < 0 ? 0 : 1 + (int) (bodyPx / CardStyle.BODY_LINE_HEIGHT);
        String summary = event.summary();
        return new Text(
                dateLines.of(event, index.zone(), widthPx),
                title,
                !summarized || summary == null || bodyLines == 0
                        ? List.of()
                        : fitter.wrap(summary, CardStyle.BODY, widthPx, bodyLines)
                                .lines(),
                List.of());
    }

    /** Date, whole title and some remarks, as they fit a card. */
    Text remarked(ChronicleIndex index, int position, List<String> remarks) {
        Event event = index.event(position);
        List<String> lines = remarks.stream()
                .flatMap(remark ->
                        fitter
                                .wrap(remark, CardStyle.BODY, CardStyle.TEXT_WIDTH, CardStyle.SUMMARY_LINES)
                                .lines()
                                .stream())
                .toList();
        return new Text(dateLine(index, event), title(event, CardStyle.FULL_TITLE_LINES), lines, List.of());
    }

    private void keepFor(ChronicleIndex index) {
        if (known != index) {
            plain.clear();
            full.clear();
            known = index;
        }
    }

    private String dateLine(ChronicleIndex index, Event event) {
        return dateLines.of(event, index.zone(), CardStyle.TEXT_WIDTH);
    }

    private TextFitter.Lines title(Event event, int lines) {
        return fitter.wrap(EventTitle.of(event, wording), CardStyle.TITLE, CardStyle.TEXT_WIDTH, lines);
    }

    private List<String> summary(Event event) {
        String summary = event.summary();
        return summary == null
                ? List.of()
                : fitter.wrap(summary, CardStyle.BODY, CardStyle.TEXT_WIDTH, CardStyle.SUMMARY_LINES)
                        .lines();
    }

    /** The first quotation in quotation marks, and whose words it is. */
    private List<String> quote(ChronicleIndex index, Event event) {
        double widthPx = CardStyle.TEXT_WIDTH - CardStyle.QUOTE_INDENT;
        return CardDetail.quotation(event, index.directory(), wording)
                .map(words -> fitter.wrap(words, CardStyle.BODY, widthPx, CardStyle.QUOTE_LINES)
                        .lines())
                .orElse(List.of());
    }
}
