package org.demarche.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.DeflaterOutputStream;
import org.demarche.format.AtomicFile;
import org.demarche.format.Progress;

/**
 * Writes pictures as PNG (ISO/IEC 15948) of any size: painted and written strip by strip, so that no more than a strip
 * is ever in memory. The same bytes for the same picture, with its resolution.
 */
public final class PngExport {
    /** The CSS pixel: 96 to the inch at scale 1. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;
    /** A strip has so many pixels at most, or one line. */
    private static final int STRIP_PIXELS = 4_000_000;

    private static final int HEADER_BYTES = 13;
    private static final int RESOLUTION_BYTES = 9;
    private static final byte BITS = 8;
    private static final byte RGB = 2;
    private static final byte METRE = 1;
    private static final byte FILTER_UP = 2;
    private static final int BYTES_PER_PIXEL = 3;

    private PngExport() {}

    /**
     * Writes the picture to a file; if that fails, an older file stays as it was.
     *
     * @param progress counts lines of pixels
     * @throws IOException if the file can't be written
     * @throws CancellationException if {@code progress} asks to stop
     */
    public static void write(Picture picture, Path target, Progress progress) throws IOException {
        Sheet sheet = picture.sheets(1).getFirst();
        AtomicFile.write(target, progress, out -> write(picture.spec(), sheet, out, progress));
    }

    private static void write(PictureSpec spec, Sheet sheet, OutputStream out, Progress progress) throws IOException {
        PngChunks chunks = new PngChunks(out);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        header.putInt(spec.pixelWidth()).putInt(spec.pixelHeight()).put(BITS).put(RGB);
        chunks.write("IHDR", header.array(), HEADER_BYTES);
        int perMetre = (int) Math.round(PIXELS_PER_METRE * spec.scale());
        ByteBuffer resolution = ByteBuffer.allocate(RESOLUTION_BYTES);
        resolution.putInt(perMetre).putInt(perMetre).put(METRE);
        chunks.write("pHYs", resolution.array(), RESOLUTION_BYTES);
        try (DeflaterOutputStream pixels = new DeflaterOutputStream(chunks.data())) {
            pixels(spec, sheet, pixels, progress);
        }
        chunks.write("IEND", new byte[0], 0);
    }

    private static void pixels(PictureSpec spec, Sheet sheet, OutputStream out, Progress progress) throws IOException {
        int width = spec.pixelWidth();
        int height = spec.pixelHeight();
        int stripLines = Math.clamp(STRIP_PIXELS / width, 1, height);
        BufferedImage strip = new BufferedImage(width, stripLines, BufferedImage.TYPE_INT_RGB);
        int[] rgb = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        byte[] above = new byte[width * BYTES_PER_PIXEL];
        byte[] line = new byte[1 + above.length];
        for (int top = 0; top < height; top += stripLines) {
            paint(strip, sheet, spec, top);
            int count = Math.min(stripLines, height - top);
            for (int i = 0; i < count; i++) {
                filterUp(rgb, i * width, above, line);
                out.write(line);
            }
            if (!progress.advance(top + count, height)) {
                throw new CancellationException("stopped after " + (top + count) + " lines");
            }
        }
    }

    private static void paint(BufferedImage strip, Sheet sheet, PictureSpec spec, int top) {
        Graphics2D graphics = strip.createGraphics();
        try {
            graphics.translate(0, -top);
            SheetPainter.paint(graphics, sheet, spec.palette(), spec.scale());
        } finally {
            graphics.dispose();
        }
    }

    /** Says each byte as its difference from the one above, which is nought almost everywhere in a drawing. */
    private static void filterUp(int[] rgb, int from, byte[] above, byte[] line) {
        line[0] = FILTER_UP;
        for (int i = 0; i < above.length; i++) {
            int shift = 16 - i % BYTES_PER_PIXEL * 8;
            byte value = (byte) (rgb[from + i / BYTES_PER_PIXEL] >> shift);
            line[i + 1] = (byte) (value - above[i]);
            above[i] = value;
        }
    }
}
