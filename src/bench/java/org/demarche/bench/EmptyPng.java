package org.demarche.bench;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Writes an empty picture: the least that a Java program can do on the way to one. */
final class EmptyPng {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private EmptyPng() {}

    public static void main(String[] args) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        if (!ImageIO.write(image, "png", new File(args[0]))) {
            throw new IOException("no writer for PNG");
        }
    }
}
