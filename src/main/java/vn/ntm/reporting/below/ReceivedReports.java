package vn.ntm.reporting.below;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.Unit;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.calendar.Due;
import vn.ntm.reporting.calendar.ReportCalendar;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormNotFound;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.shared.Vietnamese;

/** The superior's view of what communes send: who has, who is late; and a word to those who are. */
@Service
@Transactional
public class ReceivedReports {
    private static final int SOON_DAYS = 14;

    private final Below below;
    private final NudgeStore nudges;
    private final ReportCalendar calendar;
    private final Forms forms;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ReceivedReports(
            Below below,
            NudgeStore nudges,
            ReportCalendar calendar,
            Forms forms,
            Access access,
            Audit audit,
            Clock clock) {
        this.below = below;
        this.nudges = nudges;
        this.calendar = calendar;
        this.forms = forms;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Forms of communes that hold at the end of the period. */
    @Transactional(readOnly = true)
    public List<FormDefinition> formsOf(Period period) {
        return forms.on(period.lastDay()).stream()
                .map(PublishedForm::definition)
                .filter(form -> form.level() == FormDefinition.Level.COMMUNE)
                .toList();
    }

    /** What is due next or was due last, to begin with; nothing where the calendar asks for nothing. */
    @Transactional(readOnly = true)
    public Optional<Due> nearest() {
        LocalDate today = calendar.today();
        Unit superior = superior(today);
        String province = calendar.provinceOf(superior, today);
        return Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(year -> calendar.schedule().ofYear(province, year, false).stream())
                .filter(due -> !due.day().isAfter(today.plusDays(SOON_DAYS)))
                .sorted(Comparator.comparing(Due::day).reversed().thenComparing(Due::formCode))
                .filter(due -> formsOf(due.period()).stream()
                        .anyMatch(form -> form.code().equals(due.formCode())))
                .findFirst();
    }

    /**
     * The communes of the superior acting, as they were at the end of the period, or as they are while it runs.
     *
     * @throws FormNotFound when communes have no such form then
     * @throws NotASuperior for whoever sits neither at a province nor at a district
     */
    @Transactional(readOnly = true)
    public Received board(String form, Period period) {
        LocalDate today = calendar.today();
        LocalDate day = period.lastDay().isAfter(today) ? today : period.lastDay();
        Unit superior = superior(day);
        FormDefinition definition = formsOf(period).stream()
                .filter(one -> one.code().equals(form))
                .findFirst()
                .orElseThrow(() -> new FormNotFound(form));
        List<UnitReport> reports = below.of(superior, day, new Below.Look(form, period, "", clock.instant()));
        return new Received(
                superior,
                definition,
                period,
                reports.stream()
                        .map(UnitReport::due)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                day,
                reports,
                nudges.lastDays(form, period));
    }

    private Unit superior(LocalDate day) {
        Actor actor = access.require(Act.RECEIVE_REPORTS);
        return below.superior(actor.unitCode(), day).orElseThrow(NotASuperior::new);
    }

    /**
     * Reminds everybody who is late; each unit at most once a day.
     *
     * @return how many were reminded now
     */
    public int remind(String form, Period period) {
        Actor actor = access.require(Act.RECEIVE_REPORTS);
        LocalDate today = calendar.today();
        Instant now = clock.instant();
        Received received = board(form, period);
        int reminded = 0;
        for (UnitReport late : received.toRemind(today)) {
            String unit = late.unit().code();
            access.requireToChange(Act.RECEIVE_REPORTS, unit);
            LocalDate due = Objects.requireNonNull(late.due());
            NudgeStore.Nudge nudge =
                    new NudgeStore.Nudge(unit, form, received.form().title(), period, due, today, actor.signature());
            if (nudges.add(nudge, actor, now)) {
                reminded++;
                audit.changed(
                        "reporting.audit.reminded",
                        new Subject(ReportDesk.TYPE, unit + " " + form + " " + period, form + " " + period, unit),
                        null,
                        new Told(form, period.toString(), Vietnamese.date(due)));
            }
        }
        return reminded;
    }

    /** A reminder as the audit tells it. */
    private record Told(String form, String period, String due) {}
}
