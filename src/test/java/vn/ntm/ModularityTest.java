package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only along the declared arrows, through public roots, without a cycle. */
class ModularityTest {
    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Application.class).verify();
    }

    /** It would stand before the product's own on the class path of the tests and hide the arrows declared there. */
    @Test
    void noTestPackageHidesADeclarationOfTheProduct() {
        Path tests = Path.of("src/test/java");

        assertThat(Sources.below("src/test/java", "package-info.java").stream()
                        .filter(info -> Files.exists(Path.of("src/main/java").resolve(tests.relativize(info)))))
                .isEmpty();
    }
}
