/** Meetings of boards: called, held, minutes approved; what they resolve becomes tasks. */
@NullMarked
@NamedInterface("meeting")
package vn.ntm.boards.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
