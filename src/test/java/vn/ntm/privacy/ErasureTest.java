package vn.ntm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.people.Contacts;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.shared.Vietnamese;
import vn.ntm.signin.Accounts;

@WholeApplicationTest
class ErasureTest {
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "05539");
    private static final SignIn FOREIGN = SignIn.as(Role.COMMUNE_LEADER, "17605");
    private static final SignIn CLERK = SignIn.as(Role.CLERK, "05539");

    @Autowired
    private People people;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester http;

    @Test
    void whoIsLongOutOfOfficeIsErasedAndTheAccountCloses() {
        String user = "cu" + UUID.randomUUID().toString().substring(0, 8);
        PersonId person = outOfOfficeSince(today().minusYears(6), "0900333444", user);
        assertThat(post(person, LEADER, "")).hasStatus(422).bodyText().contains("id=\"reason-loi\"");

        assertThat(post(person, LEADER, "Theo yêu cầu")).hasStatus(302);

        Contacts.Contact left = asProduct(() -> contacts.of(person).orElseThrow());
        assertThat(left.name()).isEqualTo("Người đã xóa");
        assertThat(left.phone()).isNull();
        assertThat(left.email()).isNull();
        assertThat(asProduct(() -> accounts.isTaken(user))).isFalse();
        assertThat(asProduct(() -> accounts.get(person.id()).userName())).startsWith("erased-");
        assertThat(asProduct(() -> accounts.find("erased-" + person)).isEmpty()).isTrue();
        assertThat(http.get()
                        .uri("/audit?event=privacy.audit.person-erased")
                        .with(LEADER)
                        .exchange())
                .bodyText()
                .contains("Theo yêu cầu");
        assertThat(post(person, LEADER, "Lần nữa")).hasStatus(422);
    }

    @Test
    void whoIsInOfficeOrLeftNotLongAgoIsRefusedInWords() {
        PersonId inOffice = outOfOfficeSince(today().plusDays(3), "0900333445", "");
        assertThat(post(inOffice, LEADER, "Theo yêu cầu")).hasStatus(422);
        assertThat(page(inOffice)).contains("đang hoặc sắp giữ một vị trí").doesNotContain("id=\"reason\"");

        LocalDate left = today().minusYears(1);
        PersonId lately = outOfOfficeSince(left, "0900333446", "");
        assertThat(post(lately, LEADER, "Theo yêu cầu")).hasStatus(422);
        assertThat(page(lately)).contains("tới hết ngày " + Vietnamese.date(left.plusYears(5)));
        assertThat(asProduct(() -> contacts.of(lately).orElseThrow().phone())).isEqualTo("0900333446");
    }

    @Test
    void nobodyElseErases() {
        PersonId person = outOfOfficeSince(today().minusYears(6), "0900333447", "");

        assertThat(post(person, FOREIGN, "x")).hasStatus(404);
        assertThat(post(person, CLERK, "x")).hasStatus(403);
    }

    private PersonId outOfOfficeSince(LocalDate lastDay, String phone, String user) {
        LocalDate from = lastDay.minusDays(30);
        return asProduct(() -> {
            PersonId person = people.enter(new NewPerson("05539", "Mẫu Văn Cũ", phone, phone + "@xa.example"));
            people.hold(
                    people.open(new NewPosition("05539", Role.CLERK, "Văn thư thử", List.of(), from, lastDay)),
                    person,
                    from,
                    lastDay);
            if (!user.isEmpty()) {
                accounts.open(person, user);
            }
            return person;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private <T> T asProduct(Supplier<T> work) {
        return Acting.as(ActingAsProduct.PRODUCT, () -> transaction.execute(all -> work.get()));
    }

    private String page(PersonId person) {
        MvcTestResult answer = http.get()
                .uri("/privacy/people/" + person + "/erase")
                .with(LEADER)
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(PersonId person, SignIn who, String reason) {
        return http.post()
                .uri("/privacy/people/" + person + "/erase")
                .param("reason", reason)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
