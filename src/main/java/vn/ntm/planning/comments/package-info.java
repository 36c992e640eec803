/** What people who take part in the review say about paragraphs of a plan, and what became of it. */
@NullMarked
package vn.ntm.planning.comments;

import org.jspecify.annotations.NullMarked;
