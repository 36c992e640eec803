package vn.ntm;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other only along the declared arrows, through public roots, without a cycle. */
class ModularityTest {
    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Application.class).verify();
    }
}
