package vn.ntm.works;

import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.BundledYaml;
import vn.ntm.shared.Texts;

/** The rules of the special mechanism that ship with the product, brought in when it starts; none is ever taken away. */
@Component
class BundledRules implements SmartInitializingSingleton {
    private static final String FILE = "/works/special-mechanism.yaml";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Actor product;

    BundledRules(JdbcClient jdbc, TransactionTemplate transaction, Texts texts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.product = Actor.product(texts.of("works.bundled-by"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.run(product, () -> transaction.executeWithoutResult(status -> bringIn()));
    }

    private void bringIn() {
        Map<String, Object> all = BundledYaml.read(FILE);
        BundledYaml.list(all, "rules").forEach(this::keepRule);
        BundledYaml.list(all, "types").forEach(this::keepTypes);
    }

    private void keepRule(Map<String, Object> rule) {
        jdbc.sql("""
                        insert into special_mechanism_rule as r (valid_from, valid_to, ceiling, ratio_points, law, source, confidence)
                        values (:from, :to, :ceiling, :points, :law, :source, :confidence)
                        on conflict (valid_from) do update set valid_to = excluded.valid_to, ceiling = excluded.ceiling, ratio_points = excluded.ratio_points,
                            law = excluded.law, source = excluded.source, confidence = excluded.confidence
                        where (r.valid_to, r.ceiling, r.ratio_points, r.law, r.source, r.confidence) is distinct from
                              (excluded.valid_to, excluded.ceiling, excluded.ratio_points, excluded.law, excluded.source, excluded.confidence)
                        """)
                .param("from", BundledYaml.day(rule.get("from")))
                .param("to", BundledYaml.day(rule.get("to")))
                .param("ceiling", rule.get("ceiling"))
                .param("points", rule.get("ratioPoints"))
                .param("law", rule.get("law"))
                .param("source", rule.get("source"))
                .param("confidence", rule.get("confidence"))
                .update();
    }

    private void keepTypes(Map<String, Object> of) {
        for (Map<String, Object> type : BundledYaml.list(of, "list")) {
            jdbc.sql("""
                            insert into simple_work_type (province_code, code, name, decision, valid_from, valid_to, confidence, entered_by)
                            values (:province, :code, :name, :decision, :from, :to, :confidence, :by) on conflict do nothing
                            """)
                    .param("province", of.get("province"))
                    .param("code", type.get("code"))
                    .param("name", type.get("name"))
                    .param("decision", of.get("decision"))
                    .param("from", BundledYaml.day(of.get("from")))
                    .param("to", BundledYaml.day(of.get("to")))
                    .param("confidence", of.get("confidence"))
                    .param("by", product.name())
                    .update();
        }
    }
}
