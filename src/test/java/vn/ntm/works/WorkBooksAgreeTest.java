package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.TestWorld;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineId;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.Sums;
import vn.ntm.organization.UnitLevel;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.FigureSource;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.RowSource;

/** Books filled at random with plans, payments, corrections and reversals, of works and of none: the sums by source, by work and of the forms are one. */
@WholeApplicationTest
class WorkBooksAgreeTest {
    private static final Paper PAPER = new Paper("7/QĐ-UBND", null, "UBND tỉnh");
    private static final int LINES = 120;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Works works;

    @Autowired
    private Ledger ledger;

    @Autowired
    private FundingSources sources;

    @Autowired
    private List<RowSource> rowSources;

    @Autowired
    private List<FigureSource> figureSources;

    @ParameterizedTest
    @CsvSource({"05602, 1", "05605, 22", "05608, 333"})
    void toTheDong(String commune, long seed) {
        Acting.run(ActingAsProduct.PRODUCT, () -> agree(new Book(commune, false), new Random(seed)));
    }

    private void agree(Book book, Random random) {
        List<ProjectId> projects = new ArrayList<>();
        projects.add(null);
        for (int i = 0; i < 4; i++) {
            projects.add(desk.propose(book, facts("Công trình " + i)));
        }
        long planned = 0;
        long paid = 0;
        for (int i = 0; i < LINES; i++) {
            Kind kind = random.nextBoolean() ? Kind.PLANNED : Kind.PAID;
            NewLine line = line(random, kind).of(projects.get(random.nextInt(projects.size())));
            LineId id = ledger.post(book, line);
            boolean back = random.nextInt(5) == 0;
            if (back) {
                ledger.reverse(book, id, LocalDate.of(2022, 12, 30), "Ghi nhầm");
            }
            long counts = back ? 0 : line.amount();
            planned += kind == Kind.PLANNED ? counts : 0;
            paid += kind == Kind.PAID ? counts : 0;
        }

        Sums bySource =
                ledger
                        .bySource(book, 2022, 2022, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                        .values()
                        .stream()
                        .reduce(Sums.NONE, Sums::plus);
        Sums byWork = works.funded(book, 2022, LocalDate.of(2022, 12, 31)).stream()
                .map(one -> one.money().ofYear())
                .reduce(Sums.NONE, Sums::plus);
        assertThat(bySource.planned()).isEqualTo(planned);
        assertThat(bySource.paid()).isEqualTo(paid);
        assertThat(byWork).isEqualTo(bySource);
        assertThat(works.listed(book, 2022, LocalDate.of(2022, 12, 31)))
                .as("the long list adds up as the forms do")
                .map(one -> List.of(one.money().ofYear(), one.money().total()))
                .containsExactlyElementsOf(works.funded(book, 2022, LocalDate.of(2022, 12, 31)).stream()
                        .map(one -> List.of(one.money().ofYear(), one.money().total()))
                        .toList());
        Asked asked = asked(book);
        assertThat(rows(asked, "plan")).isEqualByComparingTo(BigDecimal.valueOf(planned, 6));
        assertThat(rows(asked, "plan-central").add(rows(asked, "plan-local")).add(rows(asked, "plan-other")))
                .isEqualByComparingTo(BigDecimal.valueOf(planned, 6));
        assertThat(rows(asked, "paid-year")).isEqualByComparingTo(BigDecimal.valueOf(paid, 6));
        assertThat(figures(asked, "plan")).isEqualByComparingTo(BigDecimal.valueOf(planned, 6));
        assertThat(figures(asked, "paid-year")).isEqualByComparingTo(BigDecimal.valueOf(paid, 6));
    }

    private NewLine line(Random random, Kind kind) {
        List<String> codes = sources.all().stream()
                .filter(FundingSource::budget)
                .map(FundingSource::code)
                .toList();
        boolean correction = random.nextInt(6) == 0;
        long amount = 1 + random.nextLong(3_000_000_000L);
        LocalDate day = LocalDate.of(2022, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new NewLine(
                kind,
                correction ? Nature.ADJUSTMENT : Nature.ENTRY,
                codes.get(random.nextInt(codes.size())),
                2022,
                day,
                correction && random.nextBoolean() ? -amount : amount,
                PAPER,
                "",
                Cause.HAND);
    }

    private static WorkFacts facts(String name) {
        return new WorkFacts(
                name,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "UBND xã",
                Executor.FIRM,
                "",
                null,
                null,
                null,
                null,
                "",
                Special.NOT_ASKED);
    }

    private static Asked asked(Book book) {
        return new Asked(
                book.unitCode(), UnitLevel.COMMUNE, Period.ofYear(2022), "", "", Instant.EPOCH, TestWorld.TODAY);
    }

    private BigDecimal rows(Asked asked, String field) {
        RowSource source = rowSources.stream()
                .filter(one -> one.name().equals("works"))
                .findFirst()
                .orElseThrow();
        return source.rows(asked).stream()
                .filter(row -> row.fields().containsKey(field))
                .map(row -> ((CellValue.Amount) row.fields().get(field).value()).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal figures(Asked asked, String what) {
        FigureSource source = figureSources.stream()
                .filter(one -> one.name().equals("funding"))
                .findFirst()
                .orElseThrow();
        return sources.all().stream()
                .map(one -> source.figure(what + "." + one.code(), asked).value())
                .map(value -> ((CellValue.Amount) value).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
