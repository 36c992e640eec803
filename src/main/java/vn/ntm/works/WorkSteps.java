package vn.ntm.works;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.FirstSteps;
import vn.ntm.shared.Texts;

/** A book begins with a work proposed. */
@Component
@Order(1)
class WorkSteps implements FirstSteps {
    private final Access access;
    private final Texts texts;

    WorkSteps(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Step> of(Book book, int year) {
        return access.mayChange(Act.KEEP_PROJECTS, book.unitCode())
                ? List.of(new Step(texts.of("works.first-step"), "/works/" + book + "/new"))
                : List.of();
    }
}
