package io.gridcase.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import io.gridcase.photo.PhotoFacts.Position;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Function;

/** Reads EXIF as far as it makes sense; what does not is as good as absent and never a reason to refuse a photo. */
final class ExifReading {

    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final Metadata metadata;

    private ExifReading(Metadata metadata) {
        this.metadata = metadata;
    }

    static PhotoFacts factsOf(byte[] exif) {
        if (exif.length == 0) {
            return PhotoFacts.NONE;
        }
        try {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
            return new ExifReading(metadata).facts();
        } catch (RuntimeException malformed) {
            return PhotoFacts.NONE;
        }
    }

    private PhotoFacts facts() {
        return new PhotoFacts(
                orientation(),
                text(ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                        .flatMap(time -> parsed(time, it -> LocalDateTime.parse(it, EXIF_TIME))),
                text(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL).flatMap(offset -> parsed(offset, ZoneOffset::of)),
                position());
    }

    private int orientation() {
        return directory(ExifIFD0Directory.class)
                .map(main -> main.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(turn -> turn >= 1 && turn <= 8)
                .orElse(1);
    }

    private Optional<String> text(int tag) {
        return directory(ExifSubIFDDirectory.class)
                .map(camera -> camera.getString(tag))
                .map(String::strip);
    }

    /** 0°, 0° is what cameras without a fix write. */
    private Optional<Position> position() {
        return directory(GpsDirectory.class)
                .map(GpsDirectory::getGeoLocation)
                .map(at -> new Position(at.getLatitude(), at.getLongitude()))
                .filter(at -> Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180)
                .filter(at -> at.latitude() != 0 || at.longitude() != 0);
    }

    private <D extends Directory> Optional<D> directory(Class<D> type) {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(type));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
