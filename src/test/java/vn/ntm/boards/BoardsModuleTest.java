package vn.ntm.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Groups;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PositionId;

@ModuleTest
class BoardsModuleTest {
    private static final String COMMUNE = "05539";
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final LocalDate FOUNDED = LocalDate.of(2022, 3, 1);
    private static final LocalDate RENEWED = LocalDate.of(2024, 2, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Boards boards;

    @Autowired
    private BoardDesk desk;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    private PositionId chair = new PositionId(UUID.randomUUID());

    @BeforeEach
    void theChairExists() {
        chair = position("Chủ tịch UBND xã", Role.COMMUNE_LEADER);
    }

    private PositionId position(String title, Role role) {
        return people.open(new NewPosition(COMMUNE, role, title, List.of(), LocalDate.of(2020, 1, 1), null));
    }

    private static Order order(LocalDate effective) {
        return new Order("15/QĐ-UBND", effective, "UBND xã", effective, effective, effective.plusYears(2), SET);
    }

    private Seat head() {
        return new Seat(BoardRole.HEAD, chair, "", "", "Chỉ đạo chung", List.of(6), null);
    }

    private static Seat outsider(String name) {
        return new Seat(BoardRole.MEMBER, null, "Hợp tác xã Bình Minh", name, "", List.of(), null);
    }

    private static BoardFacts steering() {
        return new BoardFacts(
                BoardKind.STEERING, "Ban Chỉ đạo " + COUNT.incrementAndGet(), null, "Quy chế", "Nhiệm vụ", 67);
    }

    private static BoardDesk.Paper paper(LocalDate day, Seat... seats) {
        return new BoardDesk.Paper(order(day), List.of(seats), null);
    }

    private BoardId founded() {
        return desk.found(COMMUNE, steering(), paper(FOUNDED, head(), outsider("Người ngoài A")));
    }

    private List<String> namesOn(BoardId id, LocalDate day) {
        return boards.membersOn(boards.get(id), day).stream()
                .map(member -> member.seat().position() == null
                        ? member.seat().outsider()
                        : member.seat().title())
                .toList();
    }

    @Test
    void whoSitsOnABoardCanBeAddressedTogether(@Autowired Groups groups) {
        BoardId id = founded();
        Actor officer = new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                Role.COMMUNE_LEADER,
                "Vị trí",
                COMMUNE,
                Scope.of(Set.of(COMMUNE)),
                null);

        assertThat(Acting.as(officer, () -> groups.groupsIn(COMMUNE, FOUNDED)))
                .filteredOn(group -> group.key().equals(id.toString()))
                .singleElement()
                .satisfies(group -> assertThat(group.positions()).containsExactly(chair));
    }

    @Test
    void aReconstitutionTakesTheOldListsPlaceFromItsDayAndHistoryStays() {
        BoardId id = founded();

        desk.reconstitute(id, paper(RENEWED, head(), outsider("Người ngoài B")), 0);

        assertThat(namesOn(id, RENEWED.minusDays(1))).containsExactly("Chủ tịch UBND xã", "Người ngoài A");
        assertThat(namesOn(id, RENEWED)).containsExactly("Chủ tịch UBND xã", "Người ngoài B");
        assertThat(namesOn(id, FOUNDED.minusDays(1))).isEmpty();
        assertThat(boards.decisions(boards.get(id)))
                .extracting(Decision::kind)
                .containsExactly(Decision.Kind.RECONSTITUTION, Decision.Kind.FOUNDING);
    }

    @Test
    void aCorrectionRewritesTheNewestDecisionAndTheOneBeforeReachesUpToItsDay() {
        BoardId id = founded();
        desk.reconstitute(id, paper(RENEWED, head(), outsider("Người ghi nhầm")), 0);

        desk.correct(id, paper(RENEWED.plusDays(9), head(), outsider("Người ghi đúng")), 1);

        assertThat(namesOn(id, RENEWED.plusDays(8))).containsExactly("Chủ tịch UBND xã", "Người ngoài A");
        assertThat(namesOn(id, RENEWED.plusDays(9))).containsExactly("Chủ tịch UBND xã", "Người ghi đúng");
    }

    @Test
    void whoIsSlowerOverwritesNothing() {
        BoardId id = founded();
        desk.reconstitute(id, paper(RENEWED, head()), 0);

        assertThatExceptionOfType(BoardOvertaken.class)
                .isThrownBy(() -> desk.reconstitute(id, paper(RENEWED.plusDays(30), head()), 0));
        assertThat(boards.decisions(boards.get(id))).hasSize(2);
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAllAtOnce() {
        Seat nobody = new Seat(BoardRole.HEAD, null, "", "", "", List.of(99), "05539-X77");

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> desk.found(COMMUNE, steering(), paper(FOUNDED, head(), nobody)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .containsExactly("members", "m1-position", "m1-organisation", "m1-hamlet", "m1-criteria"));
    }

    @Test
    void everyHamletStandsThereWithItsBoardOrWithout() {
        units.addHamlets(COMMUNE, TestWorld.TODAY, 13);
        String first = boards.hamletsOn(COMMUNE, TestWorld.TODAY).getFirst().code();
        BoardFacts facts =
                new BoardFacts(BoardKind.HAMLET_DEVELOPMENT, "Ban phát triển xóm " + first, first, "", "", null);
        BoardId id = desk.found(COMMUNE, facts, paper(FOUNDED, head()));

        assertThat(boards.hamlets(COMMUNE, TestWorld.TODAY))
                .hasSize(13)
                .filteredOn(one -> one.board() != null)
                .singleElement()
                .satisfies(one -> assertThat(one.hamlet().code()).isEqualTo(first));
        BoardFacts second = new BoardFacts(BoardKind.HAMLET_DEVELOPMENT, "Ban khác", first, "", "", null);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> desk.found(COMMUNE, second, paper(FOUNDED, head())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("hamlet"));

        desk.dissolve(id, order(TestWorld.TODAY), 0);

        assertThat(boards.hamlets(COMMUNE, TestWorld.TODAY)).noneMatch(one -> one.board() != null);
        assertThat(boards.hamlets(COMMUNE, TestWorld.TODAY.minusDays(1))).anyMatch(one -> one.board() != null);
    }

    @Test
    void theFileOfADecisionComesBackByteForByte() throws IOException {
        byte[] scan = "%PDF-1.4 quyết định".getBytes(StandardCharsets.UTF_8);
        BoardDesk.Paper paper = new BoardDesk.Paper(
                order(FOUNDED), List.of(head()), new Attachment("quyet-dinh.pdf", new ByteArrayInputStream(scan)));
        BoardId id = desk.found(COMMUNE, steering(), paper);

        Decision decision = boards.decisions(boards.get(id)).getFirst();

        assertThat(decision.fileName()).isEqualTo("quyet-dinh.pdf");
        assertThat(desk.file(id, decision.id()).content().readAllBytes()).isEqualTo(scan);
    }

    @Test
    void othersReadButDoNotWrite() {
        BoardId id = founded();
        Board board = boards.get(id);

        assertThat(Acting.as(actor(Role.CRITERION_OFFICER, COMMUNE), () -> boards.membersOn(board, RENEWED)))
                .hasSize(2);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.as(actor(Role.OVERSIGHT, COMMUNE), () -> founded()));
        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.as(actor(Role.COMMUNE_LEADER, "79999"), () -> founded()));
    }

    @Test
    void aMembersRowIsNeverRewrittenOrRemoved() {
        BoardId id = founded();

        for (String change : List.of(
                "update board_member set title = 'x' where board_id = :id",
                "delete from board_member where board_id = :id")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(change).param("id", id.id()).update());
        }
    }

    private static Actor actor(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(),
                "Người mẫu",
                UUID.randomUUID(),
                role,
                "Người mẫu",
                unit,
                Scope.of(Set.of(unit)),
                null);
    }
}
