package vn.ntm.values.bulk;

import vn.ntm.shared.Refusal;

/** The act does not fit the import: what was asked cannot be done to it, with the reason in words. */
public class ImportRefused extends Refusal {
    ImportRefused(String messageKey, Object... words) {
        super(Kind.UNACCEPTABLE, messageKey, words);
    }
}
