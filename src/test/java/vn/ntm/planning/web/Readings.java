package vn.ntm.planning.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.organization.BundledGazetteer;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.Proposal;
import vn.ntm.planning.grammar.PlanGrammar;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Plans as the machine reads them, with the sets and units that ship with the product. */
final class Readings {
    static final List<CriteriaSetOutline> SETS = BundledSets.outlines();
    static final Gazetteer GAZETTEER = BundledGazetteer.load();
    static final Texts TEXTS = Texts.vietnamese();

    private Readings() {}

    /** The plan of the evaluation workspace. */
    static Proposal evaluationPlan() {
        return of(Path.of("src/main/resources/evaluation/plan-2024.txt"));
    }

    /** A made-up plan without a fault. */
    static Proposal goodPlan(String name) {
        return of(Path.of("src/test/resources/plans/good", name + ".txt"));
    }

    private static Proposal of(Path file) {
        try {
            DocumentText text = DocumentText.ofPlainText(VietnameseText.atTheDoor(Files.readString(file)));
            return new Proposal(
                    new ImportId(new UUID(0, 1)),
                    file.getFileName().toString(),
                    new PlanGrammar(SETS, GAZETTEER).read(text),
                    List.of(),
                    Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
