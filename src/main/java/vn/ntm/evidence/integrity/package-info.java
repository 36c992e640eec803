/** Whether every stored file of evidence is still what was brought, byte for byte. */
@NullMarked
package vn.ntm.evidence.integrity;

import org.jspecify.annotations.NullMarked;
