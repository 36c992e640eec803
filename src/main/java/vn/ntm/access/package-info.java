/** Who is acting, in which position, over which units, and what that position may do. Everybody may ask; it knows nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.ntm.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
