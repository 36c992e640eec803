/** What strangers see of a commune: read from whitelisting views only, never from the tables behind them. */
@ApplicationModule(allowedDependencies = {"shared", "access", "planning"})
@NullMarked
package vn.ntm.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
