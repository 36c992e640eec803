package vn.ntm.works.types;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.Confidence;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.works.WorkOvertaken;
import vn.ntm.works.WorkType;

/** The list of a province (handbook 6.4): entries are added with their decision and ended with their last day, never taken away. */
@Service
@Transactional
public class WorkTypes {
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    WorkTypes(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** All entries there ever were, by name, the newest of each first. */
    @Transactional(readOnly = true)
    public List<WorkType> of(String province) {
        access.require(Act.SEE_FUNDING);
        return jdbc.sql("select * from simple_work_type where province_code = :province order by name, valid_from desc")
                .param("province", province)
                .query((row, number) -> new WorkType(
                        row.getString("province_code"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("decision"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }

    public boolean mayKeep(String province) {
        return access.mayChange(Act.KEEP_WORK_TYPES, province);
    }

    /**
     * Adds a type; its code is made of its name.
     *
     * @param to last day, null while it stands
     * @throws vn.ntm.people.FieldsRefused when something is missing or the type is on the list on one of the days
     */
    public void add(String province, String name, String decision, LocalDate from, @Nullable LocalDate to) {
        Actor actor = access.requireToChange(Act.KEEP_WORK_TYPES, province);
        String code = code(name);
        new Problems()
                .addIf(!code.matches("[a-z][a-z0-9-]*"), "name", "works.type.problem.name")
                .addIf(name.length() > LONGEST, "name", "works.problem.long", LONGEST)
                .addIf(decision.isBlank(), "decision", "works.type.problem.decision")
                .addIf(decision.length() > LONGEST, "decision", "works.problem.long", LONGEST)
                .addIf(to != null && to.isBefore(from), "to", "works.problem.end")
                .addIf(meets(province, code, from, to), "from", "works.type.problem.meets")
                .refuse();
        int added = jdbc.sql("""
                        insert into simple_work_type (province_code, code, name, decision, valid_from, valid_to, confidence, entered_by)
                        values (:province, :code, :name, :decision, :from, :to, 'SOURCED', :by) on conflict do nothing
                        """)
                .param("province", province)
                .param("code", code)
                .param("name", name)
                .param("decision", decision)
                .param("from", from)
                .param("to", to)
                .param("by", actor.signature())
                .update();
        requireDone(added);
        audit.changed("works.type.audit.added", subject(province, code, name), null, told(decision, from, to));
    }

    /**
     * The type leaves the list after its last day.
     *
     * @throws WorkOvertaken when no such entry is open
     */
    public void end(WorkType type, LocalDate last) {
        access.requireToChange(Act.KEEP_WORK_TYPES, type.province());
        new Problems()
                .addIf(last.isBefore(type.validFrom()), "last", "works.problem.end")
                .refuse();
        requireDone(jdbc.sql("""
                        update simple_work_type set valid_to = :last
                         where province_code = :province and code = :code and valid_from = :from and valid_to is null
                        """)
                .param("last", last)
                .param("province", type.province())
                .param("code", type.code())
                .param("from", type.validFrom())
                .update());
        audit.changed(
                "works.type.audit.ended",
                subject(type.province(), type.code(), type.name()),
                told(type.decision(), type.validFrom(), null),
                told(type.decision(), type.validFrom(), last));
    }

    private boolean meets(String province, String code, LocalDate from, @Nullable LocalDate to) {
        return of(province).stream()
                .filter(one -> one.code().equals(code))
                .anyMatch(one -> (to == null || !one.validFrom().isAfter(to)) && !endsBefore(one, from));
    }

    private static boolean endsBefore(WorkType type, LocalDate day) {
        LocalDate last = type.validTo();
        return last != null && last.isBefore(day);
    }

    /** "duong-xom" for "Đường xóm". */
    private static String code(String name) {
        return VietnameseText.searchKey(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static void requireDone(int rows) {
        if (rows == 0) {
            throw new WorkOvertaken();
        }
    }

    private static Subject subject(String province, String code, String name) {
        return new Subject("work-type", province + "/" + code, name, province);
    }

    private static Told told(String decision, LocalDate from, @Nullable LocalDate to) {
        return new Told(decision, Vietnamese.date(from), Vietnamese.date(to));
    }

    private record Told(String basis, String from, String until) {}
}
