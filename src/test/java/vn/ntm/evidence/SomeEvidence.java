package vn.ntm.evidence;

import static vn.ntm.evidence.EvidenceFiles.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.TestWorld;
import vn.ntm.criteria.IndicatorRef;

/** Made-up evidence of the commune of the evaluation workspace. */
final class SomeEvidence {
    static final String HERE = "05539";
    static final int YEAR = 2024;

    private static final String SET = "ntm-nang-cao-2021-2025";

    private SomeEvidence() {}

    static NewPiece piece(String code, PieceFacts facts) {
        return new NewPiece(HERE, facts, List.of(ref(code)), List.of(YEAR), null, UUID.randomUUID());
    }

    static NewPiece inPlaceOf(PieceId old, String code) {
        PieceFacts facts = facts(EvidenceKind.OFFICIAL_DOC);
        return new NewPiece(HERE, facts, List.of(ref(code)), List.of(YEAR), old, UUID.randomUUID());
    }

    static PieceFacts facts(EvidenceKind kind) {
        return facts(kind, null);
    }

    static PieceFacts facts(EvidenceKind kind, @Nullable LocalDate validTo) {
        String title = "Minh chứng " + UUID.randomUUID();
        LocalDate issued = TestWorld.TODAY;
        return new PieceFacts(kind, title, "12/QĐ-UBND", issued, "UBND xã", validTo, PrivacyClass.INTERNAL, null);
    }

    /** A PDF file unlike any other. */
    static List<NewFile> pdf() {
        return List.of(file("van ban.pdf", EvidenceFiles.pdf(1, "van ban " + UUID.randomUUID())));
    }

    static IndicatorRef ref(String code) {
        return new IndicatorRef(SET, code);
    }
}
