/** The page of what was found. */
@NullMarked
package vn.ntm.search.web;

import org.jspecify.annotations.NullMarked;
