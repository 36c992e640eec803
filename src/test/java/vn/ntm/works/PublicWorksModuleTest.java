package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.evidence.EvidenceFiles;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.FieldsRefused;
import vn.ntm.works.open.PublicWork;
import vn.ntm.works.open.PublicWorks;
import vn.ntm.works.site.Finding;
import vn.ntm.works.site.NewPhoto;
import vn.ntm.works.site.NewUpkeep;
import vn.ntm.works.site.NewVisit;
import vn.ntm.works.site.PhotoMoment;
import vn.ntm.works.site.Photos;
import vn.ntm.works.site.UpkeepCondition;
import vn.ntm.works.site.UpkeepKind;
import vn.ntm.works.site.Upkeeps;
import vn.ntm.works.site.Visits;
import vn.ntm.works.site.WorkPhoto;
import vn.ntm.works.types.WorkTypes;

/** What strangers see of works of a commune that no other test uses, how works are kept up, and the list of a province. */
@ModuleTest
class PublicWorksModuleTest {
    private static final Book BOOK = new Book("05566", false);
    private static final Book DEMO = new Book("05566", true);
    private static final Paper PAPER = new Paper("12/QĐ-UBND", LocalDate.of(2023, 1, 5), "UBND tỉnh");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Works works;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Photos photos;

    @Autowired
    private Visits visits;

    @Autowired
    private Upkeeps upkeeps;

    @Autowired
    private PublicWorks publicWorks;

    @Autowired
    private WorkTypes types;

    @Autowired
    private Mechanism mechanism;

    private ProjectId proposed(Book book) {
        return desk.propose(
                book,
                new WorkFacts(
                        "Đường liên xóm " + UUID.randomUUID(),
                        "Đi lại",
                        "2 km",
                        "Từ cầu đến trường",
                        List.of(),
                        List.of(),
                        "UBND xã",
                        Executor.CREW,
                        "",
                        900_000_000L,
                        null,
                        DAY,
                        null,
                        "Xóm",
                        Special.NOT_ASKED));
    }

    private void step(Book book, ProjectId id, WorkState to, String paper, String reason) {
        int seen = works.get(book, id).version();
        desk.step(book, id, new NewStep(to, DAY, paper, reason), seen);
    }

    private ProjectId approved(Book book) {
        ProjectId id = proposed(book);
        step(book, id, WorkState.APPROVED, "15/QĐ-UBND", "");
        return id;
    }

    private void line(Book book, ProjectId id, Kind kind, String source, long amount) {
        NewLine line = new NewLine(kind, Nature.ENTRY, source, DAY.getYear(), DAY, amount, PAPER, "", Cause.HAND);
        ledger.post(book, line.of(id));
    }

    private void contract(ProjectId id, String contractor, boolean firm) {
        desk.contract(
                BOOK, id, new Contract(UUID.randomUUID(), "01/HĐ", contractor, firm, DAY, 400_000_000, DAY, null, ""));
    }

    private ProjectId accepted(Book book) {
        ProjectId id = approved(book);
        line(book, id, Kind.ALLOCATED, "F1a", 500_000_000);
        step(book, id, WorkState.ALLOCATED, "", "");
        desk.contract(
                book,
                id,
                new Contract(UUID.randomUUID(), "02/HĐ", "Tổ thợ xóm", false, DAY, 400_000_000, null, null, ""));
        step(book, id, WorkState.CONTRACTED, "", "");
        step(book, id, WorkState.BUILDING, "", "");
        line(book, id, Kind.ACCEPTED, "", 400_000_000);
        step(book, id, WorkState.ACCEPTED, "BB-01", "");
        return id;
    }

    private static void asStranger(Runnable work) {
        Actor nobody = new Actor(UUID.randomUUID(), "Khách", null, null, "", "VN", Scope.of(Set.of()), null);
        Acting.run(nobody, work);
    }

    @Test
    void strangersSeeSourcesContractorsAndFindingsWithoutThoseWhoEnteredThem() {
        ProjectId id = approved(BOOK);
        line(BOOK, id, Kind.ALLOCATED, "F1a", 500_000_000);
        line(BOOK, id, Kind.MOBILISED, "F6a", 50_000_000);
        line(BOOK, id, Kind.PAID, "F1a", 100_000_000);
        contract(id, "Công ty TNHH Xây dựng mẫu", true);
        contract(id, "Ông Thợ Cả", false);
        UUID visit = visits.add(BOOK, id, new NewVisit(DAY, 5, "Nền đường", Finding.REMARK, "Lu chưa đủ"));
        visits.answer(BOOK, id, visit, DAY, "Đã lu lại");

        asStranger(() -> {
            PublicWork.Whole whole = publicWorks.get(BOOK, id.id());
            assertThat(whole.contracts())
                    .extracting(PublicWork.Contract::contractor)
                    .containsExactlyInAnyOrder("Công ty TNHH Xây dựng mẫu", null);
            assertThat(whole.money()).hasSize(2);
            assertThat(whole.total()).isEqualTo(new PublicWork.Money("", 0, 550_000_000, 50_000_000, 0, 100_000_000));
            assertThat(whole.visits())
                    .containsExactly(
                            new PublicWork.Visit(DAY, "Nền đường", Finding.REMARK, "Lu chưa đủ", DAY, "Đã lu lại"));
            assertThat(whole.toString()).doesNotContain("Thợ Cả", "Kiểm thử");
        });
    }

    @Test
    void onlyPicturesThatSomebodyOpenedAreShown() {
        ProjectId id = approved(BOOK);
        byte[] picture = EvidenceFiles.picture("jpg", id.toString());
        NewPhoto.Sent sent = new NewPhoto.Sent("anh.jpg", () -> picture);
        photos.add(BOOK, id, new NewPhoto(PhotoMoment.BEFORE, DAY, "", "", false, List.of(sent)));
        WorkPhoto one = photos.of(works.get(BOOK, id)).getFirst();
        assertHidden(id, one);

        photos.open(BOOK, id, one.id(), true, 0);
        asStranger(() -> {
            assertThat(publicWorks.get(BOOK, id.id()).photos()).hasSize(1);
            assertThat(publicWorks.picture(BOOK, id.id(), one.id())).isNotEmpty();
        });
        photos.withdraw(BOOK, id, one.id(), "Có mặt người", 1);
        assertHidden(id, one);
    }

    private void assertHidden(ProjectId id, WorkPhoto photo) {
        asStranger(() -> {
            assertThat(publicWorks.get(BOOK, id.id()).photos()).isEmpty();
            assertThatExceptionOfType(WorkNotFound.class)
                    .isThrownBy(() -> publicWorks.picture(BOOK, id.id(), photo.id()));
        });
    }

    @Test
    void proposalsAndTheDemonstrationAreNobodysBusiness() {
        ProjectId proposal = proposed(BOOK);
        ProjectId stopped = proposed(BOOK);
        step(BOOK, stopped, WorkState.STOPPED, "", "Không đủ vốn");
        ProjectId shown = approved(BOOK);
        step(BOOK, shown, WorkState.STOPPED, "", "Không đủ vốn");
        ProjectId demo = approved(DEMO);
        asStranger(() -> {
            assertThat(publicWorks.of(BOOK))
                    .extracting(PublicWork::id)
                    .contains(shown.id())
                    .doesNotContain(proposal.id(), stopped.id(), demo.id());
            assertThatExceptionOfType(WorkNotFound.class).isThrownBy(() -> publicWorks.of(DEMO));
            assertThatExceptionOfType(WorkNotFound.class).isThrownBy(() -> publicWorks.get(DEMO, demo.id()));
            assertThatExceptionOfType(WorkNotFound.class).isThrownBy(() -> publicWorks.get(BOOK, demo.id()));
            assertThatExceptionOfType(WorkNotFound.class).isThrownBy(() -> publicWorks.get(BOOK, proposal.id()));
        });
    }

    @Test
    void theNewestUpkeepSaysHowAnAcceptedWorkStands() {
        NewUpkeep worn = new NewUpkeep(DAY.plusYears(1), UpkeepKind.INSPECTION, UpkeepCondition.WORN, null, "Ổ gà");
        ProjectId open = approved(BOOK);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> upkeeps.add(BOOK, open, worn));
        ProjectId id = accepted(BOOK);
        NewUpkeep early = new NewUpkeep(DAY.minusDays(1), UpkeepKind.CLEANING, UpkeepCondition.GOOD, null, "");
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> upkeeps.add(BOOK, id, early));

        upkeeps.add(BOOK, id, worn);
        upkeeps.add(BOOK, id, new NewUpkeep(DAY, UpkeepKind.REPAIR, UpkeepCondition.GOOD, 2_000_000L, ""));

        assertThat(upkeeps.of(works.get(BOOK, id)))
                .extracting(one -> one.facts().condition())
                .containsExactly(UpkeepCondition.WORN, UpkeepCondition.GOOD);
        assertThat(works.funded(works.get(BOOK, id)).money().total().paid())
                .as("told only")
                .isZero();
        PublicWork seen = publicWorks.get(BOOK, id.id()).work();
        assertThat(seen.condition()).isEqualTo(UpkeepCondition.WORN);
        assertThat(seen.conditionOn()).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void aProvinceAddsAndEndsTypesOfItsOwnListAndNothingIsTakenAway() {
        String province = "40";
        Actor coordinator = new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                Role.PROVINCE_COORDINATOR,
                "Điều phối",
                province,
                Scope.of(Set.of(province)),
                null);
        Acting.run(coordinator, () -> {
            types.add(province, "Đường ngõ, xóm", "NQ 12/2022/NQ-HĐND", DAY, null);
            assertThatExceptionOfType(FieldsRefused.class)
                    .isThrownBy(() -> types.add(province, "đường ngõ xóm", "NQ 13", DAY.plusDays(9), null));
            assertThatExceptionOfType(ForeignUnit.class).isThrownBy(() -> types.add("19", "Chợ", "NQ 12", DAY, null));
            WorkType type = types.of(province).getFirst();
            assertThat(type.code()).isEqualTo("duong-ngo-xom");
            types.end(type, DAY.plusDays(9));
            assertThatExceptionOfType(WorkOvertaken.class).isThrownBy(() -> types.end(type, DAY.plusDays(8)));
        });
        assertThat(mechanism.ofProvince(province, DAY.plusDays(9))).hasSize(1);
        assertThat(mechanism.ofProvince(province, DAY.plusDays(10))).isEmpty();
        assertThat(types.of(province)).hasSize(1);
    }
}
