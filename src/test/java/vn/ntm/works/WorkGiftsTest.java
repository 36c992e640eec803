package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.contributions.ContributionDesk;
import vn.ntm.contributions.ContributionId;
import vn.ntm.contributions.ContributorKind;
import vn.ntm.contributions.DriveFacts;
import vn.ntm.contributions.DriveId;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.Meeting;
import vn.ntm.contributions.Pledge;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;

/** What a hamlet gives in a drive for a work becomes money of that work, and leaves it again when it is cancelled. */
@WholeApplicationTest
class WorkGiftsTest {
    private static final String COMMUNE = "05611";
    private static final Book BOOK = new Book(COMMUNE, true);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Works works;

    @Autowired
    private Drives drives;

    @Autowired
    private ContributionDesk gifts;

    @Autowired
    private Units units;

    @Test
    void aValuedGiftIsMoneyOfTheWorkUntilItIsCancelled() {
        Acting.run(ActingAsProduct.PRODUCT, () -> {
            LocalDate on = units.nearest(UnitLevel.COMMUNE, COMMUNE, drives.today())
                    .orElseThrow()
                    .nearest(drives.today());
            String hamlet = units.addHamlets(COMMUNE, on, 1).getFirst().code();
            ProjectId work = desk.propose(
                    BOOK,
                    new WorkFacts(
                            "Đường xóm",
                            "",
                            "",
                            "",
                            List.of(),
                            List.of(),
                            "UBND xã",
                            Executor.COMMUNITY,
                            "",
                            null,
                            null,
                            null,
                            null,
                            "",
                            Special.NOT_ASKED));
            DriveId drive = drives.propose(BOOK, new DriveFacts("Làm đường", "Tự nguyện góp tiền", hamlet, work));
            drives.meet(BOOK, drive, new Meeting(DAY, "BB-01", "", 60, 0, 10), 0);
            drives.open(BOOK, drive, 1);
            ContributionId gift = gifts.pledge(
                    BOOK,
                    new Pledge(
                            drive,
                            COMMUNE + "-X01",
                            ContributorKind.HOUSEHOLD,
                            "Hộ mẫu A",
                            false,
                            false,
                            GiftKind.CASH,
                            "",
                            new BigDecimal("750001"),
                            "đồng",
                            DAY,
                            ""));
            gifts.receive(BOOK, gift, DAY, new BigDecimal("750001"), 0);
            gifts.value(BOOK, gift, null, 1);
            assertThat(mobilised(work)).isEqualTo(750_001);

            gifts.cancel(BOOK, gift, "Ghi nhầm", 2);
            assertThat(mobilised(work)).isZero();
        });
    }

    private long mobilised(ProjectId work) {
        return works.funded(works.get(BOOK, work)).money().total().mobilised();
    }
}
