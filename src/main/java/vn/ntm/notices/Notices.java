package vn.ntm.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Found;
import vn.ntm.shared.Vietnamese;

/** What the position acted in was told. Whoever stands in for the holder sees and reads it too. */
@Service
@Transactional
public class Notices {
    private static final String TYPE = "notices";

    private final NoticeReader reader;
    private final NoticeStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Notices(NoticeReader reader, NoticeStore store, Access access, Audit audit, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Unread first, newest first within; empty for somebody without a position. */
    @Transactional(readOnly = true)
    public Found<Notice> list(NoticeFilter filter) {
        return access.require(Act.DO_OWN_WORK)
                .position()
                .map(position -> reader.of(position, filter))
                .orElseGet(() -> new Found<>(0, List.of()));
    }

    /** Today, as far as last days are concerned. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /**
     * Marks it as read; once more does no harm.
     *
     * @return the notice
     * @throws NoticeNotFound when the position was told no such thing
     */
    public Notice read(long id) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        UUID position = actor.position().orElseThrow(NoticeNotFound::new);
        Notice notice = reader.find(id, position).orElseThrow(NoticeNotFound::new);
        if (store.markRead(id, position, actor.personId(), clock.instant())) {
            noteRead(actor, position, 1);
        }
        return notice;
    }

    /**
     * Marks as read all up to the one that was seen last; what came in the meantime stays unread.
     *
     * @return how many there were
     */
    public int readAll(long upTo) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        return actor.position().map(position -> readAll(actor, position, upTo)).orElse(0);
    }

    private int readAll(Actor actor, UUID position, long upTo) {
        int read = store.markAllRead(position, upTo, actor.personId(), clock.instant());
        if (read > 0) {
            noteRead(actor, position, read);
        }
        return read;
    }

    private void noteRead(Actor actor, UUID position, int count) {
        Subject subject = new Subject(TYPE, position.toString(), actor.title(), actor.unitCode());
        audit.changed("notices.audit.read", subject, null, Map.of("count", count));
    }
}
