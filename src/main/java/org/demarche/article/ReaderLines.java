package org.demarche.article;

import java.util.List;
import java.util.regex.Pattern;

/** Lines in a page's text in which it speaks to its readers of itself, and which are no text of the article. */
final class ReaderLines {
    private static final int LONGEST = 300;

    /** What a page that shows only the beginning says to those who do not pay. */
    private static final Pattern OFFER =
            Pattern.compile("(?i)(?:(?:please )?(?:subscribe|sign up|sign in|log in|register|join)"
                    + " (?:now |today |here )?(?:to|for) (?:continue|keep|read|unlock|get|access|full|unlimited|our\\b|the\\b.{0,60}newsletter)"
                    + "|to (?:continue|keep) reading|already (?:a|an) (?:subscriber|member)\\b|already have an account"
                    + "|(?:this|the rest of this) (?:article|story|content) is (?:for|only for|reserved|available)\\b.*subscri"
                    + "|you have (?:reached|read|used) )");

    /** Advertisements, things to click on, and who owns it, on a line of their own. */
    private static final Pattern WHOLE =
            Pattern.compile("(?iU)(?:[_*·•—–=~.-]{2,40}|advertise?ments?|sponsored(?: content)?"
                    + "|advertisement\\W{1,3}scroll to continue|skip (?:past |to )?[\\w ]{0,30}"
                    + "|after newsletter promotion|(?:story|article) continues (?:below|after)\\b.{0,40}"
                    + "|continue reading(?: below)?|scroll to continue"
                    + "|(?:share|print|e-?mail|save|listen|copy link|follow us|reuse this content|purchase licensing rights)"
                    + "(?: (?:to|on|via) [\\w ]{1,20}| this(?: article| story| page| post)?)?"
                    + "|(?:related(?: stor(?:y|ies)| articles?| content| news| posts?| topics?)?|read more|see also|most read"
                    + "|more on this story|up next|explore more on these topics|suggested topics|recommended(?: stories)?"
                    + "|watch|tags|topics|filed under|post navigation|order reprints|this live ?blog is now closed)\\W{0,2}"
                    + "|our standards:.{0,80}|(?:copyright\\b|©|\\(c\\) ).{0,200}|(?:.{0,100}\\b)?all rights reserved\\b.{0,60}"
                    + "|a version of this article appear(?:s|ed) in print\\b.*"
                    + "|(?:image|photo|picture|video) (?:source|credit|caption)\\b\\W.{0,200}"
                    + "|(?:this|the) (?:article|story|piece|post) (?:was|has been) (?:amended|updated|corrected) on\\b.*"
                    + "|this page was last (?:edited|updated|modified)\\b.*)");

    private ReaderLines() {}

    /** The paragraphs without them. */
    static List<String> without(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(one -> one.length() > LONGEST
                        || !(OFFER.matcher(one).lookingAt()
                                || WHOLE.matcher(one).matches()))
                .toList();
    }
}
