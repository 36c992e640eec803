package vn.ntm.distribution.brief;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** Prints the briefs of all hamlets of a commune, one commune after another, while whoever asked may go on working. */
@Service
public class BriefBatches {
    private static final Logger LOG = LoggerFactory.getLogger(BriefBatches.class);

    private final HamletBriefs briefs;
    private final BriefPrinter printer;
    private final BatchStore store;
    private final Access access;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final ExecutorService press = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("briefs").daemon().factory());

    BriefBatches(
            HamletBriefs briefs,
            BriefPrinter printer,
            BatchStore store,
            Access access,
            Audit audit,
            TransactionTemplate transaction) {
        this.briefs = briefs;
        this.printer = printer;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Begins to print. One that is under way goes on instead: whoever presses twice gets it once.
     *
     * @param address the public page, null when nobody has said where it is
     * @throws NoBriefs when there is no plan or no hamlet
     */
    public void start(String unitCode, @Nullable String address) {
        Actor actor = access.requireToChange(Act.SEND_DOCUMENTS, unitCode);
        List<Brief> all = briefs.all(unitCode, address);
        if (all.isEmpty()) {
            throw new NoBriefs();
        }
        UUID id = UUID.randomUUID();
        Boolean begun = transaction.execute(one -> begin(id, unitCode, all, actor));
        if (Boolean.TRUE.equals(begun)) {
            press.execute(() -> Acting.run(actor, () -> print(id, all)));
        }
    }

    private boolean begin(UUID id, String unitCode, List<Brief> all, Actor actor) {
        String address = Objects.requireNonNullElse(all.getFirst().address(), "");
        if (!store.begin(id, unitCode, all.size(), address, actor)) {
            return false;
        }
        Brief.Head head = all.getFirst().head();
        audit.changed(
                "distribution.audit.briefs",
                new Subject("brief-batch", id.toString(), head.communeName(), unitCode),
                null,
                new Told(head.year(), all.size(), address));
        return true;
    }

    private record Told(int year, int hamlets, String address) {}

    private void print(UUID id, List<Brief> all) {
        try {
            BriefPrinter.Printed printed = printer.all(all, done -> store.advance(id, done));
            store.finish(id, archive(all, printed.singles()), printed.joined());
        } catch (RuntimeException failed) {
            LOG.error("Briefs {} could not be printed", id, failed);
            store.fail(id);
        }
    }

    private static byte[] archive(List<Brief> briefs, List<byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.size(); i++) {
                zip.putNextEntry(new ZipEntry(briefs.get(i).fileName()));
                zip.write(files.get(i));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The last one of the commune. */
    public Optional<Batch> lastOf(String unitCode) {
        access.requireToRead(Act.SEND_DOCUMENTS, unitCode);
        return store.of(unitCode);
    }

    /** @throws BatchNotFound when it is not finished, or a newer one took its place */
    public byte[] archive(UUID id) {
        access.require(Act.SEND_DOCUMENTS);
        return store.file(id, true).orElseThrow(BatchNotFound::new);
    }

    /** @throws BatchNotFound when it is not finished, or a newer one took its place */
    public byte[] joined(UUID id) {
        access.require(Act.SEND_DOCUMENTS);
        return store.file(id, false).orElseThrow(BatchNotFound::new);
    }

    @PreDestroy
    void stop() {
        press.shutdownNow();
    }
}
