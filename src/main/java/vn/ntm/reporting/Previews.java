package vn.ntm.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormNotFound;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.Vietnamese;

/** Forms filled from what the product knows now, without any report. */
@Component
@Transactional(readOnly = true)
public class Previews {
    private final Contents contents;
    private final Forms forms;
    private final Units units;
    private final Responsibilities responsibilities;
    private final Access access;
    private final Clock clock;

    Previews(
            Contents contents,
            Forms forms,
            Units units,
            Responsibilities responsibilities,
            Access access,
            Clock clock) {
        this.contents = contents;
        this.forms = forms;
        this.units = units;
        this.responsibilities = responsibilities;
        this.access = access;
        this.clock = clock;
    }

    /** A filled form and whose it is. */
    public record Preview(PublishedForm form, FilledForm content, String unitName) {}

    /**
     * @param setId criteria set, empty for the one in use or where the form needs none
     * @throws FormNotFound when no such form holds on the last day of the period
     * @throws NotYourReport when the form is not for units of that level, or there is no such unit
     */
    public Preview of(String formCode, String unitCode, Period period, String setId) {
        access.requireToRead(Act.SEE_REPORTS, unitCode);
        LocalDate day = period.lastDay();
        PublishedForm form = forms.on(formCode, day).orElseThrow(() -> new FormNotFound(formCode));
        UnitLevel level =
                form.definition().level() == FormDefinition.Level.PROVINCE ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        Unit unit = units.nearest(level, unitCode, day)
                .orElseThrow(() -> new NotYourReport("reporting.refused.other-level"));
        boolean inUse = form.definition().needsSet() && setId.isEmpty();
        Instant now = clock.instant();
        Asked asked = new Asked(
                unitCode,
                level,
                period,
                inUse ? responsibilities.setInUse(unitCode, day).id() : setId,
                "",
                now,
                LocalDate.ofInstant(now, Vietnamese.ZONE));
        return new Preview(form, contents.preview(form.definition(), asked, unit.fullName()), unit.fullName());
    }
}
