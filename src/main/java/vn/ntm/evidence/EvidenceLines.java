package vn.ntm.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.MeasureId;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Evidence in words, for the pages of this and other modules; shown by {@code evidence/pieces.jte}. */
@Service
public class EvidenceLines {
    private static final int COMMUNE_CODE = 5;
    private static final int COORDINATE_DECIMALS = 5;

    private final Evidences evidences;
    private final EvidenceDesk desk;
    private final Units units;
    private final Access access;
    private final Texts texts;

    EvidenceLines(Evidences evidences, EvidenceDesk desk, Units units, Access access, Texts texts) {
        this.evidences = evidences;
        this.desk = desk;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    /**
     * Every piece of the figure as it stood on the day looked at, newest first; evidence of a hamlet stands with its commune's, under the hamlet's
     * name. About a past day nothing can be done.
     */
    public List<PieceLine> of(String unitCode, MeasureId measure, int year, Instant knownAt) {
        LocalDate day = LocalDate.ofInstant(knownAt, Vietnamese.ZONE);
        return evidences.of(unitCode, measure, year, knownAt).stream()
                .map(piece -> line(piece, day))
                .toList();
    }

    public PieceLine line(Piece piece) {
        return line(piece, evidences.today());
    }

    private PieceLine line(Piece piece, LocalDate day) {
        EvidenceState state = piece.stateOn(day);
        PieceFile file = piece.file();
        boolean shown = file != null && file.isPicture() && !piece.isSensitive();
        String path = path(piece.id());
        return new PieceLine(
                path,
                piece.facts().title(),
                detail(piece, shown),
                piece.facts().kind().icon(),
                shown ? path + "/thumbnail" : null,
                state.hue(),
                state.icon(),
                texts.of(state.nameKey()),
                note(piece, state),
                day.isBefore(evidences.today()) ? null : action(piece, state));
    }

    /** The unit's name when it is a hamlet, empty otherwise. */
    public String hamlet(String unitCode) {
        return unitCode.length() <= COMMUNE_CODE
                ? ""
                : units.validities(UnitLevel.HAMLET, unitCode).stream()
                        .reduce((earlier, later) -> later)
                        .map(unit -> unit.fullName())
                        .orElse(unitCode);
    }

    static String path(PieceId id) {
        return "/evidence/" + id;
    }

    private String detail(Piece piece, boolean shown) {
        PieceFacts facts = piece.facts();
        PieceFile file = piece.file();
        return Stream.of(
                        texts.of(facts.kind().nameKey()),
                        facts.number(),
                        Vietnamese.date(facts.issuedOn()),
                        facts.issuer(),
                        file == null ? "" : FileSize.words(file.size()),
                        file == null || !shown ? "" : taken(file.photo()),
                        hamlet(piece.unitCode()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** When and where a photo says it was taken, empty when it says neither. */
    private String taken(PhotoFacts photo) {
        LocalDateTime at = photo.takenAt();
        BigDecimal latitude = photo.latitude();
        BigDecimal longitude = photo.longitude();
        return Stream.of(
                        at == null ? "" : texts.of("evidence.line.taken", Vietnamese.moment(at)),
                        latitude == null || longitude == null
                                ? ""
                                : texts.of("evidence.line.place", coordinate(latitude), coordinate(longitude)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String coordinate(BigDecimal degrees) {
        return Vietnamese.number(degrees, COORDINATE_DECIMALS);
    }

    private String note(Piece piece, EvidenceState state) {
        LocalDate last = piece.facts().validTo();
        return switch (state) {
            case REJECTED ->
                texts.of("evidence.line.rejected", piece.judgement().reason());
            case EXPIRED -> texts.of("evidence.line.expired", Vietnamese.date(last));
            case ACCEPTED -> last == null ? "" : texts.of("evidence.line.until", Vietnamese.date(last));
            case UPLOADED -> texts.of("evidence.line.brought", piece.brought().name());
            case SUPERSEDED -> "";
        };
    }

    private PieceLine.@Nullable Action action(Piece piece, EvidenceState state) {
        String path = path(piece.id());
        if (state == EvidenceState.UPLOADED && desk.mayJudge(piece)) {
            return new PieceLine.Action(path + "#duyet", texts.of("evidence.line.judge"));
        }
        boolean stale = state == EvidenceState.REJECTED || state == EvidenceState.EXPIRED;
        return stale && access.mayChange(Act.ADD_EVIDENCE, piece.unitCode())
                ? new PieceLine.Action("/evidence/new?replaces=" + piece.id(), texts.of("evidence.line.replace"))
                : null;
    }
}
