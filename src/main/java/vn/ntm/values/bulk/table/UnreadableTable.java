package vn.ntm.values.bulk.table;

import vn.ntm.shared.Refusal;

/** A file that is no table we can read: of another kind, damaged, hostile or too big. */
public class UnreadableTable extends Refusal {
    public UnreadableTable(String messageKey, Object... arguments) {
        super(Kind.UNACCEPTABLE, messageKey, arguments);
    }
}
