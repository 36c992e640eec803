package vn.ntm.drafting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The content of a document as JSON, for whoever keeps it. */
public final class DocumentJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    private DocumentJson() {}

    public static String write(OfficialDocument document) {
        return JSON.writeValueAsString(document);
    }

    /** @throws IllegalArgumentException when it is no document that {@link #write} wrote */
    public static OfficialDocument read(String json) {
        try {
            return JSON.readValue(json, OfficialDocument.class);
        } catch (JacksonException other) {
            throw new IllegalArgumentException("Not a document", other);
        }
    }
}
