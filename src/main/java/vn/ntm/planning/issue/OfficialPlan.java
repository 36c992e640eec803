package vn.ntm.planning.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.drafting.DocumentType;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Recipients;
import vn.ntm.drafting.Signing;
import vn.ntm.planning.Plan;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.shared.Texts;

/** Makes the official document of a plan (handbook 11.5), of any commune; number, date and signer come with sign-off and register. */
public final class OfficialPlan {
    /** The type of document in the catalogue. */
    public static final String TYPE = "plan";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final PlanSource source;
    private final Texts texts;

    private OfficialPlan(PlanSource source, Texts texts) {
        this.source = source;
        this.texts = texts;
    }

    /** @param draftingUnit keeps a copy beside the clerk's, as it stands behind "Lưu: VT" */
    public static OfficialDocument of(PlanSource source, String draftingUnit, Texts texts) {
        return new OfficialPlan(source, texts).document(draftingUnit);
    }

    private OfficialDocument document(String draftingUnit) {
        DocumentType type = DocumentTypes.catalogue().get(TYPE);
        PlanAnnexes annexes = new PlanAnnexes(source, PlanBody.saysMoney(source, texts), texts);
        return OfficialDocument.of(type, head(type), subject())
                .withLegalBasis(legalBasis())
                .withBody(new PlanBody(source, annexes, texts).blocks())
                .withAnnexes(annexes.all())
                .withSigning(
                        Signing.onBehalfOf(
                                texts.of("planning.official.committee"), texts.of("planning.official.chair"), null),
                        null)
                .withRecipients(new Recipients(recipients(), draftingUnit));
    }

    private String subject() {
        return source.plan().properties().subject().strip().replaceAll("[.;:]+$", "");
    }

    private Head head(DocumentType type) {
        Plan plan = source.plan();
        String superior = superior();
        return Head.of(
                superior == null ? null : texts.of("planning.official.parent", upper(superior)),
                texts.of("planning.official.issuer", upper(plan.unitName())),
                type.symbol(texts.of("planning.official.symbol"), null),
                source.place());
    }

    /** The unit right above the commune in the year of the plan; null for one that lies nowhere. */
    private @Nullable String superior() {
        String nearest = source.plan().unitPlace().split(",", -1)[0].strip();
        return nearest.isEmpty() ? null : nearest;
    }

    /** What the plan says it rests on, in its own words. */
    private List<String> legalBasis() {
        return source.content().basis().stream()
                .filter(citation -> citation.number() != null || citation.date() != null)
                .map(this::ground)
                .distinct()
                .toList();
    }

    private String ground(Citation citation) {
        String words = citation.text().strip().replaceAll("[.;,:]+$", "");
        return words.startsWith(texts.of("planning.official.ground.begins"))
                ? words
                : texts.of(
                        "planning.official.ground", words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1));
    }

    /** Those of the plan, the superior first, who must hear of it; the copy of the clerk is written by the form itself. */
    private List<String> recipients() {
        List<String> named = source.content().recipients().stream()
                .map(Found::value)
                .map(line -> line.strip().replaceAll("^[-–+]\\s*|[.;]+$", ""))
                .filter(line -> !line.toLowerCase(VIETNAMESE).startsWith(texts.of("planning.official.copy")))
                .filter(line -> !line.isBlank())
                .toList();
        String superior = superior();
        return superior == null ? named : withSuperior(superior, named);
    }

    private List<String> withSuperior(String superior, List<String> named) {
        if (named.stream().anyMatch(line -> isTold(superior, line))) {
            return named;
        }
        List<String> all = new ArrayList<>();
        all.add(texts.of("planning.official.superior", superior));
        all.addAll(named);
        return all;
    }

    /** Whether the line names the superior, if only by what kind of unit it is. */
    private static boolean isTold(String superior, String line) {
        String kind = superior.toLowerCase(VIETNAMESE).split(" ", 2)[0];
        return line.toLowerCase(VIETNAMESE).contains(kind);
    }

    private static String upper(String words) {
        return words.toUpperCase(VIETNAMESE);
    }
}
