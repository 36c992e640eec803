package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** The document is no longer waiting for review: confirmed, dropped, or older than a day. */
public class ImportNotFound extends Refusal {
    ImportNotFound() {
        super(Kind.ABSENT, "planning.import.gone");
    }
}
