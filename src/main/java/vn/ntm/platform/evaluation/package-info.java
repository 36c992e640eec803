/** The workspace a newcomer looks around in: loaded once from data, through the same code as the pages. */
@NullMarked
package vn.ntm.platform.evaluation;

import org.jspecify.annotations.NullMarked;
