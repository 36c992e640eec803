package vn.ntm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.contributions.Contribution;
import vn.ntm.contributions.Contributions;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.LandDesk;
import vn.ntm.contributions.LandStep;
import vn.ntm.funding.Book;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineSearch;
import vn.ntm.funding.ProjectSums;
import vn.ntm.funding.Sums;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;
import vn.ntm.works.Step;
import vn.ntm.works.WorkState;
import vn.ntm.works.Works;

/** Each test enters the book of a commune that no other test uses. */
@ModuleTest
class DemoFundingCommandTest {
    private static final LocalDate ALL_DAYS = LocalDate.of(2100, 1, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    private DemoFundingCommand command;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Units units;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Works works;

    @Autowired
    private Contributions contributions;

    @Autowired
    private LandDesk land;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Texts texts;

    @Test
    void aCommuneGetsABookThatShowsEveryStateAndNothingOfItIsReal() {
        String commune = withHamlets("05665");
        Book book = new Book(commune, true);

        assertThat(run("--unit " + commune))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("/funding/" + book);
        assertThat(works.of(book))
                .extracting(work -> work.state())
                .contains(
                        WorkState.PROPOSED,
                        WorkState.HAMLET_AGREED,
                        WorkState.CONTRACTED,
                        WorkState.BUILDING,
                        WorkState.ACCEPTED,
                        WorkState.PAID,
                        WorkState.IN_USE,
                        WorkState.STOPPED);
        assertThat(works.listed(book, TestWorld.TODAY.getYear(), TestWorld.TODAY))
                .filteredOn(Works.Listed::owes)
                .singleElement()
                .satisfies(owed -> assertThat(owed.money().debt()).isEqualTo(500_000_000));
        assertThat(works.of(book).stream().flatMap(work -> works.steps(work).stream()))
                .as("begun without capital, for a reason")
                .anyMatch(step ->
                        step.to() == WorkState.BUILDING && !step.reason().isEmpty())
                .extracting(Step::day)
                .noneMatch(day -> day.isAfter(TestWorld.TODAY));
        assertThat(lines(new Book(commune, false))).isZero();
        assertThat(works.of(new Book(commune, false))).isEmpty();
    }

    @Test
    void whatPeopleGaveIsValuedInAllFourKindsAndLandIsOnItsWay() {
        Book book = new Book(withHamlets("05674"), true);
        assertThat(run("--unit " + book.unitCode())).isZero();

        Map<GiftKind, List<Contribution>> valued = contributions.of(book).stream()
                .filter(gift -> gift.worth() != null)
                .collect(Collectors.groupingBy(gift -> gift.pledge().kind()));

        assertThat(valued).containsOnlyKeys(GiftKind.values());
        assertThat(contributions.toCome(book)).isNotEmpty();
        assertThat(land.waiting(book)).hasSize(1);
        assertThat(contributions.of(book).stream()
                        .filter(gift -> gift.pledge().kind() == GiftKind.LAND)
                        .map(gift -> land.land(gift).step()))
                .containsExactlyInAnyOrder(LandStep.SIGNED, LandStep.HANDED_OVER, LandStep.REGISTERED);
    }

    @Test
    void itsTotalsBySourceAndByProjectAgreeToTheDong() {
        Book book = new Book(withHamlets("05680"), true);
        assertThat(run("--unit " + book.unitCode())).isZero();

        Sums bySource = ledger.bySource(book, 2000, 2100, LocalDate.EPOCH, ALL_DAYS).values().stream()
                .reduce(Sums.NONE, Sums::plus);
        Sums byProject = ledger.byProject(book, TestWorld.TODAY.getYear(), ALL_DAYS).stream()
                .map(ProjectSums::total)
                .reduce(Sums.NONE, Sums::plus);

        assertThat(bySource.paid()).isEqualTo(byProject.paid()).isPositive();
        assertThat(bySource.arranged()).isEqualTo(byProject.arranged()).isPositive();
        assertThat(bySource.carried())
                .as("what left one year came into the next")
                .isZero();
    }

    @Test
    void aSecondTimeChangesNothingAndSaysSo() {
        String commune = withHamlets("05632");
        Book book = new Book(commune, true);
        run("--unit " + commune);
        int before = lines(book);

        assertThat(run("--unit " + commune)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(texts.of("demo.there", commune));
        assertThat(lines(book)).isEqualTo(before).isPositive();
    }

    @Test
    void itIsOneTransaction() {
        String commune = withHamlets("05641");
        Book book = new Book(commune, true);

        transaction.executeWithoutResult(status -> {
            assertThat(demonstration.enter(commune)).isPresent();
            status.setRollbackOnly();
        });

        assertThat(lines(book)).isZero();
        assertThat(works.of(book)).isEmpty();
        assertThat(contributions.of(book)).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidInOneLine() {
        assertThat(run("--unit 00000")).isEqualTo(2);
        assertThat(refused()).isEqualTo(texts.of("organization.unitNotFound", "00000"));
        assertThat(run("--unit 05662")).isEqualTo(2);
        assertThat(refused()).contains("thôn, xóm");
        assertThat(run("--year 2024")).isEqualTo(2);
        assertThat(refused()).isEqualTo(texts.of("demo.usage"));
        assertThat(out.size()).isZero();
    }

    private String withHamlets(String commune) {
        if (units.hamletsOf(commune, TestWorld.TODAY).isEmpty()) {
            units.addHamlets(commune, TestWorld.TODAY, 7);
        }
        return commune;
    }

    private int lines(Book book) {
        return ledger.lines(book, new LineSearch(null, null, null, 1)).total();
    }

    private int run(String words) {
        out.reset();
        err.reset();
        return command.run(
                List.of(words.split(" ")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String refused() {
        return Objects.requireNonNull(err.toString(StandardCharsets.UTF_8)).strip();
    }
}
