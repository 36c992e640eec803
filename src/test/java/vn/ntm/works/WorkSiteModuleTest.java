package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.documents.ExifPicture;
import vn.ntm.evidence.EvidenceFiles;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;
import vn.ntm.works.site.Finding;
import vn.ntm.works.site.NewPhoto;
import vn.ntm.works.site.NewVisit;
import vn.ntm.works.site.PhotoMoment;
import vn.ntm.works.site.PhotoViews;
import vn.ntm.works.site.Photos;
import vn.ntm.works.site.Visit;
import vn.ntm.works.site.Visits;
import vn.ntm.works.site.WorkPhoto;

/** What hangs on works of a commune that no other test uses. */
@ModuleTest
class WorkSiteModuleTest {
    private static final String COMMUNE = "05563";
    private static final Book BOOK = new Book(COMMUNE, true);
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final Actor OFFICER = somebody(Role.COMMUNE_NTM_OFFICER, COMMUNE, Scope.of(Set.of(COMMUNE)));

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Works works;

    @Autowired
    private Photos photos;

    @Autowired
    private PhotoViews views;

    @Autowired
    private Visits visits;

    @Autowired
    private Units units;

    @BeforeEach
    void thereAreTwoHamlets() {
        units.addHamlets(COMMUNE, works.today(), 2);
    }

    private static Actor somebody(Role role, String unit, Scope scope) {
        return new Actor(UUID.randomUUID(), "Người thử", UUID.randomUUID(), role, "Vị trí", unit, scope, null);
    }

    private static Actor ofHamlet(Role role, int number) {
        String hamlet = "%s-X%02d".formatted(COMMUNE, number);
        return somebody(role, hamlet, new Scope(false, Set.of(hamlet, Scope.ALONE + COMMUNE), Set.of(hamlet)));
    }

    private ProjectId work(List<String> hamlets) {
        return desk.propose(
                BOOK,
                new WorkFacts(
                        "Đường trục " + UUID.randomUUID(),
                        "",
                        "",
                        "",
                        hamlets,
                        List.of(),
                        "UBND xã",
                        Executor.COMMUNITY,
                        "",
                        900_000_000L,
                        null,
                        null,
                        null,
                        "",
                        Special.NOT_ASKED));
    }

    private static NewPhoto.Sent jpeg() {
        byte[] picture = EvidenceFiles.picture("jpg", UUID.randomUUID().toString());
        return new NewPhoto.Sent("anh.jpg", () -> picture);
    }

    private static NewPhoto photo(NewPhoto.Sent... sent) {
        return new NewPhoto(PhotoMoment.BEFORE, DAY, "Đầu tuyến", "", false, List.of(sent));
    }

    private List<WorkPhoto> of(ProjectId id) {
        return photos.of(works.get(BOOK, id));
    }

    private static void assertRefused(Runnable change, String field) {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(change::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .contains(field));
    }

    @Test
    void timeAndPlaceAreThePicturesOwnAndElseTyped() {
        ProjectId id = work(List.of());
        byte[] told = ExifPicture.with(
                EvidenceFiles.picture("jpg", "kể"), 1, "2022:09:14 08:30:00", new int[] {21, 35, 13}, new int[] {
                    105, 37, 23
                });
        photos.add(BOOK, id, photo(new NewPhoto.Sent("DCIM/ke.jpg", () -> told), jpeg()));

        assertThat(of(id)).hasSize(2);
        assertThat(of(id).getFirst().saidDay()).isEqualTo(DAY);
        WorkPhoto told2022 = of(id).getLast();
        assertThat(told2022.camera().takenAt()).isEqualTo(LocalDateTime.of(2022, 9, 14, 8, 30));
        assertThat(told2022.camera().latitude()).isNotNull();
        assertThat(told2022.saidDay()).isNull();
        NewPhoto silent = new NewPhoto(PhotoMoment.AFTER, null, "", "", false, List.of(jpeg()));
        assertRefused(() -> photos.add(BOOK, id, silent), "day");
    }

    @Test
    void aTextFileWithTheNameOfAPictureIsRefused() {
        ProjectId id = work(List.of());
        byte[] text = "Đây là chữ".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> photos.add(BOOK, id, photo(jpeg(), new NewPhoto.Sent("chu.jpg", () -> text))))
                .satisfies(refused -> assertThat(
                                refused.problems().getFirst().arguments().toString())
                        .contains("chu.jpg", "không phải ảnh"));
        assertThat(of(id)).as("all or none").isEmpty();
    }

    @Test
    void aPictureSentAgainStandsOnce() {
        ProjectId id = work(List.of());
        NewPhoto.Sent same = jpeg();
        photos.add(BOOK, id, photo(same));
        photos.add(BOOK, id, photo(same));
        assertThat(of(id)).hasSize(1);
        assertRefused(
                () -> photos.add(BOOK, id, new NewPhoto(PhotoMoment.AFTER, DAY, "", "", false, List.of(same))),
                "files");
    }

    @Test
    void aHamletHeadBringsPicturesOfWorksOfTheOwnHamletAndEverybodyOfTheCommuneSeesThem() {
        ProjectId id = work(List.of(COMMUNE + "-X01"));
        Acting.run(ofHamlet(Role.HAMLET_HEAD, 1), () -> photos.add(BOOK, id, photo(jpeg())));
        WorkPhoto one = of(id).getFirst();
        assertThat(one.unit()).isEqualTo(COMMUNE + "-X01");

        Acting.run(ofHamlet(Role.HAMLET_HEAD, 2), () -> {
            assertThat(views.picture(BOOK, id, one.id(), true)).isNotEmpty();
            assertThatExceptionOfType(ForeignUnit.class).isThrownBy(() -> photos.add(BOOK, id, photo(jpeg())));
            assertThatExceptionOfType(ForeignUnit.class)
                    .isThrownBy(() -> photos.withdraw(BOOK, id, one.id(), "Nhầm", 0));
        });
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.run(
                        somebody(Role.COMMUNE_NTM_OFFICER, "05545", Scope.of(Set.of("05545"))),
                        () -> views.picture(BOOK, id, one.id(), false)));
    }

    @Test
    void aWithdrawnPictureStaysOnRecordAndIsNotShown() {
        ProjectId id = work(List.of());
        photos.add(BOOK, id, photo(jpeg()));
        WorkPhoto one = of(id).getFirst();
        photos.open(BOOK, id, one.id(), true, 0);
        assertThatExceptionOfType(WorkOvertaken.class)
                .isThrownBy(() -> photos.withdraw(BOOK, id, one.id(), "Có mặt người", 0));
        assertRefused(() -> photos.withdraw(BOOK, id, one.id(), " ", 1), "reason");
        Acting.run(OFFICER, () -> photos.withdraw(BOOK, id, one.id(), "Có mặt người", 1));

        WorkPhoto after = of(id).getFirst();
        assertThat(after.withdrawn()).isEqualTo("Có mặt người");
        assertThat(after.openToAll()).isFalse();
        assertThat(photos.mayChange(after)).isFalse();
        assertThatExceptionOfType(WorkNotFound.class).isThrownBy(() -> views.picture(BOOK, id, one.id(), false));
    }

    @Test
    void aFindingIsAnsweredOnceByTheOwner() {
        ProjectId id = work(List.of(COMMUNE + "-X01"));
        NewVisit serious = new NewVisit(DAY, 5, "Lớp móng", Finding.SERIOUS, "Móng mỏng hơn thiết kế");
        Actor board = ofHamlet(Role.HAMLET_BOARD, 1);
        UUID visit = Acting.as(board, () -> visits.add(BOOK, id, serious));
        assertThat(visits.of(works.get(BOOK, id))).singleElement().matches(Visit::isOpen);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(board, () -> visits.answer(BOOK, id, visit, DAY, "Đã sửa")));
        assertRefused(() -> visits.answer(BOOK, id, visit, DAY.minusDays(1), "Đã sửa"), "answerDay");

        Acting.run(OFFICER, () -> visits.answer(BOOK, id, visit, DAY, "Đã làm lại lớp móng"));

        assertThatExceptionOfType(WorkOvertaken.class)
                .isThrownBy(() -> visits.answer(BOOK, id, visit, DAY, "Trả lời khác"));
        assertThat(visits.of(works.get(BOOK, id)))
                .singleElement()
                .matches(one -> !one.isOpen())
                .extracting(one -> one.reply() == null ? "" : one.reply().words())
                .isEqualTo("Đã làm lại lớp móng");
    }

    @Test
    void aVisitSaysWhatWasFoundAndIsOfTheOwnHamlet() {
        ProjectId id = work(List.of(COMMUNE + "-X01"));
        assertRefused(() -> visits.add(BOOK, id, new NewVisit(DAY, 5, "Móng", Finding.REMARK, "")), "words");
        assertRefused(() -> visits.add(BOOK, id, new NewVisit(DAY, 0, "Móng", Finding.NONE, "")), "members");
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.run(
                        ofHamlet(Role.HAMLET_BOARD, 2),
                        () -> visits.add(BOOK, id, new NewVisit(DAY, 5, "Móng", Finding.NONE, ""))));
    }
}
