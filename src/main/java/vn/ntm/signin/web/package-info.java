/** Pages of signing in and of one's own account. */
@NullMarked
package vn.ntm.signin.web;

import org.jspecify.annotations.NullMarked;
