package vn.ntm.evidence.folder;

import vn.ntm.shared.Refusal;

/** There is no such set or criterion. */
public class NoSuchCriterion extends Refusal {
    NoSuchCriterion() {
        super(Kind.ABSENT, "evidence.folder.no-criterion");
    }
}
