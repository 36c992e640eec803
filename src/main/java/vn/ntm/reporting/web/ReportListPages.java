package vn.ntm.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportSearch;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the lists of reports and the page that begins one. */
@Component
@Transactional(readOnly = true)
class ReportListPages {
    private static final int COMMUNE_CODE = 5;
    private static final int YEARS_BACK = 3;

    private final Reports reports;
    private final Forms forms;
    private final Responsibilities responsibilities;
    private final Units units;
    private final Access access;
    private final Texts texts;

    ReportListPages(
            Reports reports, Forms forms, Responsibilities responsibilities, Units units, Access access, Texts texts) {
        this.reports = reports;
        this.forms = forms;
        this.responsibilities = responsibilities;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    /** The unit the reader's position sits at: of a hamlet its commune. */
    String ownUnit() {
        String own = access.actor().unitCode();
        return own.length() > COMMUNE_CODE ? own.substring(0, COMMUNE_CODE) : own;
    }

    ReportsPage list(SentForm filter) {
        boolean above = ownUnit().length() < COMMUNE_CODE;
        String unit = filter.has("unit") ? filter.words("unit") : above ? "" : ownUnit();
        if (!unit.isEmpty()) {
            access.requireToRead(Act.SEE_REPORTS, unit);
        }
        Integer year = filter.whole("year", 2000, 2100);
        Integer page = filter.whole("page", 1, 10_000);
        ReportState state = stateOf(filter.words("state"));
        ReportSearch search =
                new ReportSearch(unit, filter.words("form"), year == null ? 0 : year, state, page == null ? 1 : page);
        ReportSearch.Found found = reports.search(search);
        return new ReportsPage(
                unit.isEmpty() ? texts.of("reporting.title.all") : texts.of("reporting.title", nameOf(unit)),
                unit,
                texts.of("reporting.count", found.total()),
                filter,
                formChoices(null),
                Stream.of(ReportState.values())
                        .filter(one -> one != ReportState.SCHEDULED)
                        .map(one -> new Choice(one.name(), texts.of("reporting.state." + one.word())))
                        .toList(),
                found.reports().stream().map(this::line).toList(),
                access.mayChange(Act.PREPARE_REPORTS, ownUnit()) ? "/reports/new" : null,
                search.page() > 1 ? path(filter, search.page() - 1) : null,
                search.page() * ReportSearch.PER_PAGE < found.total() ? path(filter, search.page() + 1) : null);
    }

    private static @Nullable ReportState stateOf(String word) {
        return Stream.of(ReportState.values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static String path(SentForm filter, int page) {
        StringBuilder path = new StringBuilder("/reports?page=" + page);
        for (String field : List.of("unit", "form", "year", "state")) {
            if (filter.has(field)) {
                path.append('&')
                        .append(field)
                        .append('=')
                        .append(URLEncoder.encode(filter.words(field), StandardCharsets.UTF_8));
            }
        }
        return path.toString();
    }

    private ReportsPage.Line line(Report report) {
        return new ReportsPage.Line(
                "/reports/" + report.id(),
                report.formCode() + ". "
                        + forms.get(report.formCode(), report.formVersion())
                                .definition()
                                .title(),
                report.unitName(),
                PeriodWords.of(report.period(), texts),
                ReportBadge.of(report.state(), texts),
                Vietnamese.date(report.due()),
                report.isLate(reports.today()),
                report.version() == 1 ? "" : texts.of("reporting.version", report.version()));
    }

    OpenPage open(SentForm form) {
        String unit = ownUnit();
        LocalDate today = reports.today();
        FormDefinition.Level level =
                unit.length() < COMMUNE_CODE ? FormDefinition.Level.PROVINCE : FormDefinition.Level.COMMUNE;
        return new OpenPage(
                unit,
                nameOf(unit),
                form,
                formChoices(level),
                periods(today),
                responsibilities.titles().stream()
                        .map(set -> new Choice(set.id(), set.name()))
                        .toList());
    }

    /** Older forms too: a report of an earlier year is written on the form that held then. */
    private List<Choice> formChoices(FormDefinition.@Nullable Level level) {
        return forms.ever().stream()
                .map(PublishedForm::definition)
                .filter(form -> level == null || form.level() == level)
                .map(form -> new Choice(form.code(), nameOf(form)))
                .toList();
    }

    private String nameOf(FormDefinition form) {
        String name = form.code() + ". " + form.title();
        LocalDate to = form.to();
        return to == null
                ? name
                : texts.of(
                        "reporting.form.named",
                        name,
                        texts.of("reporting.form.between", Vietnamese.date(form.from()), Vietnamese.date(to)));
    }

    private List<Choice> periods(LocalDate today) {
        List<Period> all = new ArrayList<>();
        for (int year = today.getYear(); year >= today.getYear() - YEARS_BACK; year--) {
            int of = year;
            Stream.of(Period.Kind.values()).flatMap(kind -> Period.of(kind, of)).forEach(all::add);
        }
        return all.stream()
                .filter(period -> !period.firstDay().isAfter(today))
                .sorted((one, other) -> other.compareTo(one))
                .map(period -> new Choice(period.toString(), PeriodWords.of(period, texts)))
                .toList();
    }

    private String nameOf(String unit) {
        UnitLevel level = unit.length() < COMMUNE_CODE ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        return units.nearest(level, unit, reports.today()).map(Unit::fullName).orElse(unit);
    }
}
