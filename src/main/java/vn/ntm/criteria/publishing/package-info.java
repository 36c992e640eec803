/** Reads the reviewed data files, publishes them as immutable revisions in the database, and reads published revisions back. */
@NullMarked
package vn.ntm.criteria.publishing;

import org.jspecify.annotations.NullMarked;
