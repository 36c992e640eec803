package vn.ntm.support;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;

/** Applications within reach, with the names of applicants; nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class SupportCases {
    private static final int MOST = 500;

    private final CaseReader reader;
    private final Access access;

    SupportCases(CaseReader reader, Access access) {
        this.reader = reader;
        this.access = access;
    }

    /** @throws SupportNotFound when the book has none such within reach */
    public SupportCase get(Book book, CaseId id) {
        access.requireToRead(Act.SEE_SUPPORT_CASES, book.unitCode());
        return reader.find(book, id).orElseThrow(SupportNotFound::new);
    }

    /** The newest 500 of them. */
    public List<SupportCase> search(Book book, CaseSearch asked) {
        access.requireToRead(Act.SEE_SUPPORT_CASES, book.unitCode());
        return reader.search(book, asked, MOST);
    }

    /** Its payments and what happened to it. */
    public SupportCase.History history(SupportCase one) {
        access.requireToRead(Act.SEE_SUPPORT_CASES, one.book().unitCode());
        return new SupportCase.History(reader.payments(one), reader.steps(one));
    }

    /** Others of the same name and hamlet for the same policy that are under way or agreed: perhaps it came twice. */
    public List<SupportCase> alike(SupportCase one) {
        access.requireToRead(Act.SEE_SUPPORT_CASES, one.book().unitCode());
        return reader.alike(one);
    }
}
