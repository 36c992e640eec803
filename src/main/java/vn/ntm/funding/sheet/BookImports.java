package vn.ntm.funding.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.funding.Book;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Line;
import vn.ntm.people.Problems;
import vn.ntm.values.bulk.table.Row;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.UnreadableTable;

/** Tables that others kept, brought into a book: explained, looked at, entered whole or not at all, taken back whole. */
@Service
@Transactional
public class BookImports {
    /** What the audit calls one. */
    public static final String TYPE = "funding_import";

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_REASON = 500;

    private final BookImportStore store;
    private final Headings headings;
    private final LineTableReader reader;
    private final SheetPosting posting;
    private final Ledger ledger;
    private final FileStore files;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    BookImports(
            BookImportStore store,
            Headings headings,
            LineTableReader reader,
            SheetPosting posting,
            Ledger ledger,
            FileStore files,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.headings = headings;
        this.reader = reader;
        this.posting = posting;
        this.ledger = ledger;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the file and guesses what its columns say.
     *
     * @throws UnreadableTable when it is no table
     * @throws SameFileCame when the same file waits or is entered already
     */
    public BookImport receive(Book book, TableFile file) {
        Actor actor = access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        if (file.content().length > MOST_BYTES) {
            throw new UnreadableTable("values.table.too-big", MOST_BYTES / 1_000_000);
        }
        String sha256 = Sha256.ofContent(file.content()).hex();
        refuseTheSame(book, sha256);
        SheetMapping guess = headings.guess(SheetRows.of(file));
        String name = file.name().isEmpty() ? sha256.substring(0, 12) : file.name();
        BookImport one = new BookImport(
                UUID.randomUUID(),
                book,
                name,
                sha256,
                guess,
                BookImport.State.WAITING,
                clock.instant(),
                actor.signature(),
                null,
                null,
                0);
        files.store(file.content(), name, book.unitCode());
        if (!store.add(one)) {
            refuseTheSame(book, sha256);
        }
        audit.changed("funding.sheet.audit.received", subject(one), null, new Received(name, sha256));
        return one;
    }

    private record Received(String fileName, String sha256) {}

    private void refuseTheSame(Book book, String sha256) {
        store.sameFile(book, sha256).ifPresent(first -> {
            throw new SameFileCame(first);
        });
    }

    /** The newest 50. */
    @Transactional(readOnly = true)
    public List<BookImport> of(Book book) {
        access.requireToRead(Act.KEEP_LEDGER, book.unitCode());
        return store.newest(book);
    }

    /** @throws BookImportNotFound when none such came for the book */
    @Transactional(readOnly = true)
    public BookImport get(Book book, UUID id) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return store.find(book, id).orElseThrow(BookImportNotFound::new);
    }

    /** A table with what it would enter; nothing is changed. */
    public record Look(List<SheetRows> sheets, Row heading, BookReading reading) {}

    /** Reads the file anew by what it is said to mean. */
    @Transactional(readOnly = true)
    public Look look(BookImport one) {
        access.requireToRead(Act.KEEP_LEDGER, one.book().unitCode());
        List<SheetRows> sheets = sheets(one);
        return new Look(
                sheets,
                LineTableReader.heading(sheets, one.mapping()),
                reader.read(one.book(), sheets, one.mapping(), one.cause()));
    }

    private List<SheetRows> sheets(BookImport one) {
        try (InputStream content =
                files.open(Sha256.of(one.sha256()), one.book().unitCode())) {
            return SheetRows.of(TableFile.of(one.fileName(), content.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Another row of headings: what its columns say is guessed anew. */
    public SheetMapping guess(BookImport one, String sheet, int heading) {
        access.requireToRead(Act.KEEP_LEDGER, one.book().unitCode());
        return sheets(one).stream()
                .filter(rows -> rows.name().equals(sheet))
                .flatMap(rows -> rows.row(heading).stream())
                .findFirst()
                .map(row -> headings.of(sheet, row))
                .orElseThrow(() -> new SheetNotTaken("funding.sheet.problem.heading", heading));
    }

    /** Says what columns and words mean. */
    public void explain(Book book, UUID id, SheetMapping mapping, int seen) {
        store.explain(toChange(book, id, BookImport.State.WAITING), mapping, seen);
    }

    /** It is not to be entered. */
    public void leave(Book book, UUID id, int seen) {
        BookImport one = toChange(book, id, BookImport.State.WAITING);
        store.leave(one, seen);
        audit.changed("funding.sheet.audit.left", subject(one), new Received(one.fileName(), one.sha256()), null);
    }

    /**
     * Enters every line of it, in the order of the file, in one go.
     *
     * @param alsoKnown whether lines are entered too that the book has already
     * @throws SheetNotTaken when something in it cannot be taken; then nothing is entered
     */
    public void post(Book book, UUID id, boolean alsoKnown, int seen) {
        BookImport one = toChange(book, id, BookImport.State.WAITING);
        BookReading reading = look(one).reading();
        int lines = reading.entered().size();
        if (!reading.isFine()) {
            throw new SheetNotTaken("funding.sheet.not-fine", reading.problems().size());
        }
        if (lines > MOST_LINES) {
            throw new SheetNotTaken("funding.sheet.too-many", MOST_LINES);
        }
        if (reading.known() > 0 && !alsoKnown) {
            throw new SheetNotTaken("funding.sheet.known-not-confirmed", reading.known());
        }
        store.post(one, new BookImport.Posted(clock.instant(), access.actor().signature(), lines), seen);
        posting.post(one, reading);
        audit.changed("funding.sheet.audit.posted", subject(one), null, new Entered(one.fileName(), lines));
    }

    private record Entered(String fileName, int lines) {}

    /** Takes back every line of it that stands. */
    public void undo(Book book, UUID id, String reason, int seen) {
        BookImport one = toChange(book, id, BookImport.State.POSTED);
        new Problems()
                .addIf(reason.isBlank(), "reason", "funding.problem.reason")
                .addIf(reason.length() > LONGEST_REASON, "reason", "funding.problem.long", LONGEST_REASON)
                .refuse();
        List<Line> standing = ledger.broughtIn(book, one.path());
        store.undo(
                one, new BookImport.Undone(clock.instant(), access.actor().signature(), reason, standing.size()), seen);
        posting.takeBack(one, standing, reason);
        audit.changed(
                "funding.sheet.audit.undone",
                subject(one),
                new Entered(one.fileName(), standing.size()),
                new TakenBack(reason, standing.size()));
    }

    private record TakenBack(String reason, int lines) {}

    private BookImport toChange(Book book, UUID id, BookImport.State state) {
        access.requireToChange(Act.KEEP_LEDGER, book.unitCode());
        BookImport one = store.find(book, id).orElseThrow(BookImportNotFound::new);
        if (one.state() != state) {
            throw new BookImportOvertaken();
        }
        return one;
    }

    private static Subject subject(BookImport one) {
        return new Subject(TYPE, one.id().toString(), one.fileName(), one.book().unitCode());
    }
}
