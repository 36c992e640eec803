/** The demonstration's book: an invented story of money, works, contributions and support, entered by a command and never mixed with what is real. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "organization", "funding", "works", "contributions", "support"})
@NullMarked
package vn.ntm.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
