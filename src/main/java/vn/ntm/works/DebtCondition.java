package vn.ntm.works;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.roadmap.ConditionFacts;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What the real book says about the condition of having no overdue construction debt. A book without accepted volume says nothing. */
@Component
@Transactional(readOnly = true)
class DebtCondition implements ConditionFacts {
    private static final String CONDITION = "no-construction-debt";

    private final Works works;
    private final Access access;
    private final Texts texts;

    DebtCondition(Works works, Access access, Texts texts) {
        this.works = works;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public Optional<Fact> of(String unitCode, String condition, LocalDate day) {
        if (!condition.equals(CONDITION) || !access.may(Act.SEE_FUNDING)) {
            return Optional.empty();
        }
        Book book = new Book(unitCode, false);
        List<Works.Listed> all = works.listed(book, day.getYear(), day);
        if (all.stream().allMatch(one -> one.money().total().accepted() == 0)) {
            return Optional.empty();
        }
        List<Works.Listed> owing = all.stream().filter(Works.Listed::owes).toList();
        long debt = owing.stream().mapToLong(one -> one.money().debt()).sum();
        return Optional.of(new Fact(
                debt == 0
                        ? texts.of("works.debt.fact.none", Vietnamese.date(day))
                        : texts.of("works.debt.fact", owing.size(), Dong.words(debt), Vietnamese.date(day)),
                debt > 0,
                "/works/" + book + (debt > 0 ? "?debt=1" : "")));
    }
}
