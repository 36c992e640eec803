/** Values and words everybody may use: Vietnamese text, dates and numbers, refusals. Knows no module. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.ntm.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
