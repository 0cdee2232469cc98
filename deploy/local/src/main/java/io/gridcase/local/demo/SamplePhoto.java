package io.gridcase.local.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn stand-in for a photo: a street with or without the problem, marked with the report it belongs to. */
final class SamplePhoto {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private SamplePhoto() {}

    static byte[] before(PlannedReport report) {
        return drawn(report, new Color(0xB23B3B), 0, true);
    }

    static byte[] after(PlannedReport report, int round) {
        return drawn(report, new Color(0x3B8B4F), round, false);
    }

    static byte[] onSite(PlannedReport report, int round) {
        return drawn(report, new Color(0x3B6BB2), round, false);
    }

    private static byte[] drawn(PlannedReport report, Color colour, int round, boolean problem) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xC8D6E0));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x8A8A8A));
        pen.fillRect(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        pen.setColor(colour);
        if (problem) {
            pen.fillOval(Math.floorMod(report.id().hashCode(), WIDTH - 120), HEIGHT / 2 + 40, 120, 60);
        }
        pen.fillRect(0, 0, WIDTH, 12);
        mark(pen, report.id().getLeastSignificantBits() + round);
        pen.dispose();
        return jpeg(picture);
    }

    /** The id in 64 marks: no two reports have the same picture, and no font is needed. */
    private static void mark(Graphics2D pen, long id) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            pen.fillRect(20 + bit * 9, (id >> bit & 1) == 1 ? 30 : 44, 7, 10);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
