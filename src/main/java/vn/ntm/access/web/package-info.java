/** The page that says who may do what. */
@NullMarked
package vn.ntm.access.web;

import org.jspecify.annotations.NullMarked;
