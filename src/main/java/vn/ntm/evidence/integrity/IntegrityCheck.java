package vn.ntm.evidence.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.documents.FileStore;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFile;

/** Reads every stored file within reach again and compares its fingerprint. */
@Service
public class IntegrityCheck {
    private final Evidences evidences;
    private final FileStore files;
    private final Access access;

    IntegrityCheck(Evidences evidences, FileStore files, Access access) {
        this.evidences = evidences;
        this.files = files;
        this.access = access;
    }

    /**
     * What was found.
     *
     * @param files that were read, each content of a unit once
     * @param damaged pieces whose file is missing or has changed
     */
    public record Report(int pieces, int files, long bytes, List<Piece> damaged) {
        public Report {
            damaged = List.copyOf(damaged);
        }

        public boolean isWhole() {
            return damaged.isEmpty();
        }
    }

    public Report run() {
        access.require(Act.SEE_ASSESSMENT);
        Map<String, Boolean> known = new HashMap<>();
        List<Piece> damaged = new ArrayList<>();
        int pieces = 0;
        long bytes = 0;
        for (List<Piece> some = evidences.withFiles(null);
                !some.isEmpty();
                some = evidences.withFiles(some.getLast().id())) {
            for (Piece piece : some) {
                PieceFile file = piece.file();
                if (file != null) {
                    pieces++;
                    String key = piece.unitCode() + " " + file.sha256();
                    if (!known.containsKey(key)) {
                        bytes += file.size();
                        known.put(key, files.isWhole(file.sha256(), piece.unitCode()));
                    }
                    if (!known.getOrDefault(key, false)) {
                        damaged.add(piece);
                    }
                }
            }
        }
        return new Report(pieces, known.size(), bytes, damaged);
    }
}
