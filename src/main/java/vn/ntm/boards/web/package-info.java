/** Pages of boards and their meetings. */
@NullMarked
package vn.ntm.boards.web;

import org.jspecify.annotations.NullMarked;
