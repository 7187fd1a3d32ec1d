package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What pages of a wiki (MediaWiki) have beside their text: notices, pictures, and sections of sources and links. */
final class Encyclopedia {
    private static final String TEXT = ".mw-parser-output";
    private static final String BESIDE = ".metadata, .ambox, .navbox, .navbox-styles, .sistersitebox, .side-box,"
            + " .shortdescription, .thumb, .infobox-image, .infobox-caption, .gallery, .refbegin, .authority-control,"
            + " .mw-references-wrap, .mw-editsection, .portalbox, .vertical-navbox, .sidebar";
    private static final Pattern SECTION = Pattern.compile("(?iU)(?:see also|(?:external|sister) links|further reading"
            + "|(?:notes(?: and references)?|references|citations|footnotes|sources|bibliography|works cited"
            + "|related (?:news|articles)|general and cited (?:references|sources))(?: and notes)?)");

    private static final int MOST_SECTIONS = 20;

    private Encyclopedia() {}

    /** Whether a wiki made the page. */
    static boolean is(Document page) {
        return page.selectFirst(TEXT) != null;
    }

    /** Takes it off the page of a wiki; any other stays as it is. */
    static void tidy(Document page) {
        if (!is(page)) {
            return;
        }
        PageText.remove(page.select(TEXT).select(BESIDE).stream());
        page.select(TEXT).select("h2").stream()
                .filter(heading -> SECTION.matcher(heading.text()).matches())
                .limit(MOST_SECTIONS)
                .forEach(Encyclopedia::dropSection);
    }

    private static void dropSection(Element heading) {
        Element around = heading.parent();
        Element first = around != null && around.hasClass("mw-heading") ? around : heading;
        List<Element> section = new ArrayList<>();
        @Nullable Element next = first;
        do {
            section.add(next);
            next = next.nextElementSibling();
        } while (next != null && !next.is("h2, .mw-heading2"));
        PageText.remove(section.stream());
    }
}
