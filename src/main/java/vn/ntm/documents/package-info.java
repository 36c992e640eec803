/** Stored files, and the text of a document as a person reads it. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package vn.ntm.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
