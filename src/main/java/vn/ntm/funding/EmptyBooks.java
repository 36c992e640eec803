package vn.ntm.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.planning.PlanMoney;
import vn.ntm.shared.Texts;

/** Says about a book without lines what the commune's plan lacks, and what may be done first. */
@Service
@Transactional(readOnly = true)
public class EmptyBooks {
    private final PlanMoney plans;
    private final ObjectProvider<FirstSteps> others;
    private final Access access;
    private final Texts texts;

    EmptyBooks(PlanMoney plans, ObjectProvider<FirstSteps> others, Access access, Texts texts) {
        this.plans = plans;
        this.others = others;
        this.access = access;
        this.texts = texts;
    }

    /** A demonstration has nothing to do with the commune's plan. */
    public EmptyBook of(Book book, int year) {
        access.requireToRead(Act.SEE_FUNDING, book.unitCode());
        Optional<PlanMoney.Lacking> plan = (book.demo()
                        ? Optional.<PlanMoney.Lacking>empty()
                        : plans.of(book.unitCode(), year))
                .filter(one -> !one.lacks().isEmpty());
        return new EmptyBook(
                plan.map(one -> sentence(one, year)).orElse(""),
                plan.map(PlanMoney.Lacking::lacks).orElse(List.of()).stream()
                        .map(lack -> new FirstSteps.Step(lack.message(), lack.link()))
                        .toList(),
                steps(book, year));
    }

    private String sentence(PlanMoney.Lacking plan, int year) {
        return plan.year() == year
                ? texts.of("funding.empty.plan", year)
                : texts.of("funding.empty.plan.other", year, plan.year());
    }

    private List<FirstSteps.Step> steps(Book book, int year) {
        List<FirstSteps.Step> steps = new ArrayList<>();
        if (access.mayChange(Act.KEEP_LEDGER, book.unitCode())) {
            steps.add(new FirstSteps.Step(
                    texts.of("funding.empty.step.capital", year), "/funding/" + book + "?year=" + year + "#ghi-moi"));
        }
        others.orderedStream().forEach(other -> steps.addAll(other.of(book, year)));
        return steps;
    }
}
