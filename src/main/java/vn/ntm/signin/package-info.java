/** How a person proves who they are: accounts, passwords, second factors, sessions. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "people"})
@NullMarked
package vn.ntm.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
