package org.demarche.layout;

import org.demarche.model.Event;

/** The line above a card's title that says when. */
final class DateLines {
    private final TextFitter fitter;

    DateLines(TextFitter fitter) {
        this.fitter = fitter;
    }

    /**
     * The date for people; where that is too long for a card, the words the source prints, if these fit. Never more
     * precise than the date.
     */
    String of(Event event) {
        String text = event.when().edtf();
        String printed = event.printed();
        if (printed != null && fits(printed) && !fits(text)) {
            return printed;
        }
        return fitter.cut(text, CardStyle.DATE, CardStyle.TEXT_WIDTH);
    }

    private boolean fits(String text) {
        return fitter.cut(text, CardStyle.DATE, CardStyle.TEXT_WIDTH).equals(text);
    }
}
