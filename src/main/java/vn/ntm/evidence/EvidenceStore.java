package vn.ntm.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.criteria.MeasureId;
import vn.ntm.documents.PhotoFacts;

/** Writes evidence. What was written stays; what no longer counts is told when it stopped to. */
@Component
class EvidenceStore {
    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the same request has brought it already */
    boolean add(
            PieceId id, NewPiece wanted, PieceFacts facts, @Nullable PieceFile file, int part, Actor by, Instant at) {
        PhotoFacts photo = file == null ? PhotoFacts.none() : file.photo();
        PieceId replaces = wanted.replaces();
        return jdbc.sql("""
                        insert into evidence (id, unit_code, kind, title, doc_number, issued_on, issuer, valid_to, privacy_class, address,
                          sha256, file_name, media_type, size, taken_at, latitude, longitude, supersedes,
                          added_at, added_by_person, added_by_position, added_by, request_key, request_part)
                        values (:id, :unit, :kind, :title, :number, :issuedOn, :issuer, :validTo, :privacy, :address,
                          :sha256, :fileName, :mediaType, :size, :takenAt, :latitude, :longitude, :supersedes,
                          :at, :person, :position, :by, :key, :part)
                        on conflict (unit_code, request_key, request_part) do nothing
                        """)
                        .param("id", id.id())
                        .param("unit", wanted.unitCode())
                        .param("kind", facts.kind().name())
                        .param("title", facts.title())
                        .param("number", facts.number())
                        .param("issuedOn", facts.issuedOn())
                        .param("issuer", facts.issuer())
                        .param("validTo", facts.validTo())
                        .param("privacy", facts.privacy().name())
                        .param("address", facts.address())
                        .param("sha256", file == null ? null : file.sha256().hex())
                        .param("fileName", file == null ? null : file.name())
                        .param("mediaType", file == null ? null : file.mediaType())
                        .param("size", file == null ? null : file.size())
                        .param("takenAt", photo.takenAt())
                        .param("latitude", photo.latitude())
                        .param("longitude", photo.longitude())
                        .param("supersedes", replaces == null ? null : replaces.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", by.personId())
                        .param("position", by.positionId())
                        .param("by", by.signature())
                        .param("key", wanted.key())
                        .param("part", part)
                        .update()
                == 1;
    }

    /** The first decision: that it was brought. */
    void begin(PieceId id, String unitCode, Actor by, Instant at) {
        decide(id, unitCode, EvidenceState.UPLOADED, "", by, at);
    }

    /** @throws PieceIsFurther when it no longer stands as it was read */
    void judge(Piece piece, EvidenceState state, String reason, Actor by, Instant at) {
        int ended = jdbc.sql(
                        "update evidence_decision set replaced_at = :at where evidence_id = :id and replaced_at is null"
                                + " and state = :before")
                .param("id", piece.id().id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", piece.judgement().state().name())
                .update();
        if (ended == 0) {
            throw new PieceIsFurther(piece.judgement().state());
        }
        decide(piece.id(), piece.unitCode(), state, reason, by, at);
    }

    /** @return false when it was linked so already */
    boolean link(PieceId id, String unitCode, MeasureId measure, int year, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into evidence_use (evidence_id, unit_code, measure, year, at, by_name)
                        values (:id, :unit, :measure, :year, :at, :by)
                        on conflict (evidence_id, measure, year) where replaced_at is null do nothing
                        """)
                        .param("id", id.id())
                        .param("unit", unitCode)
                        .param("measure", measure.key())
                        .param("year", year)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.signature())
                        .update()
                == 1;
    }

    /** @return false when it was no longer linked */
    boolean unlink(PieceId id, long use, Instant at) {
        return jdbc.sql(
                                "update evidence_use set replaced_at = :at where id = :use and evidence_id = :id and replaced_at is null")
                        .param("use", use)
                        .param("id", id.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void decide(PieceId id, String unitCode, EvidenceState state, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into evidence_decision (evidence_id, unit_code, state, reason, at, by_person, by_name)
                        values (:id, :unit, :state, :reason, :at, :person, :by)
                        """)
                .param("id", id.id())
                .param("unit", unitCode)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", by.personId())
                .param("by", by.signature())
                .update();
    }
}
