package vn.ntm.audit.chain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.ntm.audit.chain.ChainReport.BrokenLink;

/** Goes along one unit's chain from its first line to its end and remembers the first link that does not hold. */
final class Walk {
    /** Before the first line. */
    static final String NOTHING = "0".repeat(64);

    private final String unit;
    private final Head end;
    private long lines;
    private long seq;
    private String hash = NOTHING;
    private @Nullable BrokenLink broken;

    /** Where a chain ends according to the table of heads. */
    record Head(long seq, String hash) {}

    Walk(String unit, Head end) {
        this.unit = unit;
        this.end = end;
    }

    void step(Link link) {
        lines++;
        if (link.seq() != seq + 1) {
            breaksAt(seq + 1, link.at(), Damage.MISSING);
        } else if (link.seq() > end.seq()) {
            breaksAt(link.seq(), link.at(), Damage.ADDED);
        } else if (!link.hash().equals(link.shouldBe())) {
            breaksAt(link.seq(), link.at(), Damage.CHANGED);
        } else if (!link.previousHash().equals(hash)) {
            breaksAt(link.seq(), link.at(), Damage.UNLINKED);
        }
        seq = link.seq();
        hash = link.hash();
    }

    ChainReport finished() {
        if (seq < end.seq()) {
            breaksAt(seq + 1, null, Damage.CUT_OFF);
        } else if (!hash.equals(end.hash())) {
            breaksAt(seq, null, Damage.CHANGED);
        }
        return new ChainReport(unit, lines, hash, broken);
    }

    private void breaksAt(long number, @Nullable OffsetDateTime at, Damage damage) {
        if (broken == null) {
            broken = new BrokenLink(number, at, damage);
        }
    }
}
