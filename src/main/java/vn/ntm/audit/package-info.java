/** Who did what, when and from where: an append-only record, written in the transaction it describes and sealed moments later into a chain of hashes per unit. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package vn.ntm.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
