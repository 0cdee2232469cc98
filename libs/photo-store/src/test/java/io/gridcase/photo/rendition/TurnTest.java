package io.gridcase.photo.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.photo.PhotoFormat;
import io.gridcase.photo.Pictures;
import io.gridcase.photo.StoredPhoto;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    @TempDir
    Path folder;

    /** Where the stored top left (red) and top right (green) corner are once the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, left top, right top",
        "2, 60, 40, right top, left top",
        "3, 60, 40, right bottom, left bottom",
        "4, 60, 40, left bottom, right bottom",
        "5, 40, 60, left top, left bottom",
        "6, 40, 60, right top, right bottom",
        "7, 40, 60, right bottom, right top",
        "8, 40, 60, left bottom, left top",
    })
    void every_orientation_is_turned_upright(int orientation, int width, int height, String red, String green)
            throws IOException {
        BufferedImage upright = fitted(corners(), orientation);

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(colourAt(upright, red)).isEqualTo("red");
        assertThat(colourAt(upright, green)).isEqualTo("green");
    }

    private BufferedImage fitted(BufferedImage stored, int orientation) throws IOException {
        Path file = Files.write(folder.resolve("photo"), Pictures.png(stored));
        byte[] jpeg = Picture.read(new StoredPhoto(PhotoFormat.PNG, file), 320)
                .fitted(320, new Turn(orientation))
                .jpeg();
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static BufferedImage corners() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT / 2);
        pen.dispose();
        return image;
    }

    private static String colourAt(BufferedImage image, String corner) {
        int x = corner.startsWith("left") ? 8 : image.getWidth() - 8;
        int y = corner.endsWith("top") ? 8 : image.getHeight() - 8;
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 ? "red" : colour.getGreen() > 200 ? "green" : "none";
    }
}
