/** Boards of a commune and its hamlets (handbook 9.4): the decisions they rest on, who sits on them, what their meetings resolve. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "people", "organization", "criteria", "documents", "tasks"})
@NullMarked
package vn.ntm.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
