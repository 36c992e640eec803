package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.criteria.confirming.LevelConfirmation;
import vn.ntm.criteria.confirming.LevelConfirmations;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page on which the levels of one indicator are compared with the text of the law. */
class LevelPages {
    private final LevelConfirmations confirmations;
    private final Access access;
    private final Texts texts;
    private final PublishedSet set;
    private final LevelsPages list;
    private final LevelText words;
    private final ComparedIndicator compared;

    LevelPages(LevelsController.Parts parts, PublishedSet set, LevelsPages list, ComparedIndicator compared) {
        this.confirmations = parts.confirmations();
        this.access = parts.access();
        this.texts = parts.texts();
        this.set = set;
        this.list = list;
        this.words = new LevelText(texts, parts.sets().places(), set);
        this.compared = compared;
    }

    LevelPage page(@Nullable LevelFields form, LevelPage.Notices notices) {
        IndicatorRef indicator = compared.indicator();
        List<LevelConfirmations.Held> held = confirmations.held(indicator);
        List<LevelConfirmation> read = confirmations.historyOf(set.id()).stream()
                .filter(level -> level.indicator().equals(indicator))
                .toList();
        List<LevelPage.Held> rows = held.stream().map(this::held).toList();
        return new LevelPage(head(), rows, read.stream().map(this::past).toList(), entry(form), notices);
    }

    private LevelPage.Head head() {
        String setAddress = "/criteria-sets/" + set.id();
        return new LevelPage.Head(
                set.name(),
                setAddress,
                list.listAddress(),
                LevelsPages.code(compared.indicator(), texts),
                compared.text(),
                compared.hint(),
                compared.notes());
    }

    private LevelPage.Held held(LevelConfirmations.Held held) {
        Threshold level = held.threshold();
        Provenance provenance = level.provenance();
        Confirmed confirmed = provenance.confirmed();
        boolean mayChange = access.mayChange(Act.CONFIRM_LEVELS, LevelConfirmations.unitOf(level));
        return new LevelPage.Held(
                held.token(),
                words.application(level),
                period(level.validFrom(), level.validTo()),
                words.words(level.level()),
                TrustMark.of(provenance.confidence(), texts),
                confirmed == null ? source(provenance) : new ConfirmedWords(texts).of(confirmed),
                mayChange && confirmed == null,
                mayChange ? list.address(compared.indicator()) + "&correct=" + held.token() + "#nhap-muc" : null,
                mayChange && confirmed != null ? withdrawAddress(confirmed) : null);
    }

    private String withdrawAddress(Confirmed confirmed) {
        IndicatorRef indicator = compared.indicator();
        return "/criteria-sets/" + set.id() + "/levels/" + indicator.code() + "/withdraw/" + confirmed.id();
    }

    private static String source(Provenance provenance) {
        return Stream.of(provenance.instrument(), provenance.source())
                .filter(Objects::nonNull)
                .reduce((law, source) -> source.startsWith(law) ? source : law + ". " + source)
                .orElse("");
    }

    private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? set.effectiveFrom() : from;
        LocalDate last = to == null ? set.effectiveTo() : to;
        return last == null
                ? texts.of("criteria.period.since", Vietnamese.date(first))
                : texts.of("criteria.period.between", Vietnamese.date(first), Vietnamese.date(last));
    }

    private LevelPage.Past past(LevelConfirmation read) {
        ConfirmedWords said = new ConfirmedWords(texts);
        return new LevelPage.Past(
                words.application(read.threshold()),
                words.words(read.threshold().level()),
                said.of(read.confirmed()),
                said.end(read.withdrawn()));
    }

    private LevelPage.@Nullable Entry entry(@Nullable LevelFields form) {
        List<Viewpoint.Option> places = new PlaceOptions(access, texts, words).of(set, form);
        if (form == null || places.isEmpty()) {
            return null;
        }
        List<String> instruments = set.background().instruments().stream()
                .map(law -> law.number())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String here = list.address(compared.indicator());
        boolean isParts = !form.value("parts").isEmpty();
        return new LevelPage.Entry(
                here,
                form,
                places,
                instruments,
                measured(form),
                here + "&parts=" + (isParts ? "0" : "3") + "#nhap-muc");
    }

    private LevelPage.Measured measured(LevelFields form) {
        Wording.Measure measure = compared.measure();
        String parts = form.value("parts");
        if (!parts.isEmpty()) {
            return new LevelPage.Measured("parts", "", List.of(), Integer.parseInt(parts));
        }
        String kind = switch (measure.kind()) {
            case YES_NO -> "yes-no";
            case RANK -> "rank";
            case PERCENTAGE, COUNT, AMOUNT -> "number";
        };
        String unit = Objects.requireNonNullElse(measure.unit(), "").replace("{0}", "…");
        return new LevelPage.Measured(kind, unit, measure.scale(), 0);
    }
}
