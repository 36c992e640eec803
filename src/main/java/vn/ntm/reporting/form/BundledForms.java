package vn.ntm.reporting.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Texts;

/** The forms that ship with the product, published when it starts; what an administrator designed since stays the newer version. */
@Component
public class BundledForms implements SmartInitializingSingleton {
    private static final List<String> CODES = List.of(
            "B01",
            "B02",
            "B03",
            "B04",
            "B05",
            "B06",
            "B07",
            "B08",
            "B09",
            "B10",
            "B11",
            "B12",
            "B13",
            "04",
            "05",
            "06",
            "07",
            "08",
            "09",
            "10",
            "11",
            "12",
            "13",
            "BC-6T",
            "BC-NAM",
            "BC-6T-2026",
            "BC-NAM-2026");

    private final Forms forms;
    private final TransactionTemplate transaction;
    private final Actor product;

    BundledForms(Forms forms, TransactionTemplate transaction, Texts texts) {
        this.forms = forms;
        this.transaction = transaction;
        this.product = Actor.product(texts.of("reporting.form.bundled-by"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.run(product, () -> transaction.executeWithoutResult(status -> forms.bringIn(texts())));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        CODES.forEach(code -> texts.put(code, text(code)));
        return texts;
    }

    /** In the order they are listed. */
    public static List<FormDefinition> all() {
        return CODES.stream().map(code -> FormText.read(text(code))).toList();
    }

    private static String text(String code) {
        try (InputStream in = BundledForms.class.getResourceAsStream("/forms/" + code + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("Missing form " + code);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
