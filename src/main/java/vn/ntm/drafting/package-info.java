/** Official documents in the form of the decree on records (ND30): their content, as Word file and as PDF, and the check of both. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "organization", "documents"})
@NullMarked
package vn.ntm.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
