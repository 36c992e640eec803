package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.people.Problems;

/** What documents rest on, replace, amend and answer, seen from both ends (FR-DOC-3). */
@Service
@Transactional
public class Links {
    private static final int LONGEST = 300;
    private static final String LINK = """
            select l.id, l.kind, l.outgoing_id, l.incoming_id, coalesce(o.number_text, i.number_text, l.number_text) as number_text,
                   coalesce(o.issued_on, i.dated, l.dated) as dated, coalesce(b.name, i.issuer, l.issuer) as issuer,
                   coalesce(o.subject, i.subject, l.subject) as subject
              from outgoing_link l left join outgoing_document o on o.id = l.outgoing_id left join issuing_body b on b.id = o.body_id
              left join incoming_document i on i.id = l.incoming_id
             where l.replaced_at is null and l.document_id = :id order by l.kind, l.id
            """;
    private static final String BACK = """
            select l.id, l.kind, d.id as outgoing_id, null::uuid as incoming_id, coalesce(d.number_text, '') as number_text, d.issued_on as dated,
                   b.name as issuer, d.subject
              from outgoing_link l join outgoing_document d on d.id = l.document_id join issuing_body b on b.id = d.body_id
             where l.replaced_at is null and (l.outgoing_id = :id or l.incoming_id = :id) and d.number is not null order by l.kind, l.id
            """;

    private final JdbcClient jdbc;
    private final OutgoingReader outgoing;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Links(JdbcClient jdbc, OutgoingReader outgoing, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.outgoing = outgoing;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both ways: what the document says of others, then what others with a number say of it. */
    @Transactional(readOnly = true)
    public List<DocumentLink> of(OutgoingId id) {
        access.require(Act.SEE_DOCUMENTS);
        return Stream.concat(asked(LINK, id.id(), false).stream(), asked(BACK, id.id(), true).stream())
                .toList();
    }

    /** What outgoing documents say of the incoming one. */
    @Transactional(readOnly = true)
    public List<DocumentLink> of(IncomingId id) {
        access.require(Act.SEE_DOCUMENTS);
        return asked(BACK, id.id(), true);
    }

    /** A dated document that another one rests on. */
    record Basis(String name, LocalDate date) {}

    List<Basis> basisDates(OutgoingDocument document) {
        return asked(LINK, document.id().id(), false).stream()
                .filter(link -> link.kind() == LinkKind.BASIS)
                .flatMap(link -> Stream.ofNullable(link.dated()).map(date -> new Basis(link.name(), date)))
                .toList();
    }

    /**
     * Links the document; the clerk may do so even after it was issued, the drafter until it has a number.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    public void add(OutgoingId id, NewLink wanted) {
        OutgoingDocument document = changeable(id);
        Actor actor = access.actor();
        Target target = target(document, wanted);
        new Problems()
                .addIf(wanted.number().isBlank(), "linkNumber", "registry.link.number-missing")
                .addIf(wanted.number().length() > 100, "linkNumber", "registry.too-long", 100)
                .addIf(wanted.issuer().isBlank() && target.isOutside(), "linkIssuer", "registry.link.issuer-missing")
                .addIf(wanted.issuer().length() > LONGEST, "linkIssuer", "registry.too-long", LONGEST)
                .addIf(wanted.subject().length() > LONGEST, "linkSubject", "registry.too-long", LONGEST)
                .addIf(document.id().equals(target.outgoing()), "linkNumber", "registry.link.itself")
                .refuse();
        jdbc.sql("""
                        insert into outgoing_link (document_id, unit_code, kind, outgoing_id, incoming_id, number_text, dated, issuer, subject, at, by_name)
                        values (:id, :unit, :kind, :outgoing, :incoming, :number, :dated, :issuer, :subject, :at, :by)
                        """)
                .param("id", id.id())
                .param("unit", document.unitCode())
                .param("kind", wanted.kind().name())
                .param(
                        "outgoing",
                        target.outgoing() == null ? null : target.outgoing().id())
                .param(
                        "incoming",
                        target.incoming() == null ? null : target.incoming().id())
                .param("number", wanted.number().strip())
                .param("dated", wanted.dated())
                .param("issuer", wanted.issuer().strip())
                .param("subject", wanted.subject().strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
        audit.changed(
                "registry.audit.linked",
                Registry.subject(document),
                null,
                new Linked(
                        wanted.kind(), wanted.number().strip(), wanted.issuer().strip()));
    }

    /** The link was a mistake. */
    public void remove(OutgoingId id, long link) {
        OutgoingDocument document = changeable(id);
        DocumentLink removed = asked(LINK, id.id(), false).stream()
                .filter(one -> one.id() == link)
                .findFirst()
                .orElseThrow(DocumentNotFound::new);
        jdbc.sql("update outgoing_link set replaced_at = :at where id = :id and replaced_at is null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", link)
                .update();
        audit.changed(
                "registry.audit.unlinked",
                Registry.subject(document),
                new Linked(removed.kind(), removed.number(), removed.issuer()),
                null);
    }

    /** Whether the one acting may link the document. */
    @Transactional(readOnly = true)
    public boolean mayChange(OutgoingDocument document) {
        boolean drafting = document.state().isOpen() && access.mayChange(Act.DRAFT_DOCUMENTS, document.unitCode());
        return drafting
                || (document.state() != DocumentState.CANCELLED
                        && access.mayChange(Act.NUMBER_DOCUMENTS, document.unitCode()));
    }

    private OutgoingDocument changeable(OutgoingId id) {
        access.require(Act.SEE_DOCUMENTS);
        OutgoingDocument document = outgoing.find(id).orElseThrow(DocumentNotFound::new);
        if (!mayChange(document)) {
            throw new NotYourStep();
        }
        return document;
    }

    /** Typed number and day name one document kept here, or one from outside. */
    private Target target(OutgoingDocument document, NewLink wanted) {
        String number = wanted.number().strip();
        List<OutgoingDocument> own = outgoing.numbered(document.unitCode(), number).stream()
                .filter(one -> wanted.issuer().isBlank()
                        || one.bodyName().equalsIgnoreCase(wanted.issuer().strip()))
                .filter(one -> wanted.dated() == null
                        || wanted.dated()
                                .equals(Objects.requireNonNull(one.numbered()).date()))
                .toList();
        if (own.size() == 1) {
            return new Target(own.getFirst().id(), null);
        }
        List<IncomingId> arrived = jdbc.sql("""
                        select id from incoming_document where unit_code = :unit and lower(number_text) = lower(:number)
                          and (cast(:dated as date) is null or dated = :dated) and (:issuer = '' or lower(issuer) = lower(:issuer)) limit 2
                        """)
                .param("unit", document.unitCode())
                .param("number", number)
                .param("dated", wanted.dated())
                .param("issuer", wanted.issuer().strip())
                .query((row, at) -> new IncomingId(row.getObject("id", UUID.class)))
                .list();
        return new Target(null, arrived.size() == 1 && !number.isEmpty() ? arrived.getFirst() : null);
    }

    private List<DocumentLink> asked(String sql, UUID id, boolean backwards) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> link(row, backwards))
                .list();
    }

    private static DocumentLink link(ResultSet row, boolean backwards) throws SQLException {
        UUID outgoing = row.getObject("outgoing_id", UUID.class);
        UUID incoming = row.getObject("incoming_id", UUID.class);
        return new DocumentLink(
                row.getLong("id"),
                LinkKind.valueOf(row.getString("kind")),
                backwards,
                outgoing == null ? null : new OutgoingId(outgoing),
                incoming == null ? null : new IncomingId(incoming),
                row.getString("number_text") == null ? "" : row.getString("number_text"),
                row.getObject("dated", LocalDate.class),
                row.getString("issuer"),
                row.getString("subject"));
    }

    private record Target(
            @Nullable OutgoingId outgoing, @Nullable IncomingId incoming) {
        boolean isOutside() {
            return outgoing == null && incoming == null;
        }
    }

    private record Linked(LinkKind linkKind, String number, String issuer) {}
}
