package vn.ntm.documents.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.PhotoFacts;

/** What a camera wrote beside the picture. What is missing or makes no sense stays unknown. */
final class Exif {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int FIRST_DIGITAL_YEAR = 1990;
    private static final int DIGITS = 6;

    private final Metadata metadata;

    private Exif(Metadata metadata) {
        this.metadata = metadata;
    }

    static Exif of(byte[] content) throws IOException {
        try {
            return new Exif(ImageMetadataReader.readMetadata(new ByteArrayInputStream(content)));
        } catch (ImageProcessingException | RuntimeException unreadable) {
            return new Exif(new Metadata());
        }
    }

    PhotoFacts facts() {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        if (place == null || place.isZero() || !isOnEarth(place)) {
            return new PhotoFacts(takenAt(), null, null);
        }
        return new PhotoFacts(takenAt(), degrees(place.getLatitude()), degrees(place.getLongitude()));
    }

    Orientation orientation() {
        ExifIFD0Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer number = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return number == null || number < 1 || number > Orientation.values().length
                ? Orientation.UPRIGHT
                : Orientation.values()[number - 1];
    }

    private @Nullable LocalDateTime takenAt() {
        ExifSubIFDDirectory photo = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String text = photo == null ? null : photo.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        if (text == null) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(text.strip(), TIME);
            return time.getYear() < FIRST_DIGITAL_YEAR ? null : time;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static boolean isOnEarth(GeoLocation place) {
        return Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180;
    }

    private static BigDecimal degrees(double angle) {
        return BigDecimal.valueOf(angle).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** How the camera was held, in the order of the numbers 1 to 8. */
    enum Orientation {
        UPRIGHT,
        MIRRORED,
        UPSIDE_DOWN,
        UPSIDE_DOWN_MIRRORED,
        LEFT_MIRRORED,
        RIGHT,
        RIGHT_MIRRORED,
        LEFT;

        /** Whether width and height change places. */
        boolean lies() {
            return compareTo(LEFT_MIRRORED) >= 0;
        }

        /** What sets a picture of that size upright. */
        AffineTransform turn(int width, int height) {
            return switch (this) {
                case UPRIGHT -> new AffineTransform();
                case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
                case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
                case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
                case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
                case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
                case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
                case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
            };
        }
    }
}
