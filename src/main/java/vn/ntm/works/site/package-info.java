/** What hangs on one work at its site: pictures, visits of the community board, upkeep; and what of works strangers may see. */
@NullMarked
package vn.ntm.works.site;

import org.jspecify.annotations.NullMarked;
