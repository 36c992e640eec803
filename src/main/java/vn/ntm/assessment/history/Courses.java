package vn.ntm.assessment.history;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.assessment.Viewed;

/** How communes came to where they stand. */
@Service
@Transactional(readOnly = true)
public class Courses {
    private final ChangeStore store;
    private final Access access;

    Courses(ChangeStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** What had been noticed by the moment looked at. */
    public Course of(Viewed viewed) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        Watched watched = new Watched(viewed.unitCode(), viewed.setId(), viewed.year());
        return Course.of(store.followed(watched), store.changes(watched), viewed.knownAt());
    }
}
