/** Works of the programme: what is built, how far it is, under which contracts and rules. Money is in {@code funding} alone. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "documents",
            "funding",
            "roadmap",
            "reporting"
        })
@NullMarked
package vn.ntm.works;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
