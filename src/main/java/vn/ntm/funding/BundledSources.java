package vn.ntm.funding;

import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.BundledYaml;
import vn.ntm.shared.Texts;

/** The list of sources that ships with the product, brought in when it starts; no source is ever taken away. */
@Component
class BundledSources implements SmartInitializingSingleton {
    private static final String LIST = "/funding/sources.yaml";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actor product;

    BundledSources(JdbcClient jdbc, TransactionTemplate transaction, Texts texts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.product = Actor.product(texts.of("funding.bundled-by"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.run(product, () -> transaction.executeWithoutResult(status -> bringIn()));
    }

    private void bringIn() {
        Map<String, Object> all = BundledYaml.read(LIST);
        int position = 0;
        for (Map<String, Object> one : BundledYaml.list(all, "sources")) {
            keep(one, ++position, all);
        }
    }

    private void keep(Map<String, Object> one, int position, Map<String, Object> list) {
        jdbc.sql("""
                        insert into funding_source (code, name, group_name, budget, valid_from, valid_to, position, source, confidence)
                        values (:code, :name, :group, :budget, :from, :to, :position, :source, :confidence)
                        on conflict (code) do update set name = excluded.name, group_name = excluded.group_name, budget = excluded.budget,
                            valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            source = excluded.source, confidence = excluded.confidence
                        where (funding_source.name, funding_source.group_name, funding_source.budget, funding_source.valid_from, funding_source.valid_to,
                               funding_source.source, funding_source.confidence)
                              is distinct from (excluded.name, excluded.group_name, excluded.budget, excluded.valid_from, excluded.valid_to,
                               excluded.source, excluded.confidence)
                        """)
                .param("code", one.get("code"))
                .param("name", one.get("name"))
                .param("group", one.get("group"))
                .param("budget", Boolean.TRUE.equals(one.get("budget")))
                .param("from", BundledYaml.day(one.get("from")))
                .param("to", BundledYaml.day(one.get("to")))
                .param("position", position)
                .param("source", list.get("source"))
                .param("confidence", list.get("confidence"))
                .update();
    }
}
