package vn.ntm.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.funding.Book;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;

/** Each test keeps to a year of its own. */
@ModuleTest
class LandDonationModuleTest {
    private static final String COMMUNE = "05539";
    private static final String HAMLET = COMMUNE + "-X01";
    private static final Book BOOK = new Book(COMMUNE, true);
    private static final Parcel PARCEL =
            new Parcel("12", "305", "Đất ở", "", new BigDecimal("500"), null, "12 cây keo, 15 m hàng rào");

    @Autowired
    private ContributionDesk desk;

    @Autowired
    private Contributions contributions;

    @Autowired
    private LandDesk lands;

    @Autowired
    private Prices prices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theCommuneHasHamlets(@Autowired Units units) {
        LocalDate day = LocalDate.of(2024, 1, 1);
        if (units.hamletsOf(COMMUNE, day).isEmpty()) {
            units.addHamlets(COMMUNE, day, 3);
        }
    }

    private ContributionId pledged(LocalDate day) {
        return desk.pledge(
                BOOK,
                new Pledge(
                        null,
                        HAMLET,
                        ContributorKind.HOUSEHOLD,
                        "Hộ hiến đất",
                        false,
                        false,
                        GiftKind.LAND,
                        "Đất vườn",
                        new BigDecimal("40"),
                        "m²",
                        day,
                        ""));
    }

    private LandDonation land(ContributionId id) {
        return lands.land(contributions.get(BOOK, id));
    }

    private void filed(ContributionId id, LocalDate day, String... codes) {
        for (String code : codes) {
            lands.file(BOOK, id, new LandPaper.Held(code, "01", day, "Tủ hồ sơ"), land(id).version());
        }
    }

    private void take(ContributionId id, LandStep step, LocalDate day) {
        BigDecimal measured = step == LandStep.MEASURED ? new BigDecimal("38.5") : null;
        lands.take(BOOK, id, step, day, measured, land(id).version());
    }

    /** Everything up to the step, each on the day. */
    private void until(ContributionId id, LandStep last, LocalDate day) {
        lands.describe(BOOK, id, PARCEL, land(id).version());
        for (LandStep step : LandStep.values()) {
            if (step != LandStep.PLEDGED && last.isAtLeast(step)) {
                lands.papers(day).stream()
                        .filter(paper -> paper.step() == step)
                        .forEach(paper -> filed(id, day, paper.code()));
                take(id, step, day);
            }
        }
    }

    private static List<String> problems(ThrowingCallable act) {
        FieldsRefused refused =
                Objects.requireNonNull(catchThrowableOfType(FieldsRefused.class, act), "Nothing was refused");
        return refused.problems().stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
    }

    @Test
    void aStepNamesEveryPaperThatIsMissing() {
        LocalDate day = LocalDate.of(2012, 3, 1);
        ContributionId id = pledged(day);
        until(id, LandStep.MEASURED, day);
        filed(id, day, "WITNESSES");

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> take(id, LandStep.SIGNED, day))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.arguments().toString())
                                .contains("tự nguyện", "Biên bản họp xóm")
                                .doesNotContain("người làm chứng")));
        assertThat(land(id).step()).isEqualTo(LandStep.MEASURED);

        filed(id, day, "STATEMENT", "HAMLET_MINUTES");
        take(id, LandStep.SIGNED, day);
        assertThat(land(id).days()).containsEntry(LandStep.SIGNED, day);
    }

    @Test
    void theReceiptIsGivenWhenTheLandIsHandedOverWithTheMeasuredArea() {
        LocalDate day = LocalDate.of(2013, 3, 1);
        ContributionId id = pledged(day);
        assertThat(problems(() -> desk.receive(BOOK, id, day, BigDecimal.TEN, 0)))
                .containsExactly("receivedOn contributions.problem.land.received");
        until(id, LandStep.CONFIRMED, day);
        assertThat(contributions.get(BOOK, id).receipt()).isNull();
        assertThat(contributions.sums(BOOK, day, day)).isEmpty();

        LocalDate handed = day.plusDays(9);
        filed(id, handed, "HANDOVER_MINUTES");
        take(id, LandStep.HANDED_OVER, handed);

        Contribution gift = contributions.get(BOOK, id);
        assertThat(gift.state()).isEqualTo(ContributionState.RECEIVED);
        Contribution.Receipt receipt = Objects.requireNonNull(gift.receipt());
        assertThat(receipt.quantity()).isEqualByComparingTo("38.5");
        assertThat(receipt.day()).isEqualTo(handed);
        assertThat(land(id).remaining())
                .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("461.5"));
        assertThat(contributions.sums(BOOK, handed, handed)).singleElement().satisfies(sum -> {
            assertThat(sum.land()).isEqualByComparingTo("38.5");
            assertThat(sum.landWorth()).isZero();
            assertThat(sum.unvalued()).isOne();
        });

        prices.add(
                BOOK,
                new Price(UUID.randomUUID(), GiftKind.LAND, "Đất vườn", "m²", 100_000, day, handed, "Bảng giá đất"));
        desk.value(BOOK, id, null, gift.version());
        assertThat(contributions.sums(BOOK, handed, handed))
                .singleElement()
                .satisfies(sum -> assertThat(sum.landWorth()).isEqualTo(3_850_000));
    }

    @Test
    void whatIsHandedOverWaitsForTheRegister() {
        LocalDate day = LocalDate.of(2014, 3, 1);
        ContributionId id = pledged(day);
        until(id, LandStep.HANDED_OVER, day);
        assertThat(lands.waiting(BOOK)).extracting(one -> one.gift().id()).contains(id);
        assertThat(sum(2014).registered()).isZero();

        filed(id, day, "REGISTRATION_REQUEST", "REGISTRATION_RESULT");
        take(id, LandStep.REGISTERED, day);

        assertThat(lands.waiting(BOOK)).extracting(one -> one.gift().id()).doesNotContain(id);
        assertThat(sum(2014).area()).isEqualByComparingTo("38.5");
        assertThat(sum(2014).registered()).isEqualByComparingTo("38.5");

        desk.cancel(BOOK, id, "Ghi nhầm", contributions.get(BOOK, id).version());
        assertThat(lands.sums(BOOK)).extracting(LandWaiting.Sum::year).doesNotContain(2014);
    }

    private LandWaiting.Sum sum(int year) {
        return lands.sums(BOOK).stream()
                .filter(sum -> sum.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void daysFollowEachOtherAndNoPaperIsYoungerThanItsStep() {
        LocalDate day = LocalDate.of(2015, 3, 10);
        ContributionId id = pledged(day);
        assertThat(problems(() -> take(id, LandStep.MEASURED, day)))
                .containsExactly(
                        "sheet contributions.problem.land.no-parcel", "paper contributions.problem.land.missing");
        lands.describe(BOOK, id, PARCEL, 0);
        filed(id, day.plusDays(1), "SKETCH");
        assertThat(problems(() -> take(id, LandStep.MEASURED, day)))
                .containsExactly("stepDay contributions.problem.land.younger");
        assertThat(problems(() -> take(id, LandStep.MEASURED, day.minusDays(1))))
                .contains("stepDay contributions.problem.land.before-step");
        assertThat(problems(() -> lands.take(
                        BOOK, id, LandStep.MEASURED, day.plusDays(1), new BigDecimal("500.001"), land(id).version())))
                .containsExactly("measured contributions.problem.land.more");
        assertThatExceptionOfType(ContributionOvertaken.class).isThrownBy(() -> take(id, LandStep.SIGNED, day));
        assertThatExceptionOfType(ContributionOvertaken.class).isThrownBy(() -> lands.describe(BOOK, id, PARCEL, 0));
    }

    @Test
    void theCommuneConfirmsAndAHamletHeadDoesNot() {
        LocalDate day = LocalDate.of(2016, 3, 1);
        ContributionId id = pledged(day);
        until(id, LandStep.SIGNED, day);
        filed(id, day, "COMMUNE_CONFIRMATION");

        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> as(Role.HAMLET_HEAD, HAMLET, () -> take(id, LandStep.CONFIRMED, day)));
        as(Role.ACCOUNTANT, COMMUNE, () -> take(id, LandStep.CONFIRMED, day));
        assertThatExceptionOfType(ContributionNotFound.class)
                .isThrownBy(() -> as(Role.HAMLET_HEAD, COMMUNE + "-X02", () -> filed(id, day, "HANDOVER_MINUTES")));
        as(Role.HAMLET_HEAD, HAMLET, () -> {
            filed(id, day, "HANDOVER_MINUTES");
            take(id, LandStep.HANDED_OVER, day);
        });
        assertThat(contributions.get(BOOK, id).state()).isEqualTo(ContributionState.RECEIVED);
    }

    private static void as(Role role, String unit, Runnable act) {
        Scope scope = new Scope(false, Set.of(unit, Scope.ALONE + COMMUNE), Set.of(unit));
        Actor actor = new Actor(UUID.randomUUID(), "Người thử", UUID.randomUUID(), role, "Vị trí", unit, scope, null);
        Acting.as(actor, () -> {
            act.run();
            return "";
        });
    }

    @Test
    void whereTheParcelLiesStaysOutOfTheAudit() {
        ContributionId id = pledged(LocalDate.of(2017, 3, 1));
        Parcel parcel = new Parcel("7719", "88231", "Đất ở", "CS 99120", BigDecimal.TEN, null, "");
        lands.describe(BOOK, id, parcel, 0);

        String after = Objects.requireNonNull(transaction.execute(
                reading -> jdbc.sql("select string_agg(after::text, ' ') from audit_entry where object_id = :id")
                        .param("id", id.toString())
                        .query(String.class)
                        .single()));
        assertThat(after).contains("Đất ở").doesNotContain("7719", "88231", "99120");
    }

    @Test
    void everyStepButTheFirstNeedsAPaperAndTheListSaysThatItIsNotConfirmed() {
        List<LandPaper> papers = lands.papers(lands.today());

        assertThat(papers)
                .extracting(LandPaper::step)
                .containsAll(Arrays.stream(LandStep.values()).skip(1).toList());
        assertThat(papers).allSatisfy(paper -> {
            assertThat(paper.confidence().isProvisional()).isTrue();
            assertThat(paper.source()).contains("chưa đối chiếu");
        });
    }
}
