/** Pages of distribution. */
@NullMarked
package vn.ntm.distribution.web;

import org.jspecify.annotations.NullMarked;
