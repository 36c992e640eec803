package vn.ntm.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Actor;
import vn.ntm.drafting.DocumentJson;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.PositionId;

/** Writes outgoing documents. Every change names the version it was made from, so that nothing is overwritten unseen. */
@Component
class OutgoingStore {
    private static final String SETTLED = ", waits_step = null, waits_position = null, version = version + 1";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = JsonMapper.builder().build();

    OutgoingStore(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void add(OutgoingId id, NewDocument wanted, OutgoingDocument.Signer signer, Actor by, Instant at) {
        facts("""
                insert into outgoing_document (id, unit_code, body_id, type, subject, urgency, authority, signer_position, signer_title, signer_name,
                  recipients, drafting_unit, drafting_symbol, state, text_version, drafted_by_person, drafted_by_position, drafted_by, drafted_at,
                  request_key)
                values (:id, :unit, :body, :type, :subject, :urgency, :authority, :signer, :signerTitle, :signerName,
                  :recipients, :draftingUnit, :draftingSymbol, 'DRAFT', 1, :person, :position, :by, :at, :key)
                """, wanted.facts(), signer)
                .param("id", id.id())
                .param("unit", wanted.unitCode())
                .param("person", by.personId())
                .param("position", by.positionId())
                .param("by", by.signature())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("key", wanted.key())
                .update();
    }

    /** Puts another wording in place of the one that was read; whoever had to look at it has to look anew. */
    void edit(OutgoingDocument before, DocumentFacts facts, OutgoingDocument.Signer signer, DocumentState state) {
        once(
                facts("""
                        update outgoing_document set body_id = :body, type = :type, subject = :subject, urgency = :urgency, authority = :authority,
                          signer_position = :signer, signer_title = :signerTitle, signer_name = :signerName, recipients = :recipients,
                          drafting_unit = :draftingUnit, drafting_symbol = :draftingSymbol, state = :state, text_version = text_version + 1
                        """ + SETTLED + " where id = :id and version = :version", facts, signer)
                        .param("state", state.name()),
                before);
        told(before, state);
    }

    void move(OutgoingDocument before, DocumentState state) {
        once(
                jdbc.sql("update outgoing_document set state = :state" + SETTLED
                                + " where id = :id and version = :version")
                        .param("state", before.state().to(state).name()),
                before);
        told(before, state);
    }

    void wait(OutgoingDocument before, Step step, PositionId position) {
        once(
                jdbc.sql("""
                        update outgoing_document set state = :state, waits_step = :step, waits_position = :position, version = version + 1
                         where id = :id and version = :version
                        """)
                        .param(
                                "state",
                                before.state().to(DocumentState.IN_REVIEW).name())
                        .param("step", step.name())
                        .param("position", position.id()),
                before);
        told(before, DocumentState.IN_REVIEW);
    }

    /** The draft hangs on another position from now on. */
    void draftedAt(OutgoingDocument before, PositionId position) {
        once(jdbc.sql("""
                        update outgoing_document set drafted_by_position = :position, version = version + 1 where id = :id and version = :version
                        """).param("position", position.id()), before);
    }

    void cancel(OutgoingDocument before, String reason) {
        once(
                jdbc.sql("update outgoing_document set state = :state, cancel_reason = :reason" + SETTLED
                                + " where id = :id and version = :version")
                        .param(
                                "state",
                                before.state().to(DocumentState.CANCELLED).name())
                        .param("reason", reason),
                before);
        told(before, DocumentState.CANCELLED);
    }

    void number(OutgoingDocument before, OutgoingDocument.Numbered given, Delivery delivery) {
        once(
                delivery("""
                        update outgoing_document set state = :state, year = :year, series = :series, number = :number, number_text = :text,
                          issued_on = :date, numbered_at = :at, numbered_by = :by, kept_by = :keptBy, copies = :copies, sent_on = :sentOn,
                          receipt = :receipt, note = :note, retention_years = :retention, version = version + 1
                         where id = :id and version = :version
                        """, delivery)
                        .param(
                                "state",
                                before.state().to(DocumentState.NUMBERED).name())
                        .param("year", given.year())
                        .param("series", given.series())
                        .param("number", given.number())
                        .param("text", given.text())
                        .param("date", given.date())
                        .param("at", given.at().atOffset(ZoneOffset.UTC))
                        .param("by", given.by()),
                before);
        told(before, DocumentState.NUMBERED);
    }

    void deliver(OutgoingDocument before, Delivery delivery) {
        once(delivery("""
                        update outgoing_document set kept_by = :keptBy, copies = :copies, sent_on = :sentOn, receipt = :receipt, note = :note,
                          retention_years = :retention, version = version + 1 where id = :id and version = :version
                        """, delivery), before);
    }

    void keepVersion(OutgoingId id, NewDocument wanted, int number, Actor by, Instant at) {
        jdbc.sql("""
                        insert into outgoing_version (document_id, unit_code, number, facts, content, at, by_person, by_name)
                        values (:id, :unit, :number, cast(:facts as jsonb), cast(:content as jsonb), :at, :person, :by)
                        """)
                .param("id", id.id())
                .param("unit", wanted.unitCode())
                .param("number", number)
                .param("facts", json.writeValueAsString(wanted.facts()))
                .param("content", DocumentJson.write(wanted.content()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", by.personId())
                .param("by", by.signature())
                .update();
    }

    /** The text of a wording. */
    Optional<OfficialDocument> content(OutgoingId id, int number) {
        return jdbc.sql("select content::text from outgoing_version where document_id = :id and number = :number")
                .param("id", id.id())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(DocumentJson::read);
    }

    /** Newest first. */
    List<PastWording> wordings(OutgoingId id) {
        return jdbc.sql("select number, at, by_name from outgoing_version where document_id = :id order by number desc")
                .param("id", id.id())
                .query((row, line) -> new PastWording(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    /** Whether the newest wording has this text. */
    boolean hasContent(OutgoingDocument document, OfficialDocument content) {
        return content(document.id(), document.textVersion())
                .filter(content::equals)
                .isPresent();
    }

    private JdbcClient.StatementSpec facts(String sql, DocumentFacts facts, OutgoingDocument.Signer signer) {
        PositionId position = facts.signer();
        return jdbc.sql(sql)
                .param("body", facts.body().id())
                .param("type", facts.type())
                .param("subject", facts.subject())
                .param("urgency", facts.urgency().name())
                .param("authority", facts.authority().name())
                .param("signer", position == null ? null : position.id())
                .param("signerTitle", signer.title())
                .param("signerName", signer.name())
                .param("recipients", String.join("\n", facts.recipients()))
                .param("draftingUnit", facts.draftingUnit())
                .param("draftingSymbol", facts.draftingSymbol());
    }

    private JdbcClient.StatementSpec delivery(String sql, Delivery delivery) {
        return jdbc.sql(sql)
                .param("keptBy", delivery.keptBy())
                .param("copies", delivery.copies())
                .param("sentOn", delivery.sentOn())
                .param("receipt", delivery.receipt())
                .param("note", delivery.note())
                .param("retention", delivery.retentionYears());
    }

    /** Others who follow the document learn of it in the same transaction. */
    private void told(OutgoingDocument before, DocumentState now) {
        events.publishEvent(new DocumentMoved(before.id(), before.unitCode(), now));
    }

    /** @throws DocumentWasChanged when the document is no longer as it was read */
    private static void once(JdbcClient.StatementSpec change, OutgoingDocument before) {
        UUID id = before.id().id();
        if (change.param("id", id).param("version", before.version()).update() == 0) {
            throw new DocumentWasChanged();
        }
    }
}
