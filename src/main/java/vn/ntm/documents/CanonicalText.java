package vn.ntm.documents;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One text for one content: JSON in UTF-8, names in alphabetical order, indented, days and moments as ISO 8601 in UTC. */
public final class CanonicalText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private CanonicalText() {}

    /** Of a record, list or map. */
    public static String of(Object content) {
        return JSON.writeValueAsString(content).replace("\r\n", "\n");
    }

    /** @throws tools.jackson.core.JacksonException when it is no such thing */
    public static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }

    /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal digits. */
    public static String fingerprint(String text) {
        return Sha256.ofContent(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
