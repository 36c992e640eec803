/** What superiors ask for between the reports of the calendar: who asks, for what, by when; the answers, and what was reported already. */
@NullMarked
package vn.ntm.reporting.request;

import org.jspecify.annotations.NullMarked;
