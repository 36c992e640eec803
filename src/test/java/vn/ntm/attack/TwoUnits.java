package vn.ntm.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;
import vn.ntm.ActingAsProduct;
import vn.ntm.access.Acting;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.Planning;

/** What two communes have in the product that the other must not see: the one of the evaluation workspace and one in another province. */
final class TwoUnits {
    /** The commune of the evaluation workspace. */
    static final String HOME = "05539";
    /** Xã Hợp Minh, of the made-up plan {@code hop-minh-2026}. */
    static final String FOREIGN = "17605";
    /** A commune whose people only the attacks play with. */
    static final String ATTACKED = "17611";
    /** What stands in the foreign plan and nowhere else. */
    static final String FOREIGN_WORDS = "chỉ dành cho xã Hợp Minh";

    private final PlanImports imports;
    private final Planning planning;

    TwoUnits(ApplicationContext product) {
        this.imports = product.getBean(PlanImports.class);
        this.planning = product.getBean(Planning.class);
    }

    PlanId homePlan() {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> planning.latestOf(HOME).orElseThrow().id());
    }

    /** Imported when first asked for. */
    PlanId foreignPlan() {
        return Acting.as(ActingAsProduct.PRODUCT, () -> {
            byte[] document = document("attacked");
            return imports.planOf(document)
                    .orElseGet(() -> imports.confirmAsRead(imports.stage(document, "ke-hoach.txt")));
        });
    }

    /** A document that waits for the product's own review, so for nobody else's. */
    ImportId foreignImport() {
        return Acting.as(ActingAsProduct.PRODUCT, () -> imports.stage(document("waiting"), "ke-hoach.txt"));
    }

    private static byte[] document(String mark) {
        try {
            String text = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"));
            return (text + "\n" + FOREIGN_WORDS + " " + mark).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
