/** What a superior sees of many communes at once: who meets which criteria, on any day, by the units of then or of today. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "organization",
            "criteria",
            "assessment",
            "assessment :: country"
        })
@NullMarked
package vn.ntm.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
