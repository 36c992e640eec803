package vn.ntm.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.AuditReader.Known;

/** What was done, for those who look after it. Whoever looks at the acts of persons by name leaves a line themselves, and so does whoever takes lines out. */
@Service
@Transactional
public class AuditLog {
    /** Lines on one page. */
    public static final int PAGE = 50;
    /** Lines in one file. */
    public static final int FILE = 50_000;
    /** A name that fits more persons is too short to be a question about somebody. */
    private static final int MOST_PERSONS = 20;

    private final AuditReader reader;
    private final Audit audit;
    private final Access access;

    AuditLog(AuditReader reader, Audit audit, Access access) {
        this.reader = reader;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Some lines, newest first.
     *
     * @param more whether there are older ones
     */
    public record Page(List<AuditLine> lines, boolean more) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** @throws TooManyPersons when the name fits too many */
    public Page search(AuditSearch search) {
        Actor actor = access.require(Act.SEE_AUDIT);
        List<AuditLine> lines = new ArrayList<>();
        reader.read(search, people(search, actor), PAGE + 1, lines::add);
        boolean more = lines.size() > PAGE;
        return new Page(more ? lines.subList(0, PAGE) : lines, more);
    }

    /** Gives every line that is found, newest first, up to {@link #FILE}. */
    public void takeOut(AuditSearch search, Consumer<AuditLine> lines) {
        Actor actor = access.require(Act.SEE_AUDIT);
        AtomicInteger count = new AtomicInteger();
        reader.read(search, people(search, actor), FILE, line -> {
            count.incrementAndGet();
            lines.accept(line);
        });
        audit.changed(
                "audit.audit.taken-out",
                new Subject("audit", "lines", "", actor.unitCode()),
                null,
                new TakenOut(count.get(), search));
    }

    private @Nullable List<UUID> people(AuditSearch search, Actor actor) {
        if (search.person().isEmpty()) {
            return null;
        }
        List<Known> known = reader.people(search.person());
        if (known.size() > MOST_PERSONS) {
            throw new TooManyPersons(known.size());
        }
        known.forEach(one -> audit.sensitiveRead(
                "audit.audit.person-looked-at",
                new Subject("person", one.id().toString(), one.name(), actor.unitCode())));
        return known.stream().map(Known::id).toList();
    }

    private record TakenOut(int lines, AuditSearch search) {}
}
