package vn.ntm.contributions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;

/** What the rest of the system may ask of contributions; nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class Contributions {
    private static final int MOST = 500;

    private final ContributionReader reader;
    private final Access access;

    Contributions(ContributionReader reader, Access access) {
        this.reader = reader;
        this.access = access;
    }

    /** @throws ContributionNotFound when the book has none such within reach */
    public Contribution get(Book book, ContributionId id) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.find(book, id).orElseThrow(ContributionNotFound::new);
    }

    /** The newest 500 of the book. */
    public List<Contribution> of(Book book) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.of(book, null, MOST);
    }

    /** The newest 500 of the drive. */
    public List<Contribution> of(Book book, DriveId drive) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.of(book, drive, MOST);
    }

    /** Pledges that are still to come; exempt households are never among them. */
    public List<Contribution> toCome(Book book) {
        access.requireToRead(Act.SEE_CONTRIBUTORS, book.unitCode());
        return reader.toCome(book);
    }

    /** Sums of what was received within the days and is valued, without any name. */
    public List<HamletSum> sums(Book book, LocalDate from, LocalDate to) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        return reader.sums(book, from, to);
    }
}
