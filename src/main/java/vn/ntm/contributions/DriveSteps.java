package vn.ntm.contributions;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.FirstSteps;
import vn.ntm.shared.Texts;

/** A book begins with a drive that a hamlet's meeting decides; a hamlet head proposes one for the own hamlet. */
@Component
@Order(2)
class DriveSteps implements FirstSteps {
    private final Drives drives;
    private final Access access;
    private final Texts texts;

    DriveSteps(Drives drives, Access access, Texts texts) {
        this.drives = drives;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Step> of(Book book, int year) {
        return mayPropose(book)
                ? List.of(new Step(texts.of("contributions.first-step"), "/contributions/" + book + "/drives/new"))
                : List.of();
    }

    private boolean mayPropose(Book book) {
        return access.may(Act.KEEP_DRIVES)
                && drives.hamlets(book.unitCode()).stream()
                        .anyMatch(hamlet -> access.mayChange(Act.KEEP_DRIVES, hamlet.code()));
    }
}
