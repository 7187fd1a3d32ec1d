package org.demarche.layout;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Event;
import org.demarche.time.AxisZone;
import org.demarche.time.WhenText;
import org.demarche.time.Wording;

/** The line above a card's title that says when. */
final class DateLines {
    private final TextFitter fitter;
    private final WhenText whenText;

    DateLines(TextFitter fitter, Wording wording) {
        this.fitter = fitter;
        this.whenText = new WhenText(wording);
    }

    /**
     * The date for people; where that is too long for a card, in the longest form that fits, or else in the words the
     * source prints, if these fit. Never more precise than the date. A clock time that the axis shows as another one
     * has its zone, if there is room.
     *
     * @param widthPx room for the line
     */
    String of(Event event, AxisZone axis, double widthPx) {
        if (axis.differsFrom(event.when())) {
            String zoned = whenText.briefZoned(event.when());
            if (fits(zoned, widthPx)) {
                return zoned;
            }
        }
        String text = whenText.brief(event.when());
        if (fits(text, widthPx)) {
            return text;
        }
        List<String> shorter = whenText.shorter(event.when());
        String printed = event.printed();
        return Stream.concat(shorter.stream(), Stream.ofNullable(printed))
                .filter(form -> fits(form, widthPx))
                .findFirst()
                .orElseGet(() -> fitter.cutBetweenWords(shorter.getLast(), CardStyle.DATE, widthPx));
    }

    private boolean fits(String text, double widthPx) {
        return fitter.cut(text, CardStyle.DATE, widthPx).equals(text);
    }
}
