/** The official document of a plan, made from what the plan says and what is known about it. */
@NullMarked
package vn.ntm.planning.issue;

import org.jspecify.annotations.NullMarked;
