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
     * The date for people; where that is too long for a card, in the longest form that fits, of a clock time without
     * its year or its day if need be, as these stand on the axis; or else in the words the source prints, if these fit.
     * Never more precise than the date. A clock time that is told by its zone only has that, or is left out.
     *
     * @param widthPx room for the line
     */
    String of(Event event, AxisZone axis, double widthPx) {
        String whole = whenText.brief(event.when(), axis);
        if (fits(whole, widthPx)) {
            return whole;
        }
        List<String> shorter = whenText.shorter(event.when(), axis);
        return Stream.concat(shorter.stream(), Stream.ofNullable(event.printed()))
                .filter(form -> fits(form, widthPx))
                .findFirst()
                .orElseGet(() -> fitter.cutBetweenWords(shorter.getLast(), CardStyle.DATE, widthPx));
    }

    private boolean fits(String text, double widthPx) {
        return fitter.cut(text, CardStyle.DATE, widthPx).equals(text);
    }
}
