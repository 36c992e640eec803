package vn.ntm.works.web;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.ProjectSums;
import vn.ntm.funding.Sums;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Mechanism;
import vn.ntm.works.MechanismRule;
import vn.ntm.works.WorkFacts;
import vn.ntm.works.Works;

/** Words on the money of one work. */
@Component
class WorkMoney {
    /** Contributions of the people. */
    private static final String PEOPLE = "F6";

    private final FundingSources sources;
    private final Mechanism mechanism;
    private final Works works;
    private final WorkWords words;
    private final Texts texts;

    WorkMoney(FundingSources sources, Mechanism mechanism, Works works, WorkWords words, Texts texts) {
        this.sources = sources;
        this.mechanism = mechanism;
        this.works = works;
        this.words = words;
        this.texts = texts;
    }

    /** By source, the total last; empty while no line mentions the work. */
    List<WorkPage.MoneyRow> rows(ProjectSums money) {
        List<WorkPage.MoneyRow> rows = new ArrayList<>();
        for (FundingSource source : sources.all()) {
            Sums sums = money.all().get(source.code());
            if (sums != null) {
                rows.add(row(source.groupName() + ": " + source.name(), sums));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(row(texts.of("works.list.total"), money.total()));
        }
        return rows;
    }

    private WorkPage.MoneyRow row(String name, Sums sums) {
        return new WorkPage.MoneyRow(
                name,
                Vietnamese.number(sums.planned()),
                Vietnamese.number(sums.arranged()),
                Vietnamese.number(sums.paid()),
                words.share(sums.paid(), sums.arranged()));
    }

    String debt(Works.Funded funded) {
        return funded.debtSince() == null
                ? ""
                : texts.of(
                        "works.debt.of-work",
                        Dong.words(funded.money().debt()),
                        Vietnamese.date(funded.debtSince()),
                        ChronoUnit.DAYS.between(funded.debtSince(), works.today()));
    }

    /** Agreed and actual share of contributions (FR-FIN-2), empty where nothing was agreed. */
    String ratio(WorkFacts facts, ProjectSums money) {
        BigDecimal agreed = facts.peoplePercent();
        return agreed == null
                ? ""
                : texts.of(
                        "works.ratio",
                        Vietnamese.number(agreed, 2),
                        words.share(people(money), money.total().arranged()));
    }

    /** Whether they lie further apart than the rule of the day lets pass without a word. */
    boolean isOff(WorkFacts facts, ProjectSums money) {
        BigDecimal agreed = facts.peoplePercent();
        long whole = money.total().arranged();
        return agreed != null
                && whole > 0
                && mechanism
                        .rule(works.today())
                        .map(MechanismRule::ratioPoints)
                        .filter(points -> WorkWords.percent(people(money), whole)
                                        .subtract(agreed)
                                        .abs()
                                        .compareTo(BigDecimal.valueOf(points))
                                > 0)
                        .isPresent();
    }

    private static long people(ProjectSums money) {
        return money.all().entrySet().stream()
                .filter(one -> one.getKey().startsWith(PEOPLE))
                .map(Map.Entry::getValue)
                .mapToLong(Sums::mobilised)
                .sum();
    }
}
