package org.demarche.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.demarche.format.AtomicFile;
import org.demarche.format.Progress;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.FramePart;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;

/**
 * Writes pictures as SVG. Made here rather than by a general painter, since only here is it known what belongs to which
 * event: each has a group with its id, its type as class, its title and a description, and all words are real text.
 */
public final class SvgExport {
    private final Picture picture;
    private final ChronicleIndex index;
    private final EventWords words;
    private final StringBuilder body = new StringBuilder();
    private final SvgShapes shapes;
    private final Map<Integer, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> named = new HashSet<>();

    private SvgExport(Picture picture) {
        this.picture = picture;
        this.index = picture.index();
        this.words = new EventWords(index, picture.wording());
        this.shapes = new SvgShapes(picture.spec().palette(), new AwtTextMetrics(), body);
    }

    /**
     * Writes the picture to a file; if that fails, an older file stays as it was.
     *
     * @throws IOException if the file can't be written
     * @throws CancellationException if {@code progress} asks to stop
     */
    public static void write(Picture picture, Path target, Progress progress) throws IOException {
        byte[] bytes = text(picture).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target, progress, out -> out.write(bytes));
    }

    /** The picture as an SVG document. */
    static String text(Picture picture) {
        return new SvgExport(picture).document();
    }

    private String document() {
        Sheet sheet = picture.sheets(1).getFirst();
        Palette palette = picture.spec().palette();
        StringBuilder clips = new StringBuilder();
        int rows = 0;
        for (Sheet.Block block : sheet.blocks()) {
            switch (block) {
                case Sheet.Plain plain -> {
                    if (!plain.shapes().isEmpty()) {
                        body.append("<g class=\"").append(id(plain.role())).append("\">\n");
                        shapes.write(plain.shapes());
                        body.append("</g>\n");
                    }
                }
                case Sheet.Row row -> {
                    rows++;
                    clips.append(clip(rows, sheet, row));
                    row(rows, row);
                }
                case Sheet.Note note -> {
                    body.append("<g class=\"note\" transform=\"translate(%s %s)\">\n"
                            .formatted(XmlText.number(note.x()), XmlText.number(note.y())));
                    shapes.write(note.shapes());
                    body.append("</g>\n");
                }
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" xml:lang="%s" \
                role="img" aria-labelledby="title desc" font-family="Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif">
                <title id="title">%s</title>
                <desc id="desc">%s</desc>
                <defs>
                <style>
                %s</style>
                %s%s</defs>
                <rect class="ground" width="100%%" height="100%%" fill="%s"/>
                %s</svg>
                """.formatted(
                        XmlText.number(picture.spec().widthPx()),
                        XmlText.number(picture.spec().heightPx()),
                        XmlText.number(sheet.widthPx()),
                        XmlText.number(sheet.heightPx()),
                        picture.wording().language().toLanguageTag(),
                        XmlText.escaped(picture.name()),
                        XmlText.escaped(words.ofSpan(sheet)),
                        shapes.fonts(),
                        clips,
                        shapes.definitions(),
                        XmlText.colour(palette.argb(Ink.CANVAS)),
                        body);
    }

    private static String id(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String clip(int number, Sheet sheet, Sheet.Row row) {
        return "<clipPath id=\"clip-%d\"><rect width=\"%s\" height=\"%s\"/></clipPath>\n"
                .formatted(number, XmlText.number(sheet.widthPx()), XmlText.number(row.heightPx()));
    }

    private void row(int number, Sheet.Row row) {
        body.append("<g id=\"row-%d\" class=\"row\" transform=\"translate(0 %s)\" clip-path=\"url(#clip-%d)\">\n"
                .formatted(number, XmlText.number(row.y()), number));
        body.append("<title>").append(XmlText.escaped(row.span())).append("</title>\n");
        shapes.write(row.fold());
        Set<Integer> boxed = new HashSet<>();
        for (FramePart part : row.parts()) {
            if (part.kind() == FramePart.Kind.CARD || part.kind() == FramePart.Kind.LABEL) {
                boxed.add(part.event());
            }
        }
        for (FramePart part : row.parts()) {
            part(part, boxed);
        }
        body.append("</g>\n");
    }

    private void part(FramePart part, Set<Integer> boxed) {
        body.append("<g");
        switch (part.kind()) {
            case BAND, STEM -> event(part, false);
            case DISC -> event(part, !boxed.contains(part.event()));
            case LABEL, CARD -> event(part, true);
            default -> body.append(" class=\"").append(id(part.kind())).append("\">\n");
        }
        shapes.write(part.shapes());
        body.append("</g>\n");
    }

    /** Opens an event's group; one of its groups in the document has its id, title and description. */
    private void event(FramePart part, boolean names) {
        boolean first = names && named.add(part.event());
        if (first) {
            body.append(" id=\"").append(idOf(part.event())).append('"');
        }
        body.append(" class=\"event ")
                .append(id(part.kind()))
                .append(' ')
                .append(index.event(part.event()).mainType().id())
                .append("\" data-event=\"")
                .append(XmlText.escaped(index.event(part.event()).id()))
                .append("\">\n");
        if (names) {
            body.append("<title>")
                    .append(XmlText.escaped(words.title(part.event())))
                    .append("</title>\n<desc>")
                    .append(XmlText.escaped(words.describe(part.event())))
                    .append("</desc>\n");
        }
    }

    /** An id that a document can have, the same for the same event. */
    private String idOf(int event) {
        return ids.computeIfAbsent(event, any -> {
            String id = "event-" + index.event(event).id().replaceAll("[^A-Za-z0-9_.-]", "_");
            return taken.add(id) ? id : id + "-" + event;
        });
    }
}
