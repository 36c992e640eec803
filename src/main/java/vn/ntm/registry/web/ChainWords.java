package vn.ntm.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.SignOff;
import vn.ntm.registry.SignOffStep;
import vn.ntm.registry.Step;
import vn.ntm.registry.TypeRules;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts the sign-off of a document into words: drafter, the steps of its type, the clerk. */
@Component
class ChainWords {
    private final SignOff signOff;
    private final TypeRules types;
    private final Texts texts;

    ChainWords(SignOff signOff, TypeRules types, Texts texts) {
        this.signOff = signOff;
        this.types = types;
        this.texts = texts;
    }

    List<DocumentPage.ChainStep> chain(OutgoingDocument document) {
        List<SignOffStep> steps = signOff.stepsOf(document);
        List<DocumentPage.ChainStep> chain = new ArrayList<>();
        boolean drafting = document.state() == DocumentState.DRAFT || document.state() == DocumentState.RETURNED;
        chain.add(new DocumentPage.ChainStep(
                texts.of("registry.chain.drafter"), document.drafted().by(), "", !drafting, drafting));
        List<Step> planned = Stream.concat(
                        types.get(document.facts().type(), document.unitCode()).steps().stream(),
                        steps.stream().filter(SignOffStep::current).map(SignOffStep::step))
                .distinct()
                .sorted()
                .toList();
        planned.forEach(step -> chain.add(step(step, steps, document)));
        chain.add(clerk(document));
        return chain;
    }

    List<DocumentPage.PastStep> history(OutgoingDocument document) {
        return signOff.stepsOf(document).stream()
                .flatMap(step -> Stream.ofNullable(step.done())
                        .map(done -> new DocumentPage.PastStep(
                                texts.of(
                                        done.accepted() ? "registry.said.accepted" : "registry.said.returned",
                                        texts.of(step.step().nameKey())),
                                done.by(),
                                texts.of("registry.said.at", Vietnamese.moment(done.at()), step.textVersion()),
                                done.reason(),
                                done.accepted())))
                .toList();
    }

    private DocumentPage.ChainStep step(Step step, List<SignOffStep> steps, OutgoingDocument document) {
        OutgoingDocument.Waits waits = document.waits();
        boolean now = waits != null && waits.step() == step;
        SignOffStep current = steps.stream()
                .filter(one -> one.current() && one.step() == step)
                .findFirst()
                .orElse(null);
        SignOffStep.@Nullable Done done = current == null ? null : current.done();
        boolean accepted = done != null && done.accepted();
        String who = done != null ? done.by() : current != null ? current.positionTitle() : "";
        String note = done == null
                ? ""
                : texts.of(
                        accepted ? "registry.chain.accepted" : "registry.chain.returned", Vietnamese.moment(done.at()));
        return new DocumentPage.ChainStep(texts.of(step.nameKey()), who, note, accepted, now);
    }

    private DocumentPage.ChainStep clerk(OutgoingDocument document) {
        OutgoingDocument.@Nullable Numbered numbered = document.numbered();
        boolean now = document.state() == DocumentState.SIGNED || document.state() == DocumentState.NUMBERED;
        return new DocumentPage.ChainStep(
                texts.of(Step.CLERK.nameKey()),
                numbered == null ? "" : numbered.by(),
                numbered == null ? "" : texts.of("registry.chain.numbered", Vietnamese.moment(numbered.at())),
                document.state() == DocumentState.ISSUED,
                now);
    }
}
