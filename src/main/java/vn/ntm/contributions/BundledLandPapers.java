package vn.ntm.contributions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Texts;

/** The list of papers for land that ships with the product, brought in when it starts; no row is ever taken away. */
@Component
class BundledLandPapers implements SmartInitializingSingleton {
    private static final String LIST = "/contributions/land-papers.yaml";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actor product;

    BundledLandPapers(JdbcClient jdbc, TransactionTemplate transaction, Texts texts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.product = Actor.product(texts.of("contributions.land.bundled-by"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.run(product, () -> transaction.executeWithoutResult(status -> bringIn()));
    }

    @SuppressWarnings("unchecked")
    private void bringIn() {
        try (InputStream list = BundledLandPapers.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("Missing " + LIST);
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            int position = 0;
            for (Map<String, Object> one : (List<Map<String, Object>>) Objects.requireNonNull(all.get("papers"))) {
                keep(one, ++position, all);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(Map<String, Object> one, int position, Map<String, Object> list) {
        jdbc.sql("""
                        insert into land_paper (code, name, step, valid_from, valid_to, position, source, confidence)
                        values (:code, :name, :step, :from, :to, :position, :source, :confidence)
                        on conflict (code, valid_from) do update set name = excluded.name, step = excluded.step, valid_to = excluded.valid_to,
                            position = excluded.position, source = excluded.source, confidence = excluded.confidence
                        where (land_paper.name, land_paper.step, land_paper.valid_to, land_paper.position, land_paper.source, land_paper.confidence)
                              is distinct from (excluded.name, excluded.step, excluded.valid_to, excluded.position, excluded.source, excluded.confidence)
                        """)
                .param("code", one.get("code"))
                .param("name", one.get("name"))
                .param("step", one.get("step"))
                .param("from", day(one.get("from")))
                .param("to", day(one.get("to")))
                .param("position", position)
                .param("source", list.get("source"))
                .param("confidence", list.get("confidence"))
                .update();
    }

    private static @Nullable LocalDate day(@Nullable Object written) {
        return written == null ? null : LocalDate.parse(written.toString());
    }
}
