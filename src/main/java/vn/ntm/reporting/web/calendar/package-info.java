/** Pages of the calendar of reports, of requests and of what a superior has received. */
@NullMarked
package vn.ntm.reporting.web.calendar;

import org.jspecify.annotations.NullMarked;
