/** Wiring only: the database the product brings along, sign-in, the page shell, error pages, commands. Nobody depends on it. */
@ApplicationModule
@NullMarked
package vn.ntm.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
