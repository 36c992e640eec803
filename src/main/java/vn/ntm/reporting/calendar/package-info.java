/** When which report is due and by whom: a calendar as data, what is late, reminders, requests in between, and what a superior has received. */
@NullMarked
package vn.ntm.reporting.calendar;

import org.jspecify.annotations.NullMarked;
