/** The public page and the masthead of all pages. */
@NullMarked
package vn.ntm.portal.web;

import org.jspecify.annotations.NullMarked;
