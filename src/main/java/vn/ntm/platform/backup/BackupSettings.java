package vn.ntm.platform.backup;

import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may set about nightly backups.
 *
 * @param folder where they are kept; best on another disk
 * @param time when, on Vietnam's clock
 * @param keep of how many last days, weeks and months one is kept
 */
@Validated
@ConfigurationProperties("ntm.backup")
record BackupSettings(
        Path folder,

        @DefaultValue("02:00") @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String time,

        @DefaultValue("7,4,6") @Pattern(regexp = "[1-9]\\d{0,2},\\d{1,3},\\d{1,3}")
        String keep) {
    LocalTime at() {
        return LocalTime.parse(time);
    }

    Rotation rotation() {
        String[] numbers = keep.split(",");
        return new Rotation(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }
}
