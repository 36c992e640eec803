/** What reaches whom: issued documents with who has read them, one sheet of work for each hamlet, a card to share. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "documents",
            "values",
            "assessment",
            "planning",
            "tasks",
            "boards",
            "drafting",
            "drafting :: print",
            "registry"
        })
@NullMarked
package vn.ntm.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
