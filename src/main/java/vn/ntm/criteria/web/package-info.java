/** Pages about criteria sets: the list with search, one set, one indicator, two sets side by side. */
@NullMarked
package vn.ntm.criteria.web;

import org.jspecify.annotations.NullMarked;
