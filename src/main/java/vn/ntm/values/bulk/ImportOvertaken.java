package vn.ntm.values.bulk;

import vn.ntm.shared.Refusal;

/** Values changed since the import was looked at, or somebody else writes the same ones right now; nothing was written. */
public class ImportOvertaken extends Refusal {
    ImportOvertaken() {
        super(Kind.OVERTAKEN, "values.import.overtaken");
    }
}
