package vn.ntm.planning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.planning.checks.Finding;
import vn.ntm.shared.Texts;

/** What the checks found amiss with a plan's money: where a book of money begins that has no line yet. */
@Service
@Transactional(readOnly = true)
public class PlanMoney {
    private static final String FIGURES = "LINT-23";
    private static final String INTEGRATED = "LINT-29";

    private final Planning planning;
    private final Access access;
    private final Texts texts;

    PlanMoney(Planning planning, Access access, Texts texts) {
        this.planning = planning;
        this.access = access;
        this.texts = texts;
    }

    /**
     * A plan with what it lacks.
     *
     * @param year of the plan, another than asked for where that year has none
     * @param link to the plan
     * @param lacks none where the checks found nothing amiss with its money
     */
    public record Lacking(int year, String link, List<Lack> lacks) {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * Something that it lacks.
     *
     * @param message of the check
     * @param link to the place in the plan
     */
    public record Lack(String message, String link) {}

    /** Of the plan of the year, else of the one the commune works by; empty where there is none, or none that the one asking may see. */
    public Optional<Lacking> of(String unitCode, int year) {
        return access.may(Act.SEE_PLANS)
                ? planning.ofYear(unitCode, year)
                        .or(() -> planning.latestOf(unitCode))
                        .map(this::lacking)
                : Optional.empty();
    }

    private Lacking lacking(Plan plan) {
        String link = "/plans/" + plan.id();
        PlanContent content = planning.content(plan.id());
        return new Lacking(
                plan.year(),
                link,
                content.findings().stream()
                        .filter(this::isAboutMoney)
                        .map(one -> new Lack(one.message(), link + "#l" + content.firstLineAround(one.line())))
                        .toList());
    }

    /** A plan may lack values of its indicators and still tell its budget. */
    private boolean isAboutMoney(Finding finding) {
        return finding.rule().equals(INTEGRATED)
                || (finding.rule().equals(FIGURES) && finding.message().contains(texts.of("checks.23.money")));
    }
}
