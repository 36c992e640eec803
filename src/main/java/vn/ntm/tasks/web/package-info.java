/** Pages of tasks: list, board, calendar, time line, one task, what was promised. */
@NullMarked
package vn.ntm.tasks.web;

import org.jspecify.annotations.NullMarked;
