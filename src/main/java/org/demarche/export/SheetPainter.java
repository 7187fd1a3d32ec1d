package org.demarche.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.demarche.layout.FramePart;
import org.demarche.layout.Ink;
import org.demarche.layout.Palette;

/** Paints sheets with AWT. */
final class SheetPainter {
    private SheetPainter() {}

    /**
     * Paints a sheet, its ground included.
     *
     * @param scale device pixels to the CSS pixel
     */
    static void paint(Graphics2D graphics, Sheet sheet, Palette palette, double scale) {
        AffineTransform device = graphics.getTransform();
        Shape clip = graphics.getClip();
        graphics.scale(scale * sheet.zoom(), scale * sheet.zoom());
        graphics.setPaint(new Color(palette.argb(Ink.CANVAS)));
        graphics.fill(new Rectangle2D.Double(-1, -1, sheet.widthPx() + 2, sheet.heightPx() + 2));
        ShapePainter painter = new ShapePainter(graphics, palette);
        for (Sheet.Block block : sheet.blocks()) {
            switch (block) {
                case Sheet.Plain plain -> painter.paint(plain.shapes());
                case Sheet.Row row -> row(graphics, painter, sheet, row);
                case Sheet.Note note -> {
                    graphics.translate(note.x(), note.y());
                    painter.paint(note.shapes());
                    graphics.translate(-note.x(), -note.y());
                }
            }
        }
        graphics.setTransform(device);
        graphics.setClip(clip);
    }

    private static void row(Graphics2D graphics, ShapePainter painter, Sheet sheet, Sheet.Row row) {
        AffineTransform sheetTransform = graphics.getTransform();
        Shape clip = graphics.getClip();
        graphics.translate(0, row.y());
        graphics.clip(new Rectangle2D.Double(0, 0, sheet.widthPx(), row.heightPx()));
        painter.paint(row.fold());
        for (FramePart part : row.parts()) {
            painter.paint(part.shapes());
        }
        graphics.setTransform(sheetTransform);
        graphics.setClip(clip);
    }
}
