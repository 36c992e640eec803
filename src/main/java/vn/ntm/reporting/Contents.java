package vn.ntm.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.documents.CanonicalText;
import vn.ntm.organization.UnitLevel;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.Section;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What a report says: live while it is open, as it was sent from then on. */
@Component
@Transactional(readOnly = true)
class Contents {
    /** The one column of a narrative. */
    static final String TEXT = "text";

    private final Filling filling;
    private final Forms forms;
    private final ReportStore store;
    private final EntryStore entries;
    private final Map<String, ParagraphSource> writers;
    private final Texts texts;
    private final Clock clock;

    Contents(
            Filling filling,
            Forms forms,
            ReportStore store,
            EntryStore entries,
            List<ParagraphSource> writers,
            Texts texts,
            Clock clock) {
        this.filling = filling;
        this.forms = forms;
        this.store = store;
        this.entries = entries;
        this.writers = writers.stream().collect(Collectors.toMap(ParagraphSource::name, Function.identity()));
        this.texts = texts;
        this.clock = clock;
    }

    public Shown of(Report report) {
        return report.state().isSent()
                ? store.sent(report).map(sent -> frozen(report, sent)).orElseThrow(ReportNotFound::new)
                : new Shown(report, live(report), null, true, null);
    }

    /** What was sent last, also where it came back since. */
    public Optional<Shown> lastSent(Report report) {
        return store.sent(report).map(sent -> frozen(report, sent));
    }

    private static Shown frozen(Report report, ReportStore.Sent sent) {
        return new Shown(
                report,
                CanonicalText.read(sent.content(), FilledForm.class),
                sent.sha256(),
                CanonicalText.fingerprint(sent.content()).equals(sent.sha256()),
                sent.at());
    }

    /** As the sources and the entries have it this moment. */
    FilledForm live(Report report) {
        FormDefinition form = forms.get(report.formCode(), report.formVersion()).definition();
        return filled(form, asked(report, form, clock.instant()), report.unitName(), written(report.id()));
    }

    /** A form filled without any report, to be looked at. */
    FilledForm preview(FormDefinition form, Asked asked, String unitName) {
        return filled(form, asked, unitName, Map.of());
    }

    private FilledForm filled(FormDefinition form, Asked asked, String unitName, Map<CellAt, Filled> written) {
        FormDefinition resolved = filling.columns(form, asked);
        List<FilledRow> rows =
                form.isNarrative() ? paragraphs(form, asked, written) : filling.rows(resolved, asked, written);
        return new FilledForm(
                resolved,
                form.title(),
                texts.of(
                        "reporting.subtitle",
                        unitName,
                        PeriodWords.of(asked.period(), texts),
                        Vietnamese.date(asked.day())),
                rows,
                Filling.complaints(resolved, rows));
    }

    Asked asked(Report report, FormDefinition form, Instant knownAt) {
        return new Asked(
                report.unitCode(),
                form.level() == FormDefinition.Level.PROVINCE ? UnitLevel.PROVINCE : UnitLevel.COMMUNE,
                report.period(),
                report.setId(),
                "",
                knownAt,
                LocalDate.ofInstant(knownAt, Vietnamese.ZONE));
    }

    private List<FilledRow> paragraphs(FormDefinition form, Asked asked, Map<CellAt, Filled> written) {
        List<FilledRow> rows = new ArrayList<>();
        for (Section section : form.sections()) {
            ParagraphSource writer = writers.get(section.paragraph());
            Filled draft = writer == null
                    ? Filled.unknown(CellValue.Why.NOT_ENTERED)
                    : writer.draft(asked.about(section.of()));
            Filled own = written.get(new CellAt(section.key(), TEXT));
            Filled cell = own == null
                    ? draft
                    : new Filled(
                            own.value(),
                            own.origin(),
                            draft.value().isKnown() && !draft.value().equals(own.value()) ? draft.value() : null);
            rows.add(new FilledRow(
                    section.key(), section.key(), FilledRow.Kind.LINE, section.heading(), Map.of(TEXT, cell)));
        }
        return rows;
    }

    private Map<CellAt, Filled> written(ReportId report) {
        Map<CellAt, Filled> written = new HashMap<>();
        for (Entry entry : entries.standing(report)) {
            CellValue value = entry.value();
            if (value != null) {
                Origin origin = new Origin(
                        entry.batch() == null ? "entered" : "file",
                        "",
                        LocalDate.ofInstant(entry.when(), Vietnamese.ZONE),
                        null,
                        false,
                        entry.by(),
                        entry.when(),
                        entry.note());
                written.put(entry.at(), Filled.of(value, origin));
            }
        }
        return written;
    }
}
