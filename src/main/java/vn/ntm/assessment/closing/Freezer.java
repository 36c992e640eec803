package vn.ntm.assessment.closing;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.assessment.judging.Judged;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Judgements;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.evidence.EvidenceState;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PieceFile;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;

/** Puts together all that holds of an assessment at a moment, as it would be frozen. */
@Component
class Freezer {
    private final Standings standings;
    private final Assessment assessment;
    private final Judgements judgements;
    private final Evidences evidences;
    private final Units units;
    private final Sentences sentences;
    private final Texts texts;

    Freezer(
            Standings standings,
            Assessment assessment,
            Judgements judgements,
            Evidences evidences,
            Units units,
            Sentences sentences,
            Texts texts) {
        this.standings = standings;
        this.assessment = assessment;
        this.judgements = judgements;
        this.evidences = evidences;
        this.units = units;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** With the result it was made of; not closed by anybody yet. */
    Frozen of(Viewed viewed) {
        SetResult result = standings.of(viewed);
        Optional<Snapshot> plan = assessment
                .newest(viewed.unitCode(), viewed.knownAt())
                .filter(snapshot -> snapshot.criteriaSet().equals(viewed.setId()));
        OneByOne indicators = new OneByOne(viewed, result, judgements.of(viewed), sentences.of(result));
        return new Frozen(
                head(viewed, result, plan.orElse(null)),
                result.criteria().stream()
                        .map(one -> criterion(one, plan.orElse(null), indicators))
                        .toList(),
                result.conditions().stream().map(indicators::freeze).toList(),
                List.of());
    }

    private Frozen.Head head(Viewed viewed, SetResult result, @Nullable Snapshot plan) {
        return new Frozen.Head(
                Frozen.FORMAT,
                viewed.unitCode(),
                name(viewed, result),
                viewed.setId(),
                result.set().name(),
                result.set().revision(),
                viewed.year(),
                0,
                result.day(),
                viewed.knownAt().truncatedTo(ChronoUnit.MICROS),
                result.met(),
                result.reached(),
                result.total(),
                plan == null ? null : new Frozen.Plan(plan.asOf(), plan.met(), plan.total()),
                viewed.knownAt().truncatedTo(ChronoUnit.MICROS),
                "",
                "",
                "");
    }

    private String name(Viewed viewed, SetResult result) {
        return units.nearest(UnitLevel.COMMUNE, viewed.unitCode(), result.day())
                .map(Unit::fullName)
                .orElse(viewed.unitCode());
    }

    private static Frozen.OfCriterion criterion(CriterionResult one, @Nullable Snapshot plan, OneByOne indicators) {
        return new Frozen.OfCriterion(
                one.number(),
                one.criterion().name(),
                Objects.requireNonNullElse(one.criterion().group(), ""),
                one.state(),
                one.met(),
                one.applicable(),
                plan == null ? null : plan.stateOf(one.number()),
                one.indicators().stream().map(indicators::freeze).toList());
    }

    /** Freezes the indicators of one result. */
    private final class OneByOne {
        private final Viewed viewed;
        private final SetResult result;
        private final Map<String, Judged> judged;
        private final Function<IndicatorResult, Sentences.Spoken> words;

        OneByOne(
                Viewed viewed,
                SetResult result,
                Map<String, Judged> judged,
                Function<IndicatorResult, Sentences.Spoken> words) {
            this.viewed = viewed;
            this.result = result;
            this.judged = judged;
            this.words = words;
        }

        Frozen.OfIndicator freeze(IndicatorResult one) {
            Sentences.Spoken spoken = words.apply(one);
            return new Frozen.OfIndicator(
                    one.code(),
                    spoken.number(),
                    one.demand().text(),
                    one.state(),
                    one.computed().state(),
                    one.computed() instanceof Verdict.Undecided(Verdict.Reason reason) ? reason : null,
                    one.computed() instanceof Verdict.NotMet notMet ? notMet.lacking() : null,
                    one.marks().stream().sorted().toList(),
                    level(one.demand().required(), spoken.level()),
                    parts(one, spoken),
                    one.accepted(),
                    evidence(one),
                    overruled(one),
                    said(one),
                    spoken.conclusion(),
                    spoken.explanation());
        }

        private List<Frozen.OfPart> parts(IndicatorResult one, Sentences.Spoken spoken) {
            return IntStream.range(0, one.parts().size())
                    .mapToObj(at -> {
                        IndicatorResult.PartResult part = one.parts().get(at);
                        Sentences.Part inWords = spoken.parts().get(at);
                        return new Frozen.OfPart(
                                part.part().key(),
                                inWords.label(),
                                inWords.figure(),
                                part.verdict().state(),
                                Inputs.of(part.reported()));
                    })
                    .toList();
        }

        private List<Frozen.Proof> evidence(IndicatorResult one) {
            return evidences.of(viewed.unitCode(), one.demand().measure(), viewed.year(), viewed.knownAt()).stream()
                    .filter(piece -> piece.stateOn(result.day()) == EvidenceState.ACCEPTED)
                    .map(this::proof)
                    .sorted(Comparator.comparing(Frozen.Proof::acceptedAt).thenComparing(Frozen.Proof::title))
                    .toList();
        }

        private Frozen.Proof proof(Piece piece) {
            PieceFacts facts = piece.facts();
            PieceFile file = piece.file();
            return new Frozen.Proof(
                    facts.title(),
                    texts.of(facts.kind().nameKey()),
                    facts.number(),
                    facts.issuedOn(),
                    facts.issuer(),
                    facts.validTo(),
                    file == null ? "" : file.sha256().hex(),
                    piece.judgement().at(),
                    piece.judgement().by());
        }

        private List<Frozen.Said> said(IndicatorResult one) {
            Judged all = judged.getOrDefault(one.code(), new Judged(List.of()));
            return Arrays.stream(Stage.values())
                    .flatMap(stage -> all.of(stage).stream())
                    .map(OneByOne::said)
                    .toList();
        }

        private static Frozen.Said said(Judgement word) {
            return new Frozen.Said(
                    word.stage(),
                    word.result(),
                    word.valueShown(),
                    word.judgedOn(),
                    word.note(),
                    word.by(),
                    word.recordedAt());
        }
    }

    private static Frozen.@Nullable Overruled overruled(IndicatorResult one) {
        IndicatorResult.Overruling other = one.overruling();
        return other == null
                ? null
                : new Frozen.Overruled(other.result(), other.reason(), other.document(), other.by(), other.at());
    }

    private static Frozen.Level level(RequiredLevel required, String words) {
        if (!(required instanceof RequiredLevel.Known known)) {
            return new Frozen.Level(words, false, false, null, "", "", null);
        }
        Provenance provenance = known.basis().provenance();
        return new Frozen.Level(
                words,
                true,
                known.isProvisional(),
                provenance.confidence(),
                Objects.requireNonNullElse(provenance.instrument(), ""),
                Objects.requireNonNullElse(provenance.source(), ""),
                read(provenance.confirmed()));
    }

    private static Frozen.@Nullable Read read(@Nullable Confirmed confirmed) {
        return confirmed == null
                ? null
                : new Frozen.Read(
                        confirmed.text().number(),
                        confirmed.text().issuer(),
                        confirmed.text().issued(),
                        confirmed.text().article(),
                        confirmed.by(),
                        confirmed.at());
    }
}
