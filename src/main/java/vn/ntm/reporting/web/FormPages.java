package vn.ntm.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confidence;
import vn.ntm.documents.CanonicalText;
import vn.ntm.reporting.FormSources;
import vn.ntm.reporting.form.Binding;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.Designed;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormNotFound;
import vn.ntm.reporting.form.FormRules;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.HeaderGrid;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.reporting.form.Section;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the pages of forms and of their designer. */
@Component("reportingFormPages")
@Transactional(readOnly = true)
class FormPages {
    /** Lines for columns that a new form begins with. */
    static final int LINES = 8;

    static final int MOST_LINES = 60;

    private final Forms forms;
    private final FormSources sources;
    private final Access access;
    private final Texts texts;

    FormPages(Forms forms, FormSources sources, Access access, Texts texts) {
        this.forms = forms;
        this.sources = sources;
        this.access = access;
        this.texts = texts;
    }

    private boolean mayDesign() {
        return access.mayChange(Act.DESIGN_FORMS, Actor.WHOLE_COUNTRY);
    }

    FormsPage list() {
        return new FormsPage(forms.ever().stream().map(this::line).toList(), mayDesign());
    }

    private FormsPage.Line line(PublishedForm form) {
        FormDefinition definition = form.definition();
        return new FormsPage.Line(
                form.code(),
                definition.title(),
                "/reports/forms/" + form.code(),
                word("reporting.level.", definition.level()),
                validity(definition),
                texts.of("reporting.version", form.version()),
                word("reporting.trust.", definition.confidence()),
                definition.confidence() == Confidence.SOURCED);
    }

    private String validity(FormDefinition form) {
        return form.to() == null
                ? texts.of("reporting.form.since", Vietnamese.date(form.from()))
                : texts.of("reporting.form.between", Vietnamese.date(form.from()), Vietnamese.date(form.to()));
    }

    private String word(String prefix, Enum<?> value) {
        return texts.of(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    FormPage one(String code, int version) {
        List<PublishedForm> all = forms.versions(code);
        PublishedForm form = all.stream()
                .filter(one -> version == 0 || one.version() == version)
                .findFirst()
                .orElseThrow(() -> new FormNotFound(code));
        FormDefinition definition = form.definition();
        return new FormPage(
                code,
                definition.title(),
                texts.of(
                        "reporting.form.lead",
                        word("reporting.level.", definition.level()),
                        validity(definition),
                        word("reporting.trust.", definition.confidence()),
                        definition.basis().isEmpty() ? texts.of("reporting.form.no-basis") : definition.basis()),
                definition.note(),
                HeaderGrid.of(definition),
                definition.sections().stream()
                        .map(section -> part(definition, section))
                        .toList(),
                definition.checks().stream()
                        .map(check -> texts.of("reporting.form.check", check.rule(), check.words()))
                        .toList(),
                all.stream()
                        .map(one -> new FormPage.Version(
                                texts.of("reporting.version", one.version()),
                                "/reports/forms/" + code + "?version=" + one.version(),
                                texts.of("reporting.by", one.publishedBy(), Vietnamese.moment(one.publishedAt())),
                                one.version() == form.version()))
                        .toList(),
                mayDesign());
    }

    private FormPage.Part part(FormDefinition form, Section section) {
        String rows = section.isTotal()
                ? texts.of("reporting.form.rows.total", String.join(", ", section.totalOf()))
                : !section.each().isEmpty()
                        ? texts.of("reporting.form.rows.each", section.each())
                        : form.isNarrative()
                                ? texts.of(
                                        "reporting.form.rows.paragraph",
                                        section.paragraph().isEmpty()
                                                ? texts.of("reporting.form.by-hand")
                                                : section.paragraph())
                                : texts.of(
                                        "reporting.form.rows.listed",
                                        section.rows().size());
        return new FormPage.Part(
                section.heading().isEmpty() ? section.key() : section.heading(),
                rows,
                form.leaves().stream()
                        .filter(column -> section.cells().containsKey(column.key()))
                        .map(column -> new CellPage.Fact(column.header(), binding(section.cells(), column)))
                        .toList());
    }

    private String binding(Map<String, Binding> cells, Column column) {
        Binding binding = cells.get(column.key());
        if (binding == null || binding.entry()) {
            return texts.of("reporting.form.by-hand");
        }
        if (!binding.formula().isEmpty()) {
            return texts.of("reporting.form.by-formula", binding.formula());
        }
        if (!binding.missing().isEmpty()) {
            return texts.of("reporting.why.no-source");
        }
        return binding.text().isEmpty() ? texts.of("reporting.form.by-field", binding.from()) : binding.text();
    }

    DesignPage design(SentForm form) {
        int lines = Math.min(MOST_LINES, DesignReading.lines(form) + (form.has("more") ? LINES : 0));
        form.with("lines", lines);
        FormRules.Sources all = sources.all();
        return new DesignPage(
                form,
                lines,
                choices("reporting.level.", FormDefinition.Level.values()),
                choices("reporting.trust.", Confidence.values()),
                choices("reporting.kind.", Column.Kind.values()),
                choices("reporting.how.", Designed.How.values()),
                all.rows().keySet().stream()
                        .sorted()
                        .map(name -> new Choice(name, texts.of("reporting.rows." + name)))
                        .toList(),
                all.rows().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(source -> !source.getValue().isEmpty())
                        .map(source -> texts.of(
                                "reporting.design.fields",
                                texts.of("reporting.rows." + source.getKey()),
                                String.join(
                                        ", ",
                                        source.getValue().stream().sorted().toList())))
                        .toList(),
                all.figures().stream()
                        .sorted()
                        .map(name -> name + ": " + texts.of("reporting.figure." + name))
                        .toList());
    }

    private List<Choice> choices(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), word(prefix, value)))
                .toList();
    }

    /** @param sent what was sent and cannot be taken, null when the page is just opened */
    FormTextPage text(String code, @Nullable SentForm sent) {
        List<PublishedForm> versions = code.isEmpty() ? new ArrayList<>() : forms.versions(code);
        int seen = versions.isEmpty() ? 0 : versions.getFirst().version();
        SentForm form = sent != null
                ? sent
                : SentForm.empty(texts)
                        .with(
                                "definition",
                                versions.isEmpty()
                                        ? ""
                                        : CanonicalText.of(versions.getFirst().definition()));
        return new FormTextPage(
                code,
                versions.isEmpty()
                        ? texts.of("reporting.design.new")
                        : code + ". " + versions.getFirst().definition().title(),
                seen,
                form);
    }
}
