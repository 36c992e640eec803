package vn.ntm.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.access.Scope;
import vn.ntm.funding.Book;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.RowSource;

/** Each test keeps to a year or commune of its own. */
@ModuleTest
class ContributionsModuleTest {
    private static final String COMMUNE = "05539";
    private static final String HAMLET = COMMUNE + "-X01";
    private static final Book REAL = new Book(COMMUNE, false);
    private static final Book DEMO = new Book(COMMUNE, true);

    @Autowired
    private Drives drives;

    @Autowired
    private ContributionDesk desk;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Prices prices;

    @Autowired
    private PublicContributions open;

    @Autowired
    private ContributionsByHamlet source;

    @BeforeEach
    void theCommuneHasHamlets(@Autowired Units units) {
        LocalDate day = LocalDate.of(2024, 1, 1);
        if (units.hamletsOf(COMMUNE, day).isEmpty()) {
            units.addHamlets(COMMUNE, day, 3);
        }
    }

    private static Pledge pledge(@Nullable DriveId drive, GiftKind kind, String item, String quantity, LocalDate day) {
        String unit = kind == GiftKind.CASH ? "đồng" : kind == GiftKind.LAND ? "m²" : "công";
        return new Pledge(
                drive,
                HAMLET,
                ContributorKind.HOUSEHOLD,
                "Hộ mẫu A",
                false,
                false,
                kind,
                item,
                new BigDecimal(quantity),
                unit,
                day,
                "");
    }

    private static Actor somebody(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(), "Người thử", UUID.randomUUID(), role, "Vị trí", unit, Scope.of(Set.of(unit)), null);
    }

    private ContributionId received(Book book, Pledge pledge, LocalDate day) {
        ContributionId id = desk.pledge(book, pledge);
        desk.receive(book, id, day, pledge.quantity(), 0);
        return id;
    }

    private DriveId proposed(Book book) {
        return drives.propose(book, new DriveFacts("Làm đường", "Tự nguyện góp công", HAMLET));
    }

    private static Meeting meeting(int votesFor, int against, int absent) {
        return new Meeting(LocalDate.of(2024, 3, 1), "BB-01", "", votesFor, against, absent);
    }

    @Test
    void aDriveOpensOnlyAfterTheMajorityOfHouseholdsDecidedForIt() {
        DriveId id = proposed(DEMO);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> drives.open(DEMO, id, 0));

        drives.meet(DEMO, id, meeting(50, 10, 40), 0);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> drives.open(DEMO, id, 1));
        Pledge early = pledge(id, GiftKind.CASH, "", "100000", LocalDate.of(2024, 3, 2));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> desk.pledge(DEMO, early));

        drives.meet(DEMO, id, meeting(51, 10, 39), 1);
        drives.open(DEMO, id, 2);
        assertThat(contributions.get(DEMO, desk.pledge(DEMO, early)).state()).isEqualTo(ContributionState.PLEDGED);
        assertThatExceptionOfType(ContributionOvertaken.class).isThrownBy(() -> drives.close(DEMO, id, 2));
    }

    @Test
    void aDriveThatSetsALevelForEachHouseholdIsRefused() {
        DriveFacts quota = new DriveFacts("Làm đường", "Mỗi hộ đóng 500.000 đồng", HAMLET);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> drives.propose(REAL, quota))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(one -> one.messageKey())
                        .containsExactly("contributions.problem.quota"));
    }

    @Test
    void labourTakesThePriceOfTheDayOfReceiptAndRoundsHalfUp() {
        Book book = DEMO;
        price(book, GiftKind.LABOUR, "Công xây", "công", 200_001, LocalDate.of(2022, 1, 1));
        price(book, GiftKind.LABOUR, "Công xây", "công", 300_000, LocalDate.of(2022, 6, 1));
        LocalDate may = LocalDate.of(2022, 5, 31);
        ContributionId id = received(book, pledge(null, GiftKind.LABOUR, "công XÂY", "1.5", may), may);

        desk.value(book, id, new ContributionDesk.UnitPrice(1, "không dùng"), 1);

        Contribution one = contributions.get(book, id);
        assertThat(one.state()).isEqualTo(ContributionState.VALUED);
        assertThat(Objects.requireNonNull(one.worth()).value()).isEqualTo(300_002);
        desk.use(book, id, 2);
        desk.settle(book, id, 3);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> desk.cancel(book, id, "Nhầm", 4));
    }

    private void price(Book book, GiftKind kind, String item, String unit, long price, LocalDate from) {
        prices.add(book, new Price(UUID.randomUUID(), kind, item, unit, price, from, null, "01/QĐ-UBND"));
    }

    @Test
    void aMissingPriceIsSaidAndNothingIsValued() {
        LocalDate day = LocalDate.of(2021, 5, 1);
        ContributionId id = received(DEMO, pledge(null, GiftKind.LABOUR, "Công lát đá", "20", day), day);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> desk.value(DEMO, id, new ContributionDesk.UnitPrice(1000, "đoán"), 1));
        assertThat(contributions.get(DEMO, id).state()).isEqualTo(ContributionState.RECEIVED);
    }

    @Test
    void whoReceivedItDoesNotValueIt() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        Actor accountant = somebody(Role.ACCOUNTANT, COMMUNE);
        ContributionId id =
                Acting.as(accountant, () -> received(DEMO, pledge(null, GiftKind.CASH, "", "5000", day), day));

        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> Acting.as(accountant, () -> {
                    desk.value(DEMO, id, null, 1);
                    return "";
                }));
    }

    @Test
    void aHamletHeadTakesOnlyWhatTheOwnHamletGives() {
        Actor head = somebody(Role.HAMLET_HEAD, COMMUNE + "-X02");
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.as(
                        head,
                        () -> desk.pledge(DEMO, pledge(null, GiftKind.CASH, "", "5000", LocalDate.of(2024, 2, 1)))));
    }

    @Test
    void aValuedGiftThatIsCancelledKeepsItsReceiptAndNoLongerCounts() {
        LocalDate day = LocalDate.of(2019, 2, 1);
        ContributionId id = received(DEMO, pledge(null, GiftKind.CASH, "", "5000", day), day);
        desk.value(DEMO, id, null, 1);
        assertThat(contributions.sums(DEMO, day, day))
                .singleElement()
                .satisfies(sum -> assertThat(sum.cash()).isEqualTo(5000));

        desk.cancel(DEMO, id, "Ghi nhầm", 2);

        Contribution one = contributions.get(DEMO, id);
        assertThat(contributions.sums(DEMO, day, day)).isEmpty();
        assertThat(open.receipt(Objects.requireNonNull(one.receipt()).code().toString())
                        .cancelled())
                .isTrue();
    }

    @Test
    void receiptsOfManyAtOnceAreNumberedWithoutGaps() throws Exception {
        LocalDate day = LocalDate.of(2018, 2, 1);
        List<ContributionId> ids = IntStream.range(0, 8)
                .mapToObj(n -> desk.pledge(DEMO, pledge(null, GiftKind.CASH, "", "1000", day)))
                .toList();
        CountDownLatch go = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> numbers = ids.stream()
                    .map(id -> pool.submit(() -> {
                        go.await();
                        return Acting.as(
                                ActingAsProduct.PRODUCT,
                                () -> desk.receive(DEMO, id, day, BigDecimal.valueOf(1000), 0));
                    }))
                    .toList();
            go.countDown();
            Set<Integer> given = new TreeSet<>();
            for (Future<Integer> number : numbers) {
                given.add(number.get());
            }
            assertThat(given).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        }
        assertThatExceptionOfType(ContributionOvertaken.class)
                .isThrownBy(() -> desk.receive(DEMO, ids.getFirst(), day, BigDecimal.ONE, 0));
        ContributionId next = desk.pledge(DEMO, pledge(null, GiftKind.CASH, "", "1000", day));
        assertThat(desk.receive(DEMO, next, day, BigDecimal.TEN, 0)).isEqualTo(9);
    }

    @Test
    void theFormTellsExactMillionsOfTheRealBookAndDoesNotTakeTheUnknownForNought() {
        LocalDate day = LocalDate.of(2023, 4, 1);
        assertThat(cell(2023, HAMLET, "cash").isKnown()).isFalse();
        ContributionId id = received(REAL, pledge(null, GiftKind.CASH, "", "1234567", day), day);
        assertThat(cell(2023, HAMLET, "cash").isKnown()).isFalse();
        desk.value(REAL, id, null, 1);

        assertThat(cell(2023, HAMLET, "cash")).isEqualTo(new CellValue.Amount(new BigDecimal("1.234567")));
        assertThat(cell(2023, HAMLET, "households")).isEqualTo(CellValue.Amount.of(1));
        assertThat(cell(2023, COMMUNE + "-X02", "cash").isKnown()).isFalse();
        assertThat(cell(2022, HAMLET, "cash").isKnown()).isFalse();
    }

    private CellValue cell(int year, String hamlet, String field) {
        Asked asked =
                new Asked(COMMUNE, UnitLevel.COMMUNE, Period.ofYear(year), "", "", Instant.EPOCH, TestWorld.TODAY);
        RowSource.Row row = source.rows(asked).stream()
                .filter(one -> one.key().equals(hamlet))
                .findFirst()
                .orElseThrow();
        return row.fields().containsKey(field)
                ? row.fields().get(field).value()
                : CellValue.unknown(CellValue.Why.NOT_ENTERED);
    }

    @Test
    void onlyThoseWhoAgreedAreNamedAndNobodyOfADemonstration() {
        LocalDate day = LocalDate.of(2013, 5, 1);
        received(REAL, named("Hộ đồng ý", true, day), day);
        received(REAL, named("Hộ không nêu tên", false, day), day);
        received(DEMO, named("Hộ minh họa", true, day), day);
        desk.pledge(REAL, named("Hộ mới hứa", true, day));

        assertThat(open.named(COMMUNE))
                .extracting(PublicContributions.Named::contributor)
                .contains("Hộ đồng ý")
                .doesNotContain("Hộ không nêu tên", "Hộ minh họa", "Hộ mới hứa");
    }

    private static Pledge named(String contributor, boolean agreed, LocalDate day) {
        return new Pledge(
                null,
                HAMLET,
                ContributorKind.HOUSEHOLD,
                contributor,
                false,
                agreed,
                GiftKind.CASH,
                "",
                new BigDecimal("100000"),
                "đồng",
                day,
                "");
    }
}
