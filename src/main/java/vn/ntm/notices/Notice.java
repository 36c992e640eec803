package vn.ntm.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Texts;

/**
 * What a position was told.
 *
 * @param note what was said with it, may be empty
 * @param path page of the product where it is done
 * @param due last day as it was then, null when there was none
 * @param readAt null while nobody has
 */
public record Notice(
        long id,
        UUID position,
        Reminder.Kind kind,
        String textKey,
        List<String> arguments,
        String note,
        String path,
        @Nullable LocalDate due,
        Instant createdAt,
        @Nullable Instant readAt) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** In words; a notice of an older version of the product whose words are gone is shown by what it is about. */
    public String words(Texts texts) {
        return words(textKey, arguments, texts);
    }

    /** What a reminder says, in words. */
    public static String words(String key, List<String> arguments, Texts texts) {
        return texts.keys().contains(key) ? texts.of(key, arguments.toArray()) : String.join(" ", arguments);
    }
}
