package vn.ntm.reporting.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportWay;
import vn.ntm.reporting.Reporters;
import vn.ntm.reporting.ReportingDay;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.form.Forms;

/** Who may ask, see and take back. */
@ModuleTest
@Import(ReportingDay.Bring.class)
class RequestReachModuleTest {
    private static final String HERE = Reporters.HERE;

    @Autowired
    private ReportRequests requests;

    @Autowired
    private RequestDesk answers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Reporters reporters;
    private Actor province;
    private Actor officer;

    @BeforeEach
    void people(
            @Autowired People people,
            @Autowired ActingPositions acting,
            @Autowired Forms forms,
            @Autowired ReportDesk desk,
            @Autowired ReportWay way,
            @Autowired Reports reports,
            @Autowired ReportingDay day) {
        day.setTo(TestWorld.TODAY);
        reporters = new Reporters(people, acting, forms, desk, way, reports);
        reporters.publish(Reporters.COMMUNE_FORM);
        province = reporters.admit(Role.PROVINCE_COORDINATOR, Reporters.PROVINCE);
        officer = reporters.admit(Role.COMMUNE_NTM_OFFICER, HERE);
    }

    private Standing ask(NewRequest wanted) {
        Acting.run(province, () -> requests.ask(wanted, Set.of(HERE)));
        return Acting.as(province, () -> requests.batch(wanted.key())).getFirst();
    }

    private Standing again(Standing standing) {
        return Acting.as(officer, () -> requests.get(standing.request().id()));
    }

    @Test
    void nobodyAsksOrSeesBeyondTheirReach() {
        Standing asked = ask(Wished.of(Wished.period(9), List.of("T1")));
        Actor elsewhere = reporters.admit(Role.COMMUNE_NTM_OFFICER, "17605");
        Actor otherProvince = reporters.admit(Role.PROVINCE_COORDINATOR, "40");

        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.run(
                        otherProvince, () -> requests.ask(Wished.of(Wished.period(3), List.of("T1")), Set.of(HERE))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(
                        officer, () -> requests.ask(Wished.of(Wished.period(3), List.of("T1")), Set.of(HERE))));
        for (Actor stranger : List.of(elsewhere, otherProvince)) {
            assertThatExceptionOfType(RequestNotFound.class)
                    .isThrownBy(() -> Acting.run(
                            stranger, () -> requests.get(asked.request().id())));
        }
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Acting.run(
                        province, () -> requests.ask(Wished.of(Wished.period(3), List.of("KHONG-CO")), Set.of(HERE))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Acting.run(
                        elsewhere,
                        () -> transaction.executeWithoutResult(all -> jdbc.sql("""
                        insert into report_request_answer (request_id, unit_code, question, value, at, by_name)
                        values (:id, '05539', 0, 'x', now(), 'x')
                        """)
                                .param("id", asked.request().id().id())
                                .update())));
    }

    @Test
    void aRequestIsWithdrawnByWhoeverEnteredItAndStays() {
        Standing theirs = ask(Wished.of(Wished.period(10), List.of("T1")));
        NewRequest paper = Wished.of(Wished.period(11), List.of("T1"));
        Acting.run(officer, () -> requests.record(paper));
        Standing own = Acting.as(officer, () -> requests.inbox(HERE, 2024)).stream()
                .filter(one -> one.request().batch().equals(paper.key()))
                .findFirst()
                .orElseThrow();
        assertThat(own.request().askedBy()).isNull();

        assertThatExceptionOfType(RequestIsElsewhere.class)
                .isThrownBy(() -> Acting.run(
                        officer, () -> requests.withdraw(theirs.request().id(), "Nhầm")));
        Acting.run(officer, () -> requests.withdraw(own.request().id(), "Ghi nhầm"));
        Acting.run(province, () -> requests.withdrawAll(theirs.request().batch(), "Không cần nữa"));
        assertThat(again(theirs).isOpen()).isFalse();
        assertThat(again(theirs).request().withdrawn())
                .extracting(ReportRequest.Withdrawn::reason)
                .isEqualTo("Không cần nữa");
        assertThatExceptionOfType(RequestIsElsewhere.class)
                .isThrownBy(() ->
                        Acting.run(officer, () -> answers.open(theirs.request().id(), "T1")));
    }
}
