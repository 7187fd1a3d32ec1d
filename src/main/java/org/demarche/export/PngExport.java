package org.demarche.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.demarche.format.AtomicFile;

/** Writes pictures as PNG, with their resolution, the same bytes for the same picture. */
public final class PngExport {
    /** The CSS pixel: 96 to the inch at scale 1. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngExport() {}

    /**
     * Writes the picture to a file; if that fails, an older file stays as it was.
     *
     * @throws IOException if the file can't be written
     */
    public static void write(Picture picture, PictureSpec spec, Path target) throws IOException {
        BufferedImage image = picture.paint();
        AtomicFile.write(target, out -> encode(image, spec.scale(), out));
    }

    private static void encode(BufferedImage image, int scale, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
            metadata.mergeTree(FORMAT, resolution(scale));
            writer.write(metadata, new IIOImage(image, null, metadata), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution(int scale) {
        String perMetre = Long.toString(Math.round(PIXELS_PER_METRE * scale));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(physical);
        return root;
    }
}
