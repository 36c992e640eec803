package vn.ntm.roadmap;

import vn.ntm.shared.Refusal;

/** There is no such row: the criterion or indicator is met, does not apply, or is not in the set. */
public class NoSuchRow extends Refusal {
    public NoSuchRow(RowKey key) {
        super(Kind.ABSENT, "roadmap.no-such-row", key.criterion(), key.indicator());
    }
}
