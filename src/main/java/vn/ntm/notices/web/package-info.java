/** Pages of notices. */
@NullMarked
package vn.ntm.notices.web;

import org.jspecify.annotations.NullMarked;
