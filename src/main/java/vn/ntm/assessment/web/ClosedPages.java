package vn.ntm.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.closing.ClosedAssessment;
import vn.ntm.assessment.closing.Closing;
import vn.ntm.assessment.closing.Difference;
import vn.ntm.assessment.closing.Frozen;
import vn.ntm.assessment.closing.Opened;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of a closed assessment from nothing but its frozen content. */
@Component
@Transactional(readOnly = true)
class ClosedPages {
    private final Closing closing;
    private final Access access;
    private final Texts texts;

    ClosedPages(Closing closing, Access access, Texts texts) {
        this.closing = closing;
        this.access = access;
        this.texts = texts;
    }

    /** @param sent the form for giving values back as it came back, null when it did not */
    ClosedPage page(ClosedAssessment closed, boolean open, @Nullable Typed sent) {
        Opened opened = closing.open(closed);
        Frozen.Head head = opened.content().head();
        return new ClosedPage(
                texts.of("assessment.closed.title", head.unitName(), head.year()),
                texts.of("assessment.closed.headline", head.unitName(), head.year(), head.met(), head.total()),
                texts.of("assessment.closed.lead", head.version(), Vietnamese.moment(head.closedAt()), head.closedBy()),
                addresses(closed),
                opened.isGenuine(),
                closed.sha256(),
                opened.found(),
                facts(head),
                opened.content().criteria().stream().map(this::tile).toList(),
                groups(opened.content()),
                opened.content().changes().stream().map(this::changed).toList(),
                open,
                reopening(closed, sent),
                closed.reopened());
    }

    private @Nullable Typed reopening(ClosedAssessment closed, @Nullable Typed sent) {
        if (!access.mayChange(Act.CLOSE_ASSESSMENT, closed.unitCode()) || !closing.mayBeReopened(closed)) {
            return null;
        }
        return sent == null ? new Typed(texts) : sent;
    }

    static ClosedPage.Addresses addresses(ClosedAssessment closed) {
        String list = "/assessment/" + closed.unitCode() + "/closed";
        String self = list + "/" + closed.id();
        return new ClosedPage.Addresses(
                self,
                "/assessment/" + closed.unitCode() + "?set=" + closed.setId() + "&year=" + closed.year(),
                list,
                self + "/differences",
                self + "/export.json",
                self + "/export.csv",
                self + "/reopen");
    }

    private List<ClosedPage.Fact> facts(Frozen.Head head) {
        List<ClosedPage.Fact> facts = new ArrayList<>();
        facts.add(fact("set", texts.of("assessment.closed.set-words", head.setName(), head.setRevision())));
        facts.add(fact("day", Vietnamese.date(head.day())));
        facts.add(fact("known", Vietnamese.moment(head.knownAt())));
        facts.add(fact("by", head.closedBy()));
        Frozen.Plan plan = head.plan();
        if (plan != null) {
            facts.add(fact(
                    "plan",
                    texts.of("assessment.closed.plan-words", plan.met(), plan.total(), Vietnamese.date(plan.asOf()))));
        }
        if (!head.reason().isEmpty()) {
            facts.add(fact("reason", head.reason()));
        }
        if (!head.note().isEmpty()) {
            facts.add(fact("note", head.note()));
        }
        return facts;
    }

    private ClosedPage.Fact fact(String key, String words) {
        return new ClosedPage.Fact(texts.of("assessment.closed." + key), words);
    }

    private ClosedPage.Tile tile(Frozen.OfCriterion one) {
        String css = switch (one.state()) {
            case MET -> "met";
            case UNDECIDED -> "target";
            case NOT_MET, NOT_ASSESSED -> "none";
        };
        return new ClosedPage.Tile(
                one.number(),
                one.name(),
                css,
                new Signs(texts).of(one.state()),
                one.met() + "/" + one.applicable(),
                "#" + anchor(one.number()));
    }

    private static String anchor(int number) {
        return "tc-" + number;
    }

    private List<ClosedPage.Group> groups(Frozen content) {
        Signs signs = new Signs(texts);
        Stream<ClosedPage.Group> criteria = content.criteria().stream()
                .map(one -> new ClosedPage.Group(
                        one.number(),
                        anchor(one.number()),
                        one.number() + ". " + one.name(),
                        signs.of(one.state()),
                        texts.of("assessment.count", one.met(), one.applicable()),
                        planned(one.plan()),
                        one.indicators().stream().map(this::line).toList()));
        return content.conditions().isEmpty()
                ? criteria.toList()
                : Stream.concat(criteria, Stream.of(conditions(content))).toList();
    }

    private String planned(@Nullable CriterionState plan) {
        return plan == null ? "" : new Signs(texts).planned(plan).words();
    }

    private ClosedPage.Group conditions(Frozen content) {
        long met = content.conditions().stream()
                .filter(one -> one.state() == Verdict.State.MET)
                .count();
        int all = content.conditions().size();
        return new ClosedPage.Group(
                CriterionPages.CONDITIONS,
                anchor(CriterionPages.CONDITIONS),
                texts.of("assessment.conditions"),
                new Signs(texts).of(met == all ? CriterionState.MET : CriterionState.UNDECIDED),
                texts.of("assessment.count", met, all),
                "",
                content.conditions().stream().map(this::line).toList());
    }

    private ClosedPage.Line line(Frozen.OfIndicator one) {
        Signs signs = new Signs(texts);
        return new ClosedPage.Line(
                one.number(),
                Names.anchor(one.code()),
                one.text(),
                signs.of(one.state()),
                one.marks().stream().map((Mark mark) -> signs.of(mark)).toList(),
                one.level().words(),
                one.parts().stream()
                        .map(part -> part.label().isEmpty() ? part.figure() : part.label() + ": " + part.figure())
                        .toList(),
                one.conclusion(),
                blocks(one));
    }

    private List<ExplanationPage.Block> blocks(Frozen.OfIndicator one) {
        Stream<ExplanationPage.Block> said = one.judgements().isEmpty()
                ? Stream.of()
                : Stream.of(new ExplanationPage.Block(
                        texts.of("assessment.closed.judgements"),
                        one.judgements().stream().map(this::said).toList()));
        Stream<ExplanationPage.Block> proofs = one.evidence().isEmpty()
                ? Stream.of()
                : Stream.of(new ExplanationPage.Block(
                        texts.of("assessment.closed.evidence"),
                        one.evidence().stream().map(this::proof).toList()));
        Stream<ExplanationPage.Block> explained =
                one.explanation().stream().map(block -> new ExplanationPage.Block(block.heading(), block.sentences()));
        return Stream.of(explained, proofs, said).flatMap(blocks -> blocks).toList();
    }

    private String said(Frozen.Said word) {
        Judgement.Result result = word.result();
        return texts.of(
                "assessment.closed.said",
                texts.of("assessment.stage." + word.stage().word()),
                texts.of("assessment.outcome." + result.name()),
                texts.of("assessment.stage.by", Vietnamese.date(word.judgedOn()), word.by(), word.value()));
    }

    private String proof(Frozen.Proof proof) {
        String until =
                proof.validTo() == null ? "" : texts.of("assessment.closed.until", Vietnamese.date(proof.validTo()));
        return texts.of(
                "assessment.closed.proof",
                Stream.of(proof.title(), proof.kind(), proof.number(), proof.issuer(), until)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")),
                proof.acceptedBy(),
                Vietnamese.moment(proof.acceptedAt()));
    }

    /** A difference in words. */
    ClosedPage.Changed changed(Difference one) {
        return new ClosedPage.Changed(
                one.number().isEmpty() ? texts.of("assessment.closed.whole") : one.number(),
                texts.of("assessment.difference." + one.what().name()),
                words(one, one.before()),
                words(one, one.after()));
    }

    private String words(Difference one, String value) {
        if (value.isEmpty()) {
            return texts.of("assessment.difference.none");
        }
        return switch (one.what()) {
            case CONCLUSION -> new Signs(texts).of(Verdict.State.valueOf(value)).words();
            case JUDGEMENT -> judged(value);
            case REVISION, CRITERIA_MET, FIGURE, LEVEL, LEVEL_SOURCE, EVIDENCE, OVERRULING, INDICATOR -> value;
        };
    }

    private String judged(String value) {
        return Stream.of(value.split("; "))
                .map(word -> word.split(" "))
                .map(word -> texts.of("assessment.stage." + word[0].toLowerCase(Locale.ROOT)) + ": "
                        + texts.of("assessment.outcome." + word[1]))
                .collect(Collectors.joining("; "));
    }
}
