package vn.ntm.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a YAML file that ships with the product. */
public final class BundledYaml {
    private BundledYaml() {}

    /**
     * The whole file.
     *
     * @param path on the class path, from its root
     */
    public static Map<String, Object> read(String path) {
        try (InputStream file = BundledYaml.class.getResourceAsStream(path)) {
            String text = new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The entries below a key, which must be there. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(of.get(key), key);
    }

    /** A day as it is written, null where there is none. */
    public static @Nullable LocalDate day(@Nullable Object written) {
        return written == null ? null : LocalDate.parse(written.toString());
    }
}
