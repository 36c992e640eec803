/** The pages of a superior about many communes. */
@NullMarked
package vn.ntm.overview.web;

import org.jspecify.annotations.NullMarked;
