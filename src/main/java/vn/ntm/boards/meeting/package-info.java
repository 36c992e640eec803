/** Meetings of boards: called, held, minutes approved; what they resolve becomes tasks. */
@NullMarked
package vn.ntm.boards.meeting;

import org.jspecify.annotations.NullMarked;
