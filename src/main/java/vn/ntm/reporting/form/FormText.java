package vn.ntm.reporting.form;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A definition as text: YAML as persons write it, which JSON is a part of. */
public final class FormText {
    private static final int MOST_LETTERS = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FormText() {}

    /**
     * Reads what was written; whether it makes sense is for {@link FormRules} to say.
     *
     * @throws UnreadableForm with what cannot be read
     */
    public static FormDefinition read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_LETTERS);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            Object tree = new Yaml(new SafeConstructor(options)).load(text);
            if (!(tree instanceof Map<?, ?>)) {
                throw new UnreadableForm("");
            }
            return JSON.convertValue(tree, FormDefinition.class);
        } catch (YAMLException | JacksonException | IllegalArgumentException unreadable) {
            String message = String.valueOf(unreadable.getMessage());
            throw new UnreadableForm(message.lines().findFirst().orElse(""));
        }
    }
}
