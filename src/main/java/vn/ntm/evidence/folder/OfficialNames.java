package vn.ntm.evidence.folder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.MeasureId;
import vn.ntm.evidence.EvidenceState;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFile;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.ProvedIndicators;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.evidence.Use;

/** The name under which a piece of evidence is handed out. */
@Component
public class OfficialNames {
    private static final int COMMUNE_CODE = 5;

    /** In which pieces are counted: as they came. */
    static final Comparator<Piece> ORDER = Comparator.comparing(
                    (Piece piece) -> piece.brought().at())
            .thenComparing(piece -> piece.id().toString());

    private final Evidences evidences;
    private final ProvedIndicators indicators;

    OfficialNames(Evidences evidences, ProvedIndicators indicators) {
        this.evidences = evidences;
        this.indicators = indicators;
    }

    /** By the first indicator and year it proves; by its title alone when it proves none. */
    public String of(Piece piece) {
        PieceFile file = piece.file();
        String ending = file == null ? "bin" : file.ending();
        List<Use> uses = evidences.usesOf(piece.id());
        Optional<Named> indicator = uses.stream()
                .findFirst()
                .flatMap(use -> indicators.asking(use.measure()).stream().findFirst());
        return indicator.isEmpty()
                ? FolderName.slug(piece.facts().title()) + "." + ending
                : of(piece, indicator.get(), uses.getFirst().year(), ending);
    }

    private String of(Piece piece, Named indicator, int year, String ending) {
        String unit = piece.unitCode()
                .substring(0, Math.min(COMMUNE_CODE, piece.unitCode().length()));
        List<PieceId> accepted = accepted(readable(piece, unit), indicator.measure(), year).stream()
                .map(Piece::id)
                .toList();
        return FolderName.of(
                indicator.criterion().number(),
                indicator.code(),
                year,
                accepted.indexOf(piece.id()) + 1,
                piece.facts().title(),
                ending);
    }

    /** The commune when its evidence may be read, the hamlet otherwise. */
    private String readable(Piece piece, String commune) {
        return evidences.reads(commune) ? commune : piece.unitCode();
    }

    /** Accepted pieces that are in force, in the order in which they are counted. */
    List<Piece> accepted(String unitCode, MeasureId measure, int year) {
        return evidences.of(unitCode, measure, year, evidences.now()).stream()
                .filter(piece -> piece.stateOn(evidences.today()) == EvidenceState.ACCEPTED)
                .sorted(ORDER)
                .toList();
    }
}
