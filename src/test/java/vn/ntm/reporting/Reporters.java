package vn.ntm.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.ActingAsProduct;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.reporting.form.FormRules;
import vn.ntm.reporting.form.FormText;
import vn.ntm.reporting.form.Forms;

/** Made-up people who write, sign and receive reports, and a small form they do it on. */
public final class Reporters {
    /** In province 19 until 30/06/2025. */
    public static final String HERE = "05539";

    public static final String PROVINCE = "19";

    /** In the code order of the form: hộ, tỷ lệ, đạt. */
    public static final String COMMUNE_FORM = """
            code: T1
            title: Biểu thử của xã
            level: COMMUNE
            from: "2021-01-01"
            confidence: PLACEHOLDER
            columns:
              - {key: houses, header: Số hộ, kind: NUMBER}
              - {key: water, header: Nước sạch, kind: RATE}
              - {key: met, header: Đạt, kind: VERDICT}
            sections:
              - key: all
                rows:
                  - {key: one}
                cells:
                  houses: {entry: true}
                  water: {entry: true}
                  met: {entry: true}
            """;

    /** Adds {@link #COMMUNE_FORM} up, with and without what came late. */
    public static final String PROVINCE_FORM = """
            code: T2
            title: Biểu thử của tỉnh
            level: PROVINCE
            from: "2021-01-01"
            confidence: PLACEHOLDER
            columns:
              - {key: unit, header: Xã}
              - {key: houses, header: Số hộ, kind: NUMBER}
              - {key: water, header: Nước sạch, kind: RATE}
              - {key: met, header: Đạt, kind: VERDICT}
            sections:
              - key: units
                each: unit-reports
                of: T1
                cells:
                  unit: {from: unit}
                  houses: {from: "all.one|houses"}
                  water: {from: water}
                  met: {from: met}
              - key: total
                totalOf: [units]
              - key: sums
                rows:
                  - {key: every}
                  - key: punctual
                    cells:
                      houses: {from: "sum-of-reports:T1:all.one|houses!on-time"}
                      water: {from: "sum-of-reports:T1:all.one|water!on-time"}
                      met: {from: "sum-of-reports:T1:all.one|met!on-time"}
                cells:
                  houses: {from: "sum-of-reports:T1:all.one|houses"}
                  water: {from: "sum-of-reports:T1:all.one|water"}
                  met: {from: "sum-of-reports:T1:all.one|met"}
            """;

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final People people;
    private final ActingPositions acting;
    private final Forms forms;
    private final ReportDesk desk;
    private final ReportWay way;
    private final Reports reports;

    public Reporters(
            People people, ActingPositions acting, Forms forms, ReportDesk desk, ReportWay way, Reports reports) {
        this.people = people;
        this.acting = acting;
        this.forms = forms;
        this.desk = desk;
        this.way = way;
        this.reports = reports;
    }

    /** Somebody new in a new position. */
    public Actor admit(Role role, String unit) {
        return Acting.as(ActingAsProduct.PRODUCT, () -> {
            PersonId person = people.enter(new NewPerson(unit, "Người thử " + role, null, null));
            people.hold(
                    people.open(new NewPosition(unit, role, role + " " + UUID.randomUUID(), List.of(), LONG_AGO, null)),
                    person,
                    LONG_AGO,
                    null);
            return acting.of(person).getFirst();
        });
    }

    /** Published once. */
    public void publish(String yaml) {
        Acting.run(ActingAsProduct.PRODUCT, () -> {
            var form = FormText.read(yaml);
            if (forms.versions(form.code()).isEmpty()) {
                FormRules.Sources sources = new FormRules.Sources(
                        Map.of("unit-reports", Set.of()), Set.of("sum-of-reports"), Set.of(), Set.of());
                forms.publish(form, sources, 0);
            }
        });
    }

    /** Cells of {@link #COMMUNE_FORM} by the key of their column. */
    public static Map<String, CellValue> cells(long houses, long part, long whole, CellValue.Conclusion met) {
        return Map.of(
                "houses",
                CellValue.Amount.of(houses),
                "water",
                new CellValue.Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)),
                "met",
                new CellValue.Judged(met));
    }

    /** Written by one, signed by another. */
    public Report send(String unit, Opening opening, Map<String, CellValue> cells) {
        Actor officer = admit(Role.COMMUNE_NTM_OFFICER, unit);
        Actor leader = admit(Role.COMMUNE_LEADER, unit);
        Report written = Acting.as(officer, () -> {
            Report begun = desk.open(opening);
            Report entered = desk.enter(
                    begun.id(),
                    begun.revision(),
                    cells.entrySet().stream()
                            .collect(Collectors.toMap(
                                    cell -> new CellAt("all.one", cell.getKey()),
                                    cell -> Optional.of(cell.getValue()))),
                    "",
                    null);
            return desk.handIn(entered.id(), entered.revision());
        });
        return Acting.as(
                leader,
                () -> way.send(
                        written.id(),
                        written.revision(),
                        way.fingerprint(reports.show(written.id()).content())));
    }
}
