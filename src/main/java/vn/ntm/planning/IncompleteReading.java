package vn.ntm.planning;

import vn.ntm.shared.Refusal;

/** The commune, year, subject or criteria set of a document was not understood; a person must say. */
public class IncompleteReading extends Refusal {
    IncompleteReading() {
        super(Kind.UNACCEPTABLE, "planning.import.incomplete");
    }
}
