package vn.ntm.assessment.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.criteria.Confidence;

/**
 * All that held of an assessment when it was closed, with the sentences that explain it. It speaks for itself: no key of our tables stands in it, and
 * nothing else is asked when it is opened.
 *
 * @param head which assessment, and who closed it
 * @param conditions what recognition asks for besides the criteria
 * @param changes what is different from the version before, empty for the first
 */
public record Frozen(Head head, List<OfCriterion> criteria, List<OfIndicator> conditions, List<Difference> changes) {
    /** The form of this text; a later form gets another name. */
    static final String FORMAT = "ntm-closed-assessment/1";

    /**
     * Which assessment it is.
     *
     * @param day whose law counts
     * @param knownAt what was entered, confirmed and published up to then
     * @param closedBy name and title
     * @param reason why it was closed again, empty for version 1
     */
    public record Head(
            String format,
            String unit,
            String unitName,
            String set,
            String setName,
            int setRevision,
            int year,
            int version,
            LocalDate day,
            Instant knownAt,
            int met,
            int reached,
            int total,
            @Nullable Plan plan,
            Instant closedAt,
            String closedBy,
            String reason,
            String note) {}

    /** What the newest plan said then. */
    public record Plan(LocalDate asOf, int met, int total) {}

    /**
     * One criterion.
     *
     * @param group heading it stands under, may be empty
     * @param plan what the plan says, null when it says nothing
     */
    public record OfCriterion(
            int number,
            String name,
            String group,
            CriterionState state,
            int met,
            int applicable,
            @Nullable CriterionState plan,
            List<OfIndicator> indicators) {
        public OfCriterion {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * One indicator, or condition.
     *
     * @param number official one as readers see it
     * @param state what counts
     * @param computed what the rule says
     * @param undecided why nothing follows, null when something does
     * @param lacking to the bound, null where it is reached or not a number
     * @param accepted pieces of evidence accepted and in force on the day
     * @param conclusion in one sentence
     * @param explanation in sentences, by heading
     */
    public record OfIndicator(
            String code,
            String number,
            String text,
            Verdict.State state,
            Verdict.State computed,
            Verdict.@Nullable Reason undecided,
            @Nullable BigDecimal lacking,
            List<Mark> marks,
            Level level,
            List<OfPart> parts,
            int accepted,
            List<Proof> evidence,
            @Nullable Overruled overruled,
            List<Said> judgements,
            String conclusion,
            List<Block> explanation) {
        public OfIndicator {
            marks = List.copyOf(marks);
            parts = List.copyOf(parts);
            evidence = List.copyOf(evidence);
            judgements = List.copyOf(judgements);
            explanation = List.copyOf(explanation);
        }
    }

    /**
     * The required level.
     *
     * @param provisional whether nobody has compared it with the text
     * @param instrument number of the law behind it, empty where none is known
     * @param source where it was seen, may be empty
     */
    public record Level(
            String words,
            boolean known,
            boolean provisional,
            @Nullable Confidence confidence,
            String instrument,
            String source,
            @Nullable Read read) {}

    /** Who compared the level with the text of the law. */
    public record Read(String number, String issuer, LocalDate issued, String article, String by, Instant at) {}

    /** What was reported for one part. */
    public record OfPart(String key, String label, String figure, Verdict.State verdict, List<Input> inputs) {
        public OfPart {
            inputs = List.copyOf(inputs);
        }
    }

    /** One value that was counted: its parts by name, so that the counts stay counts. */
    public record Input(
            String unit,
            int year,
            SortedMap<String, String> figure,
            LocalDate measuredOn,
            String note,
            Instant recordedAt,
            String recordedBy) {}

    /**
     * A piece of evidence that counted.
     *
     * @param sha256 of its file, empty where it is an address
     */
    public record Proof(
            String title,
            String kind,
            String number,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable LocalDate validTo,
            String sha256,
            Instant acceptedAt,
            String acceptedBy) {}

    /** A person's conclusion in place of the computed one. */
    public record Overruled(Verdict.State result, String reason, String document, String by, Instant at) {}

    /** One of the three judgements. */
    public record Said(
            Stage stage,
            Judgement.Result result,
            String value,
            LocalDate judgedOn,
            String note,
            String by,
            Instant recordedAt) {}

    /** Sentences under one heading. */
    public record Block(String heading, List<String> sentences) {
        public Block {
            sentences = List.copyOf(sentences);
        }
    }

    public Frozen {
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
    }

    /** Every indicator and condition, in official order. */
    public Stream<OfIndicator> indicators() {
        return Stream.concat(criteria.stream().flatMap(one -> one.indicators().stream()), conditions.stream());
    }

    public Optional<OfIndicator> indicator(String code) {
        return indicators().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The same substance under another head. */
    Frozen with(Head other, List<Difference> differences) {
        return new Frozen(other, criteria, conditions, differences);
    }
}
