package org.demarche.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.demarche.format.Progress;

/** The formats that pictures are written in, each named by the ending of its files. */
public enum PictureFormat {
    PNG {
        @Override
        public void write(Picture picture, Path target, Progress progress) throws IOException {
            PngExport.write(picture, target, progress);
        }
    },
    SVG {
        @Override
        public void write(Picture picture, Path target, Progress progress) throws IOException {
            SvgExport.write(picture, target, progress);
        }
    },
    PDF {
        @Override
        public void write(Picture picture, Path target, Progress progress) throws IOException {
            PdfExport.write(picture, target, progress);
        }
    },
    HTML {
        @Override
        public int mostEvents() {
            return HtmlExport.MOST_EVENTS;
        }

        @Override
        public void write(Picture picture, Path target, Progress progress) throws IOException {
            HtmlExport.write(picture, target, progress);
        }
    };

    /** The format with that ending. */
    public static Optional<PictureFormat> ofEnding(String ending) {
        String id = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(id.equals("htm") ? "html" : id))
                .findFirst();
    }

    /** The format that a file's name ends with. */
    public static Optional<PictureFormat> ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return ofEnding(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many events of a picture's span a file of this format can have. */
    public int mostEvents() {
        return Integer.MAX_VALUE;
    }

    /** Why a picture can't be written in this format, in words. */
    public Optional<String> refusal(Picture picture) {
        int events = mostEvents() == Integer.MAX_VALUE ? 0 : picture.inSpan().size();
        return events <= mostEvents()
                ? Optional.empty()
                : Optional.of(picture.wording().text("export.tooManyForPage", mostEvents(), events));
    }

    /**
     * Writes the picture to a file; if that fails, an older file stays as it was.
     *
     * @throws IOException if the file can't be written
     * @throws IllegalArgumentException if {@link #refusal} gives a reason not to
     * @throws CancellationException if {@code progress} asks to stop
     */
    public abstract void write(Picture picture, Path target, Progress progress) throws IOException;
}
