/** Pages of templates. */
@NullMarked
package vn.ntm.drafting.web;

import org.jspecify.annotations.NullMarked;
