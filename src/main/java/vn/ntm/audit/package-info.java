/** Who did what, when and from where: an append-only record, chained by hashes per unit, written in the transaction it describes. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package vn.ntm.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
