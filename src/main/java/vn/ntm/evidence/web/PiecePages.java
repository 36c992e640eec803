package vn.ntm.evidence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.EvidenceLines;
import vn.ntm.evidence.EvidenceState;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.FileSize;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PieceFile;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.PieceLine;
import vn.ntm.evidence.ProvedIndicators;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.evidence.Use;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts one piece of evidence into words. */
@Component
class PiecePages {
    private final Evidences evidences;
    private final EvidenceDesk desk;
    private final EvidenceLines lines;
    private final ProvedIndicators indicators;
    private final SignatureWords signatures;
    private final CriteriaSets sets;
    private final Choices choices;
    private final Access access;
    private final Texts texts;

    PiecePages(
            Evidences evidences,
            EvidenceDesk desk,
            EvidenceLines lines,
            ProvedIndicators indicators,
            SignatureWords signatures,
            CriteriaSets sets,
            Choices choices,
            Access access,
            Texts texts) {
        this.evidences = evidences;
        this.desk = desk;
        this.lines = lines;
        this.indicators = indicators;
        this.signatures = signatures;
        this.sets = sets;
        this.choices = choices;
        this.access = access;
        this.texts = texts;
    }

    PiecePage page(PieceId id) {
        Piece piece = evidences.get(id);
        PieceFile file = piece.file();
        boolean open = file != null && evidences.mayOpen(piece);
        PiecePage.May may = may(piece);
        return new PiecePage(
                lines.line(piece),
                facts(piece),
                file == null ? List.of() : file(file),
                open
                        ? ways(piece)
                        : new PiecePage.Ways(null, null, null, piece.facts().address()),
                signatures.of(piece),
                proved(piece, may.replace()),
                evidences.judgementsOf(id).stream().map(this::step).toList(),
                replaced(piece),
                setsOf(piece),
                file != null && !open,
                may);
    }

    private static PiecePage.Ways ways(Piece piece) {
        PieceFile file = piece.file();
        String path = "/evidence/" + piece.id();
        return new PiecePage.Ways(
                path + "/file",
                file != null && file.isShown() ? path + "/view" : null,
                file != null && file.isPicture() ? path + "/picture" : null,
                null);
    }

    private PiecePage.May may(Piece piece) {
        EvidenceState state = piece.judgement().state();
        boolean judges = desk.mayJudge(piece);
        boolean changes = access.mayChange(Act.ADD_EVIDENCE, piece.unitCode()) && state != EvidenceState.SUPERSEDED;
        boolean accepted = state == EvidenceState.ACCEPTED;
        return new PiecePage.May(
                judges && piece.isWaiting(),
                judges && (piece.isWaiting() || accepted),
                changes && (judges || !accepted),
                changes,
                piece.isWaiting() && !judges ? texts.of("evidence.piece.waits") : "");
    }

    private List<PiecePage.Fact> facts(Piece piece) {
        PieceFacts facts = piece.facts();
        List<PiecePage.Fact> all = new ArrayList<>();
        add(all, "evidence.field.kind", texts.of(facts.kind().nameKey()));
        add(all, "evidence.field.number", facts.number());
        add(all, "evidence.field.issuedOn", Vietnamese.date(facts.issuedOn()));
        add(all, "evidence.field.issuer", facts.issuer());
        add(
                all,
                "evidence.field.validTo",
                facts.validTo() == null ? texts.of("evidence.piece.no-end") : Vietnamese.date(facts.validTo()));
        add(all, "evidence.field.privacy", texts.of(facts.privacy().nameKey()));
        add(all, "evidence.field.unit", choices.name(piece.unitCode()));
        add(
                all,
                "evidence.piece.brought",
                texts.of(
                        "evidence.piece.by-at",
                        piece.brought().name(),
                        Vietnamese.moment(piece.brought().at())));
        return all;
    }

    private List<PiecePage.Fact> file(PieceFile file) {
        PhotoFacts photo = file.photo();
        List<PiecePage.Fact> all = new ArrayList<>();
        add(all, "evidence.piece.file-name", file.name());
        add(all, "evidence.piece.size", FileSize.words(file.size()));
        if (file.isPicture()) {
            add(
                    all,
                    "evidence.piece.taken",
                    photo.takenAt() == null
                            ? texts.of("evidence.piece.not-in-file")
                            : Vietnamese.moment(photo.takenAt()));
            add(
                    all,
                    "evidence.piece.place",
                    photo.latitude() == null
                            ? texts.of("evidence.piece.not-in-file")
                            : photo.latitude().toPlainString() + "; " + String.valueOf(photo.longitude()));
        }
        add(all, "evidence.piece.sha256", file.sha256().hex());
        return all;
    }

    private void add(List<PiecePage.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new PiecePage.Fact(texts.of(key), value));
        }
    }

    private List<PiecePage.Proved> proved(Piece piece, boolean changes) {
        return evidences.usesOf(piece.id()).stream()
                .map(use -> proved(use, piece.id(), changes))
                .toList();
    }

    /** Under the code of the first set that asks for the figure; the other sets are named behind it. */
    private PiecePage.Proved proved(Use use, PieceId id, boolean changes) {
        List<Named> asking = indicators.asking(use.measure());
        Optional<Named> first = asking.stream().findFirst();
        String where = asking.stream()
                .map(one -> texts.of(
                        "evidence.piece.in-set", one.code(), setName(one.ref().setId())))
                .collect(Collectors.joining("; "));
        return new PiecePage.Proved(
                first.map(Named::code).orElse(use.measure().key()),
                first.map(Named::text).orElse(""),
                where,
                use.year(),
                changes ? "/evidence/" + id + "/uses/" + use.id() + "/end" : null);
    }

    private PiecePage.Step step(Piece.Judgement judgement) {
        return new PiecePage.Step(
                texts.of("evidence.step." + judgement.state()),
                judgement.by(),
                Vietnamese.moment(judgement.at()),
                judgement.reason());
    }

    private List<PieceLine> replaced(Piece piece) {
        PieceId before = piece.supersedes();
        Stream<Piece> earlier = before == null ? Stream.empty() : Stream.of(evidences.get(before));
        return Stream.concat(earlier, evidences.successorsOf(piece.id()).stream())
                .map(lines::line)
                .toList();
    }

    /** Sets to choose further indicators from: those of the years it is brought for. */
    private List<Choice> setsOf(Piece piece) {
        List<Use> uses = evidences.usesOf(piece.id());
        return uses.isEmpty()
                ? choices.sets(choices.year("", piece.unitCode()))
                : choices.sets(uses.getLast().year());
    }

    private String setName(String id) {
        return sets.outlines().stream()
                .filter(set -> set.id().equals(id))
                .map(CriteriaSetOutline::name)
                .findFirst()
                .orElse(id);
    }
}
