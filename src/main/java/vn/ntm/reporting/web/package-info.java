/** Pages of reports: lists, the report as on paper, each cell with its source, the way to the superior. */
@NullMarked
package vn.ntm.reporting.web;

import org.jspecify.annotations.NullMarked;
