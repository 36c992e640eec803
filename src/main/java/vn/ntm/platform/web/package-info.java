/** The shell around every page, error pages, static files, display choices. */
@NullMarked
package vn.ntm.platform.web;

import org.jspecify.annotations.NullMarked;
