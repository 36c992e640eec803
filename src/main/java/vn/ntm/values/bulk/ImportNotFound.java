package vn.ntm.values.bulk;

import java.util.UUID;
import vn.ntm.shared.Refusal;

/** There is no such import within reach. */
public class ImportNotFound extends Refusal {
    ImportNotFound(UUID id) {
        super(Kind.ABSENT, "values.import.absent", id);
    }
}
