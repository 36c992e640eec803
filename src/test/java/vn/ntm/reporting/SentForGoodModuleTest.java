package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;

/** What was sent or written stays as it is, whoever comes past the product to the database. */
@ModuleTest
class SentForGoodModuleTest {
    private static final String COMMUNE = "05545";

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private ReportWay way;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static Actor actor(Role role) {
        return new Actor(
                UUID.randomUUID(),
                role.name(),
                UUID.randomUUID(),
                role,
                role.name(),
                COMMUNE,
                Scope.of(Set.of(COMMUNE)),
                null);
    }

    private Report sent() {
        Actor officer = actor(Role.COMMUNE_NTM_OFFICER);
        Opening opening = new Opening(COMMUNE, "B11", Period.ofYear(2024), "ntm-nang-cao-2021-2025", null, null);
        Report report = Acting.as(officer, () -> desk.open(opening));
        if (report.state() == ReportState.DRAFT) {
            Acting.run(officer, () -> desk.handIn(report.id(), 1));
            Acting.run(actor(Role.COMMUNE_LEADER), () -> {
                Shown seen = reports.show(report.id());
                way.send(report.id(), seen.report().revision(), way.fingerprint(seen.content()));
            });
        }
        return report;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report set content = '{}', sha256 = repeat('a', 64) where id = :id",
                "update report set year = 2000 where id = :id",
                "delete from report where id = :id",
                "update report_step set reason = 'x' where report_id = :id",
                "delete from report_step where report_id = :id",
                "delete from report_entry where report_id = :id",
                "update report_form set title = 'x' where code = 'B11' or cast(:id as uuid) is null"
            })
    void whatWasSentStays(String attack) {
        UUID id = sent().id().id();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(attack).param("id", id).update()));
    }
}
