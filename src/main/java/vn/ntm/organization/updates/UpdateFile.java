package vn.ntm.organization.updates;

import java.util.Arrays;
import vn.ntm.shared.VietnameseText;

/** A file as it was handed in. */
public final class UpdateFile {
    private final String name;
    private final byte[] content;

    public UpdateFile(String name, byte[] content) {
        this.name = VietnameseText.atTheDoor(name).replaceFirst(".*[/\\\\]", "");
        this.content = Arrays.copyOf(content, content.length);
    }

    String name() {
        return name.isBlank() ? "csv" : name;
    }

    byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
