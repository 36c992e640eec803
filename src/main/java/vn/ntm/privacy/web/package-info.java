/** Pages about personal data: the registers, one's own copy. */
@NullMarked
package vn.ntm.privacy.web;

import org.jspecify.annotations.NullMarked;
