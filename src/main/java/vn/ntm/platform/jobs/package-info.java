/** Work without a person: nightly jobs, kept as rows of the database so that each runs once. */
@NullMarked
package vn.ntm.platform.jobs;

import org.jspecify.annotations.NullMarked;
