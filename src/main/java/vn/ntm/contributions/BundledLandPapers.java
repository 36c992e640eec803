package vn.ntm.contributions;

import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.BundledYaml;
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

    private void bringIn() {
        Map<String, Object> all = BundledYaml.read(LIST);
        int position = 0;
        for (Map<String, Object> one : BundledYaml.list(all, "papers")) {
            keep(one, ++position, all);
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
                .param("from", BundledYaml.day(one.get("from")))
                .param("to", BundledYaml.day(one.get("to")))
                .param("position", position)
                .param("source", list.get("source"))
                .param("confidence", list.get("confidence"))
                .update();
    }
}
