package vn.ntm.planning.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.people.FieldsRefused;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.PlanIsElsewhere;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.PlanTexts;
import vn.ntm.planning.Planning;
import vn.ntm.planning.life.PlanLife;

@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
@Transactional
class PlanCommentsTest {
    private static final String UNIT = "17605";

    @Autowired
    private PlanComments comments;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanTexts planTexts;

    @Autowired
    private PlanImports imports;

    @Autowired
    private PlanLife life;

    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void aPlan() throws IOException {
        byte[] document = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"))
                .getBytes(StandardCharsets.UTF_8);
        plan = imports.confirmAsRead(imports.stage(document, "k.txt"));
    }

    private static Actor acting(Role role) {
        UUID somebody = UUID.randomUUID();
        return new Actor(
                somebody, "Nguyễn Văn Thử", somebody, role, "Vị trí " + role, UNIT, Scope.of(Set.of(UNIT)), null);
    }

    private static Actor hamletHead() {
        UUID somebody = UUID.randomUUID();
        String hamlet = UNIT + "-X01";
        Scope scope = new Scope(false, Set.of(hamlet, Scope.ALONE + UNIT), Set.of(hamlet));
        return new Actor(somebody, "Trần Thị Thử", somebody, Role.HAMLET_HEAD, "Trưởng xóm 1", hamlet, scope, null);
    }

    private List<String> shown() {
        return planning.content(plan).paragraphs().stream()
                .map(Paragraph::shown)
                .toList();
    }

    private int placeOf(String kind) {
        List<Paragraph> paragraphs = planning.content(plan).paragraphs();
        return IntStream.range(paragraphs.size() / 2, paragraphs.size())
                .filter(i -> paragraphs.get(i).kind().equals(kind)
                        && paragraphs.get(i).text().length() > 60)
                .findFirst()
                .orElseThrow();
    }

    private Comment only() {
        assertThat(comments.of(plan)).hasSize(1);
        return comments.of(plan).getFirst().comment();
    }

    @Test
    void aCommentStaysWithItsWordsAndFollowsItsParagraphUntilThatIsGone() {
        int place = placeOf("ITEM");
        String words = shown().get(place);
        Acting.run(acting(Role.COMMUNE_LEADER), () -> comments.add(plan, 1, place, "Ghi rõ thời hạn"));

        String before = shown().get(place - 1);
        planTexts.edit(plan, Map.of(place - 1, before + "\nĐoạn này mới thêm vào để thử."), "", 1);
        Anchored moved = comments.of(plan).getFirst();
        assertThat(moved.now()).isEqualTo(words);
        assertThat(moved.position()).isGreaterThan(place);
        assertThat(moved.isReworded()).isFalse();

        planTexts.edit(plan, Map.of(moved.position(), words + " Xong trước ngày 30/6."), "", 2);
        Anchored reworded = comments.of(plan).getFirst();
        assertThat(reworded.isReworded()).isTrue();
        assertThat(reworded.comment().quote()).isEqualTo(words);

        planTexts.edit(plan, Map.of(reworded.position(), ""), "", 3);
        Anchored gone = comments.of(plan).getFirst();
        assertThat(gone.isGone()).isTrue();
        assertThat(gone.goneIn()).isEqualTo(4);
        assertThat(gone.comment().quote()).isEqualTo(words);
    }

    @Test
    void whoReadsThePlanOfTheCommuneSpeaksOnceAndWhoDraftsItSettles() {
        int place = placeOf("ITEM");
        Actor head = hamletHead();
        Acting.run(head, () -> comments.add(plan, 1, place, "Xóm chưa có nhà văn hóa"));
        Acting.run(head, () -> comments.add(plan, 1, place, "Xóm chưa có nhà văn hóa "));
        CommentId id = only().id();
        Acting.run(acting(Role.CRITERION_OFFICER), () -> comments.answer(plan, id, "Đúng vậy"));

        assertThat(comments.openOf(plan)).isEqualTo(1);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(head, () -> comments.settle(plan, id, "Xong", 1)));
        Acting.run(acting(Role.COMMUNE_NTM_OFFICER), () -> comments.settle(plan, id, "Đã thêm xóm 1", 1));

        assertThat(comments.openOf(plan)).isZero();
        assertThat(only().said().title()).isEqualTo("Trưởng xóm 1");
        assertThat(only().answers())
                .extracting(Answer::kind)
                .containsExactly(Answer.Kind.ANSWERED, Answer.Kind.SETTLED);
        assertThat(only().answers().getLast().said().words()).isEqualTo("Đã thêm xóm 1");
    }

    @Test
    void whoSettlesHasReadTheLastAnswer() {
        comments.add(plan, 1, 0, "Sai tên xã");
        CommentId id = only().id();
        comments.answer(plan, id, "Sai ở dòng nào?");

        assertThatExceptionOfType(CommentOvertaken.class).isThrownBy(() -> comments.settle(plan, id, "Đã sửa", 0));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> comments.settle(plan, id, " ", 1));
        comments.settle(plan, id, "Đã sửa", 1);
        assertThatExceptionOfType(CommentOvertaken.class).isThrownBy(() -> comments.settle(plan, id, "Đã sửa", 2));
        comments.reopen(plan, id, "Còn sót một chỗ", 2);
        assertThat(comments.openOf(plan)).isEqualTo(1);
    }

    @Test
    void nothingIsSaidAboutWhatIsNotThereNorOnceThePlanIsSigned() {
        assertThatExceptionOfType(ParagraphNotFound.class).isThrownBy(() -> comments.add(plan, 1, 9_999, "x"));
        assertThatExceptionOfType(ParagraphNotFound.class).isThrownBy(() -> comments.add(plan, 2, 0, "x"));
        life.lint(plan, life.versionOf(plan));
        comments.add(plan, 1, 0, "Kịp góp ý");
        List.of(PlanStatus.INTERNAL_REVIEW, PlanStatus.SIGNED).forEach(status -> life.follow(plan, status, ""));

        assertThatExceptionOfType(PlanIsElsewhere.class).isThrownBy(() -> comments.add(plan, 1, 0, "Muộn"));
        comments.settle(plan, only().id(), "Để kế hoạch sau", 0);
    }
}
