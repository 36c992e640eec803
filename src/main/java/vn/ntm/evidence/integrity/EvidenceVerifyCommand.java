package vn.ntm.evidence.integrity;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.evidence.FileSize;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFile;
import vn.ntm.shared.Command;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** {@code evidence verify}: reads every stored file of evidence again; names each that is missing or changed and ends with 1. */
@Component
class EvidenceVerifyCommand implements Command {
    private static final int DAMAGED = 1;
    private static final int REFUSED = 2;

    private final IntegrityCheck check;
    private final Texts texts;

    EvidenceVerifyCommand(IntegrityCheck check, Texts texts) {
        this.check = check;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "evidence verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println(texts.of("evidence.verify.usage"));
            return REFUSED;
        }
        IntegrityCheck.Report report = Acting.as(Actor.product(texts.of("evidence.verify.by")), check::run);
        report.damaged().forEach(piece -> err.println(sentence(piece)));
        String files = Vietnamese.number(report.files());
        if (!report.isWhole()) {
            err.println(texts.of("evidence.verify.damaged", report.damaged().size(), files));
            return DAMAGED;
        }
        out.println(texts.of("evidence.verify.whole", files, FileSize.words(report.bytes())));
        return 0;
    }

    private String sentence(Piece piece) {
        PieceFile file = piece.file();
        return texts.of(
                "evidence.verify.at",
                piece.unitCode(),
                piece.facts().title(),
                file == null ? "" : file.name(),
                piece.id(),
                file == null ? "" : file.sha256());
    }
}
