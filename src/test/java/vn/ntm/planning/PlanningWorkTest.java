package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.DutyBook;
import vn.ntm.people.DutyFilter;
import vn.ntm.people.MyWork;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;

/** What planning puts on people's own work lists. */
@WholeApplicationTest
class PlanningWorkTest {
    private static final String COMMUNE = "24373";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private PlanImports imports;

    @Autowired
    private People people;

    @Autowired
    private ActingPositions positions;

    @Autowired
    private MyWork work;

    @Autowired
    private DutyBook book;

    @Autowired
    private TransactionTemplate transaction;

    private Actor officer;

    @BeforeEach
    void anOfficer() {
        officer = Acting.as(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson(COMMUNE, "Người mẫu", null, null));
            people.hold(
                    people.open(new NewPosition(
                            COMMUNE, Role.COMMUNE_NTM_OFFICER, "A " + UUID.randomUUID(), List.of(), LONG_AGO, null)),
                    person,
                    LONG_AGO,
                    null);
            return positions.of(person).getFirst();
        });
    }

    @Test
    void aDocumentWaitsOnTheListOfWhoeverBroughtItInAndOfNobodyElse() {
        ImportId staged = as(() -> imports.stage(newFile(), "ke-hoach.txt"));

        assertThat(in(Section.WAITING)).extracting(WorkItem::path).containsExactly("/plans/import/" + staged);
        Actor first = officer;
        anOfficer();
        assertThat(in(Section.WAITING)).isEmpty();
        officer = first;
        Acting.run(officer, () -> imports.drop(staged));
        assertThat(in(Section.WAITING)).isEmpty();
    }

    @Test
    void aConfirmedPlanWithMistakesIsOneDutyForTheOfficerAndWithoutThePlanThereIsNone() {
        ImportId staged = as(() -> imports.stage(newFile(), "ke-hoach.txt"));
        long before = dutiesAboutPlans();

        as(() -> transaction.execute(undone -> {
            undone.setRollbackOnly();
            return imports.confirmAsRead(staged);
        }));
        assertThat(dutiesAboutPlans()).isEqualTo(before);

        as(() -> imports.confirmAsRead(staged));
        assertThat(dutiesAboutPlans()).isEqualTo(before + 1);
    }

    /** Over all officers of the commune: the duty goes to the first of them. */
    private long dutiesAboutPlans() {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> book.all(DutyFilter.everything()).stream()
                        .filter(duty -> duty.unitCode().equals(COMMUNE))
                        .filter(duty -> duty.title().matches("(Sửa|Xem) .* trong kế hoạch năm 2027"))
                        .count());
    }

    private List<WorkItem> in(Section section) {
        return as(() -> work.list()).in(section);
    }

    private <T, X extends Throwable> T as(ScopedValue.CallableOp<T, X> act) throws X {
        return Acting.as(officer, act);
    }

    private static byte[] newFile() {
        try {
            String plan = Files.readString(Path.of("src/test/resources/plans/good/ea-kar-2027.txt"));
            return (plan.replace("tiêu chí", "tiêu trí") + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
