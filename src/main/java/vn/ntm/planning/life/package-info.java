/** The life of a plan: its states step by step, warnings that somebody lives with. */
@NullMarked
package vn.ntm.planning.life;

import org.jspecify.annotations.NullMarked;
