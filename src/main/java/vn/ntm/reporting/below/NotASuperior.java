package vn.ntm.reporting.below;

import vn.ntm.shared.Refusal;

/** Only a province or a district receives reports of communes. */
public final class NotASuperior extends Refusal {
    NotASuperior() {
        super(Kind.UNACCEPTABLE, "reporting.received.no-superior");
    }
}
