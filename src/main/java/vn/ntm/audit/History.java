package vn.ntm.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;

/** What happened to one object. Who may see the object may see its history. */
@Service
@Transactional(readOnly = true)
public class History {
    private static final int MOST = 300;

    private final AuditReader reader;
    private final Access access;

    History(AuditReader reader, Access access) {
        this.reader = reader;
        this.access = access;
    }

    /**
     * Newest first.
     *
     * @param asked what seeing the object asks
     * @throws NoHistory when nothing is recorded of it within reach
     */
    public List<AuditLine> of(Act asked, String type, String id) {
        access.require(asked);
        List<AuditLine> lines = reader.of(type, id, MOST);
        if (lines.isEmpty()) {
            throw new NoHistory();
        }
        return lines;
    }
}
