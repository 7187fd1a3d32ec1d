package org.demarche.ui.session;

/** Who answers clicks on a source's text, and finds words for what can be clicked. */
public interface SourceAnswers {
    /** The paragraph's number as it is shown. */
    String number(SourceParagraph paragraph);

    /** What a stretch of text is about, or what a click on it does. */
    String tip(SourceParagraph.Span span);

    void clicked(SourceParagraph.Span span);
}
