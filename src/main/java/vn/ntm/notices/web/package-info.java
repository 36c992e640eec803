/** Pages of notices and of the mail they go out by. */
@NullMarked
package vn.ntm.notices.web;

import org.jspecify.annotations.NullMarked;
