package vn.ntm.planning.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.registry.OutgoingId;

/** Which official document is whose plan's. */
@Repository
class PlanDocuments {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same document twice is one row. */
    void add(Plan plan, OutgoingId document, int textVersion, Actor actor) {
        jdbc.sql("""
                        insert into plan_document (plan_id, unit_code, document_id, text_version, at, by_person, by_name)
                        values (:plan, :unit, :document, :version, :at, :person, :by) on conflict do nothing
                        """)
                .param("plan", plan.id().id())
                .param("unit", plan.unitCode())
                .param("document", document.id())
                .param("version", textVersion)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("by", actor.signature())
                .update();
    }

    /** The one that was made last. */
    Optional<OutgoingId> of(PlanId plan) {
        return jdbc.sql(
                        "select document_id from plan_document where plan_id = :plan order by at desc, document_id limit 1")
                .param("plan", plan.id())
                .query(UUID.class)
                .optional()
                .map(OutgoingId::new);
    }

    Optional<PlanId> planOf(OutgoingId document) {
        return jdbc.sql("select plan_id from plan_document where document_id = :document")
                .param("document", document.id())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /** Number and day of the issued document become the plan's. */
    void issued(PlanId plan, Issued issued) {
        jdbc.sql(
                        "update plan set number = :number, issued_on = :day, signer = :signer, version = version + 1 where id = :id")
                .param("id", plan.id())
                .param("number", issued.number())
                .param("day", issued.day())
                .param("signer", issued.signer())
                .update();
    }

    /** What the register gave. */
    record Issued(String number, LocalDate day, String signer) {}
}
