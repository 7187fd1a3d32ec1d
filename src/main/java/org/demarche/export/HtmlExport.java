package org.demarche.export;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.demarche.fonts.Inter;
import org.demarche.format.AtomicFile;
import org.demarche.format.Progress;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;
import org.demarche.layout.Tint;
import org.demarche.layout.TypeGlyph;
import org.demarche.model.EventType;
import org.demarche.model.Phase;
import org.demarche.time.WhenText;

/**
 * Writes a chronicle as one HTML file that needs nothing else: a timeline to pan, zoom and read, and a list of all
 * events with their sources, which is what prints, is read aloud, and works without scripts. Its policy lets the
 * browser run the script and style of the file only, and fetch nothing.
 */
public final class HtmlExport {
    /** More events than this are refused: no browser would hold such a page. */
    public static final int MOST_EVENTS = 100_000;

    /**
     * Longer chronicles have no list: browsers could not hold it. What it would say is packed, to be read one by one.
     */
    private static final int MOST_LISTED = 20_000;

    /** The list is cut into lists of so many events, of which a browser lays out those in view only. */
    private static final int LISTED_TOGETHER = 100;

    private static final int PACKED_TOGETHER = 500;

    /** The ranges of characters whose outlines the page has; the browser takes others from the system's fonts. */
    private static final List<String> LETTERS = List.of(
            " ~",
            "\u00a0\u024f",
            "\u0370\u03ff",
            "\u0400\u045f",
            "\u2010\u2044",
            "\u20ac\u20ac",
            "\u2190\u2193",
            "\u2212\u2212");

    private static final double GLYPH_UNITS = 16;
    private static final double GLOW = 0.22;

    private final Picture picture;
    private final Writer out;
    private final Progress progress;

    private HtmlExport(Picture picture, Writer out, Progress progress) {
        this.picture = picture;
        this.out = out;
        this.progress = progress;
    }

    /**
     * Writes the page to a file; if that fails, an older file stays as it was.
     *
     * @param progress counts events
     * @throws IOException if the file can't be written
     * @throws IllegalArgumentException if there are more than {@link #MOST_EVENTS}
     * @throws CancellationException if {@code progress} asks to stop
     */
    public static void write(Picture picture, Path target, Progress progress) throws IOException {
        int events = picture.inSpan().size();
        if (events > MOST_EVENTS) {
            throw new IllegalArgumentException(events + " events in a page");
        }
        AtomicFile.write(target, progress, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            new HtmlExport(picture, out, progress).page();
            out.flush();
        });
    }

    private void page() throws IOException {
        String style = style();
        String script = resource("lanes.js") + resource("bars.js") + resource("page.js");
        PageData data = new PageData(picture);
        out.write("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '%s'; style-src '%s'; \
                font-src data:; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                """.formatted(
                        picture.wording().language().toLanguageTag(),
                        hash(script),
                        hash(style),
                        XmlText.escaped(picture.name()),
                        style));
        head();
        List<Integer> events = data.events();
        boolean listed = events.size() <= MOST_LISTED;
        list(listed ? events : List.of(), events.size());
        foot();
        if (!listed) {
            packed(events);
        }
        out.write("<script type=\"application/json\" id=\"data\">");
        data.writeTo(out, PACKED_TOGETHER, done -> advance(events.size() + done));
        out.write("</script>\n<script>");
        out.write(script);
        out.write("</script>\n</body>\n</html>\n");
    }

    private void advance(int done) {
        if (!progress.advance(done, 2L * picture.shown().size())) {
            throw new CancellationException("stopped");
        }
    }

    private void head() throws IOException {
        out.write("""
                <a class="skip" href="#all">%s</a>
                <header>
                <h1>%s</h1>
                <div class="tools">
                <input id="search" type="search" placeholder="%4$s" aria-label="%4$s">
                <span id="status" role="status"></span>
                <button type="button" id="farther" aria-label="%5$s" title="%5$s">−</button>
                <button type="button" id="closer" aria-label="%6$s" title="%6$s">+</button>
                <button type="button" id="whole">%7$s</button>
                </div>
                </header>
                <main>
                <div id="stage">
                <div id="timeline" tabindex="0" role="application" aria-label="%3$s">
                <canvas id="drawing"></canvas>
                <div id="titles"></div>
                </div>
                <section id="detail" aria-label="%8$s" hidden></section>
                <p id="said" aria-live="polite"></p>
                </div>
                """.formatted(
                        text("export.page.skip"),
                        XmlText.escaped(picture.name()),
                        text("export.page.timeline", picture.name()),
                        text("export.page.search"),
                        text("export.page.farther"),
                        text("export.page.closer"),
                        text("export.page.whole"),
                        text("export.page.detail")));
    }

    private void list(List<Integer> events, int all) throws IOException {
        phases();
        out.write("<section id=\"all\" tabindex=\"-1\">\n<h2>" + text("export.page.all") + "</h2>\n");
        if (events.size() < all) {
            out.write("<p>" + text("export.page.tooMany", all) + "</p>\n");
        }
        PageArticle article = new PageArticle(picture.index(), picture.wording());
        for (int i = 0; i < events.size(); i++) {
            if (i % LISTED_TOGETHER == 0) {
                out.write(i == 0 ? "<ol>\n" : "</ol>\n<ol>\n");
            }
            out.write("<li id=\"e" + i + "\"><article>");
            out.write(article.of(events.get(i)));
            out.write("<button type=\"button\" class=\"show\" data-event=\"" + i + "\">" + text("export.page.show")
                    + "</button></article></li>\n");
            advance(i);
        }
        out.write(events.isEmpty() ? "" : "</ol>\n");
        out.write("</section>\n</main>\n");
    }

    /** The phases in words, for those who do not see them on the timeline. */
    private void phases() throws IOException {
        List<Phase> phases = picture.index().chronicle().phases();
        if (phases.isEmpty()) {
            return;
        }
        WhenText whenText = new WhenText(picture.wording());
        out.write("<section id=\"phases\">\n<h2>" + text("export.page.phases") + "</h2>\n<ul>\n");
        for (Phase phase : phases) {
            out.write("<li>" + XmlText.escaped(phase.title()) + " <span class=\"date\">"
                    + XmlText.escaped(whenText.brief(phase.when())) + "</span></li>\n");
        }
        out.write("</ul>\n</section>\n");
    }

    /** What the list would say, as arrays of texts, each packed with zlib and written in base 64. */
    private void packed(List<Integer> events) throws IOException {
        PageArticle article = new PageArticle(picture.index(), picture.wording());
        for (int begin = 0; begin < events.size(); begin += PACKED_TOGETHER) {
            String texts = events.subList(begin, Math.min(begin + PACKED_TOGETHER, events.size())).stream()
                    .map(event -> PageData.quoted(article.of(event)))
                    .collect(Collectors.joining(",", "[", "]"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream deflated = new DeflaterOutputStream(bytes)) {
                deflated.write(texts.getBytes(StandardCharsets.UTF_8));
            }
            out.write("<script type=\"text/plain\" class=\"packed\">");
            out.write(Base64.getEncoder().encodeToString(bytes.toByteArray()));
            out.write("</script>\n");
            advance(begin);
        }
    }

    private void foot() throws IOException {
        out.write("<footer>\n");
        if (picture.spec().legend()) {
            out.write("<ul class=\"legend\">\n");
            for (EventType type : picture.typesShown()) {
                StringBuilder glyph = new StringBuilder();
                new SvgShapes(picture.spec().palette(), new AwtTextMetrics(), glyph)
                        .write(TypeGlyph.of(type, 0, 0, GLYPH_UNITS, Tint.of(Ink.of(type))));
                out.write("<li><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">" + glyph + "</svg>"
                        + text("model.type." + type.id()) + "</li>\n");
            }
            out.write("</ul>\n");
        }
        String caption = picture.spec().caption();
        out.write("<p>" + XmlText.escaped(caption == null ? picture.allSources() : caption) + "</p>\n</footer>\n");
    }

    private String text(String key, Object... arguments) {
        return XmlText.escaped(picture.wording().text(key, arguments));
    }

    private String style() {
        StringBuilder style = new StringBuilder();
        style.append(WebFonts.ofRanges(Inter.REGULAR, 400, LETTERS));
        style.append(WebFonts.ofRanges(Inter.SEMIBOLD, 600, LETTERS));
        style.append(":root { ").append(colours(picture.spec().palette())).append("}\n");
        // A browser draws for paper before it applies the rules for it, so the script sets a class by then.
        style.append(":root.paper { ").append(colours(Palette.PRINT)).append("}\n");
        style.append("@media print { :root { ").append(colours(Palette.PRINT)).append("} }\n");
        return style.append(resource("page.css")).toString();
    }

    private static String colours(Palette palette) {
        boolean dark = palette == Palette.DARK || palette == Palette.CONTRAST;
        StringBuilder style = new StringBuilder("color-scheme: ").append(dark ? "dark; " : "light; ");
        for (Ink ink : Ink.values()) {
            style.append("--")
                    .append(name(ink))
                    .append(": ")
                    .append(css(palette.argb(ink)))
                    .append("; ");
        }
        style.append("--edge: ").append(css(palette.argb(Ink.FG_FAINT))).append("; ");
        return style.append("--glow: ")
                .append(css(new Tint(Ink.ACCENT, GLOW).argb(palette)))
                .append("; ")
                .toString();
    }

    static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String css(int argb) {
        String opaque = XmlText.colour(argb);
        int alpha = argb >>> 24;
        return alpha == 0xff ? opaque : opaque + String.format(Locale.ROOT, "%02x", alpha);
    }

    /** The name by which the policy allows a text to be used. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlExport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
