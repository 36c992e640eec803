package vn.ntm.registry.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.Drafts;
import vn.ntm.registry.LinkKind;
import vn.ntm.registry.Links;
import vn.ntm.registry.Numbering;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Production;
import vn.ntm.registry.Registry;
import vn.ntm.registry.SignOff;
import vn.ntm.registry.SignOffStep;
import vn.ntm.registry.Step;
import vn.ntm.registry.TypeRules;
import vn.ntm.shared.Texts;

/** Makes the page of one outgoing document: what is known of it, whose turn it is, what the reader may do. */
@Component
class DocumentPages {
    private final Registry registry;
    private final Drafts drafts;
    private final SignOff signOff;
    private final Numbering numbering;
    private final Links links;
    private final TypeRules types;
    private final ChainWords chain;
    private final DocumentWords words;
    private final ShownText shown;
    private final Production production;
    private final DocumentChoices choices;
    private final Access access;
    private final Texts texts;

    DocumentPages(
            Registry registry,
            Drafts drafts,
            SignOff signOff,
            Numbering numbering,
            Links links,
            TypeRules types,
            ChainWords chain,
            DocumentWords words,
            ShownText shown,
            Production production,
            DocumentChoices choices,
            Access access,
            Texts texts) {
        this.registry = registry;
        this.drafts = drafts;
        this.signOff = signOff;
        this.numbering = numbering;
        this.links = links;
        this.types = types;
        this.chain = chain;
        this.words = words;
        this.shown = shown;
        this.production = production;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    DocumentPage page(OutgoingId id) {
        OutgoingDocument document = registry.get(id);
        OutgoingDocument.@Nullable Numbered numbered = document.numbered();
        String path = "/registry/outgoing/" + id;
        DocumentPage.May may = may(document);
        return new DocumentPage(
                path,
                numbered == null ? texts.of("registry.no-number") : numbered.text(),
                document.facts().subject(),
                RegisterPages.badge(document.state(), texts),
                document.state() == DocumentState.RETURNED
                        ? signOff.lastReturn(document).map(this::returned).orElse(null)
                        : null,
                words.facts(document),
                shown.lines(registry.contentOf(id)),
                registry.wordings(id).stream()
                        .map(one -> words.wording(document, one))
                        .toList(),
                texts.of(producing(document)),
                chain.chain(document),
                chain.history(document),
                words.files(document),
                links.of(id).stream()
                        .map(link -> words.link(path, link, may.link()))
                        .toList(),
                may.submit() ? asks(document) : List.of(),
                choices.of(LinkKind.values(), LinkKind::nameKey),
                document.numbered() == null && document.state() != DocumentState.CANCELLED
                        ? numbering.obstacles(document, registry.today())
                        : List.of(),
                document.version(),
                may);
    }

    private String producing(OutgoingDocument document) {
        if (document.numbered() == null) {
            return "registry.produce.draft";
        }
        return production.isPending(document) ? "registry.produce.pending" : "registry.produce.kept";
    }

    private String returned(SignOffStep.Done done) {
        return texts.of("registry.returned", done.by(), done.reason());
    }

    /** Whoever drafts or signs cannot be a step between: nobody confirms their own work. */
    private List<DocumentPage.Ask> asks(OutgoingDocument document) {
        return types.get(document.facts().type(), document.unitCode()).steps().stream()
                .filter(step -> step != Step.SIGNER)
                .map(step -> new DocumentPage.Ask(
                        "step." + step,
                        texts.of(step.nameKey()),
                        choices.positions(signOff.candidates(step, document.unitCode()).stream()
                                .filter(position -> !position.id()
                                        .id()
                                        .equals(access.actor().positionId()))
                                .filter(position ->
                                        !position.id().equals(document.facts().signer()))
                                .toList())))
                .toList();
    }

    private DocumentPage.May may(OutgoingDocument document) {
        DocumentState state = document.state();
        boolean drafter = drafts.isDrafter(document);
        boolean clerk = access.mayChange(Act.NUMBER_DOCUMENTS, document.unitCode());
        boolean next = signOff.isNext(document);
        OutgoingDocument.Waits waits = document.waits();
        boolean hasNumber = document.numbered() != null && state != DocumentState.CANCELLED;
        return new DocumentPage.May(
                drafter && state.isOpen(),
                drafter && (state == DocumentState.DRAFT || state == DocumentState.RETURNED),
                next,
                next && waits != null && waits.step() == Step.SIGNER,
                next || (clerk && state == DocumentState.SIGNED),
                (drafter && state.isOpen()) || (clerk && state.leadsTo(DocumentState.CANCELLED) && !state.isOpen()),
                clerk && state == DocumentState.SIGNED,
                clerk && state == DocumentState.NUMBERED,
                clerk && document.numbered() != null,
                (drafter && state.isOpen()) || (clerk && !state.isOpen() && state != DocumentState.CANCELLED),
                clerk && hasNumber,
                links.mayChange(document),
                next ? "" : waitsFor(document, clerk));
    }

    private String waitsFor(OutgoingDocument document, boolean clerk) {
        OutgoingDocument.Waits waits = document.waits();
        if (waits != null) {
            String title = Stream.ofNullable(waits)
                    .flatMap(one -> signOff.stepsOf(document).stream()
                            .filter(step -> step.isOpen() && step.step() == one.step()))
                    .map(SignOffStep::positionTitle)
                    .findFirst()
                    .orElse("");
            return texts.of("registry.waits", texts.of(waits.step().nameKey()), title);
        }
        boolean forClerk = document.state() == DocumentState.SIGNED || document.state() == DocumentState.NUMBERED;
        return forClerk && !clerk ? texts.of("registry.waits.clerk") : "";
    }
}
