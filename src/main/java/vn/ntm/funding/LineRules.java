package vn.ntm.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.people.Problems;

/** Which lines the ledger takes. */
@Component
class LineRules {
    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1000;

    private final FundingSources sources;
    private final ObjectProvider<ProjectNames> projects;

    LineRules(FundingSources sources, ObjectProvider<ProjectNames> projects) {
        this.sources = sources;
        this.projects = projects;
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    void judge(Book book, NewLine line, LocalDate today) {
        problems(book, line, today)
                .addIf(line.kind().isCarried(), "kind", "funding.problem.kind.carried")
                .refuse();
    }

    /** Of half a carry-over, all but whether so much is left. */
    void examine(Book book, NewLine line, LocalDate today) {
        problems(book, line, today).refuse();
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken */
    void judge(Book book, CarryOver asked, long left, LocalDate today) {
        problems(book, asked.leaving(Cause.HAND), today)
                .addIf(asked.amount() > left, "amount", "funding.problem.carry.more", Dong.words(Math.max(0, left)))
                .addIf(!asked.paper().isThere(), "paper", "funding.problem.carry.paper")
                .refuse();
    }

    private Problems problems(Book book, NewLine line, LocalDate today) {
        Problems problems = new Problems();
        money(line, problems);
        problems.addIf(
                        line.project() != null && projects.stream().noneMatch(kept -> kept.has(book, line.project())),
                        "project",
                        "funding.problem.project")
                .addIf(line.project() == null && !line.kind().isMoney(), "project", "funding.problem.project.needed")
                .addIf(line.day().isAfter(today), "day", "funding.problem.day.future")
                .addIf(line.day().getYear() < FIRST_YEAR, "day", "funding.problem.day.early")
                .addIf(Math.abs(line.year() - line.day().getYear()) > 1, "year", "funding.problem.year")
                .addIf(
                        line.originYear() > line.year() || line.originYear() < FIRST_YEAR,
                        "originYear",
                        "funding.problem.origin-year")
                .addIf(line.amount() == 0 || Math.abs(line.amount()) > Dong.MOST, "amount", "funding.problem.amount")
                .addIf(
                        line.amount() < 0 && line.nature() != Nature.ADJUSTMENT,
                        "amount",
                        "funding.problem.amount.below")
                .addIf(line.nature() == Nature.ADJUSTMENT && !line.paper().isThere(), "paper", "funding.problem.paper")
                .addIf(line.paper().number().length() > LONGEST, "paper", "funding.problem.long", LONGEST)
                .addIf(line.paper().issuer().length() > LONGEST, "issuer", "funding.problem.long", LONGEST)
                .addIf(line.note().length() > LONGEST_NOTE, "note", "funding.problem.long", LONGEST_NOTE);
        return problems;
    }

    private void money(NewLine line, Problems problems) {
        if (!line.kind().isMoney()) {
            problems.addIf(!line.source().isEmpty(), "source", "funding.problem.source.none");
            return;
        }
        Optional<FundingSource> source = sources.find(line.source());
        problems.addIf(source.isEmpty(), "source", "funding.problem.source");
        source.filter(known -> !known.isInForce(line.day()))
                .ifPresent(known -> problems.add("source", "funding.problem.source.over", known.name()));
        problems.addIf(
                line.kind() == Kind.MOBILISED
                        && source.filter(FundingSource::budget).isPresent(),
                "kind",
                "funding.problem.kind.budget");
    }
}
