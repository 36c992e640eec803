package vn.ntm.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.people.NotInCharge;
import vn.ntm.values.Values;

/** Losses on the list of whoever answers for the criterion. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class AlertsTest {
    private static final String COMMUNE = WatchedCommune.COMMUNE;

    @Autowired
    private ChangeWatch watch;

    @Autowired
    private ChangeStore store;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Values values;

    @Autowired
    private Overrulings overrulings;

    @Autowired
    private Standings standings;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @BeforeEach
    void whatOthersLeftIsLookedAt() {
        lookAtAll();
    }

    private void lookAtAll() {
        while (watch.look() > 0) {
            Thread.onSpinWait();
        }
    }

    private WatchedCommune commune() {
        return new WatchedCommune(values, overrulings, standings);
    }

    private List<CriterionChange> changes(int criterion) {
        return transaction.execute(status -> WatchedCommune.of(store.changes(COMMUNE, clock.instant()), criterion));
    }

    private Actor officer(Role role) {
        return new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                role,
                "Vị trí",
                COMMUNE,
                Scope.of(Set.of(COMMUNE)),
                null);
    }

    @Test
    void anAlertLastsUntilItIsReadOrMadeGood() {
        commune().met(11);
        lookAtAll();
        String code = commune().first(11);
        commune().rule(code, Verdict.State.NOT_MET);
        lookAtAll();
        Actor officer = officer(Role.COMMUNE_NTM_OFFICER);
        Actor another = officer(Role.COMMUNE_NTM_OFFICER);
        CriterionChange change =
                Acting.as(officer, () -> WatchedCommune.of(alerts.open(), 11)).getFirst();

        Acting.run(officer, () -> alerts.read(COMMUNE, change.id(), "Đang khắc phục"));

        assertThat(Acting.as(officer, () -> WatchedCommune.of(alerts.open(), 11)))
                .isEmpty();
        assertThat(Acting.as(another, () -> WatchedCommune.of(alerts.open(), 11)))
                .hasSize(1);
        assertThat(alerts.readingsOf(change)).extracting(Reading::note).containsExactly("Đang khắc phục");
        commune().rule(code, Verdict.State.MET);
        lookAtAll();
        assertThat(Acting.as(another, () -> WatchedCommune.of(alerts.open(), 11)))
                .isEmpty();
    }

    @Test
    void anAlertIsForWhoeverAnswersForTheCriterion() {
        commune().met(13);
        lookAtAll();
        commune().rule(commune().first(13), Verdict.State.NOT_MET);
        lookAtAll();
        Actor ofOthers = officer(Role.CRITERION_OFFICER);
        CriterionChange change = changes(13).getLast();

        assertThat(Acting.as(ofOthers, alerts::open)).isEmpty();
        assertThatExceptionOfType(NotInCharge.class)
                .isThrownBy(() -> Acting.run(ofOthers, () -> alerts.read(COMMUNE, change.id(), "Đã xem")));
    }

    @Test
    void theOfficerIsToldReadsAndIsToldNoMore() {
        SignIn officer = SignIn.as(Role.COMMUNE_NTM_OFFICER, COMMUNE);
        commune().met(14);
        lookAtAll();
        commune().rule(commune().first(14), Verdict.State.NOT_MET);
        lookAtAll();
        String address =
                "/assessment/" + COMMUNE + "/changes/" + changes(14).getLast().id();

        assertThat(mvc.get().uri("/my-work").with(officer))
                .bodyText()
                .contains("Tiêu chí 14 năm 2024: nguy cơ", address);
        assertThat(mvc.get().uri(address).with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("tiêu chí tụt lại", "Chủ tịch ghi hoặc rút kết luận", "/indicators/14.1", "Đã xem");
        assertThat(mvc.post().uri(address + "/read").with(officer).with(csrf()).param("note", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi một câu");
        assertThat(mvc.post().uri(address + "/read").with(officer).with(csrf()).param("note", "Đang làm lại"))
                .hasStatus(302);
        assertThat(mvc.get().uri(address).with(officer)).bodyText().contains("Đang làm lại");
        assertThat(mvc.get().uri("/my-work").with(officer)).bodyText().doesNotContain(address);
        assertThat(mvc.get().uri("/assessment/05539/changes/0").with(SignIn.as("canbo")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/assessment/" + COMMUNE + "/old-values").with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("Số liệu cũ");
    }
}
