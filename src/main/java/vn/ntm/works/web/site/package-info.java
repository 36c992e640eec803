/** Pages of what hangs on one work at its site, and of works as strangers see them. */
@NullMarked
package vn.ntm.works.web.site;

import org.jspecify.annotations.NullMarked;
