/** Pages of works. */
@NullMarked
package vn.ntm.works.web;

import org.jspecify.annotations.NullMarked;
