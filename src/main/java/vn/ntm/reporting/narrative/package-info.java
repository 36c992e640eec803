/** Drafts paragraphs of narrative reports from what the product knows (handbook 7.3), in plain Vietnamese; a person edits them and what was edited stays. */
@NullMarked
package vn.ntm.reporting.narrative;

import org.jspecify.annotations.NullMarked;
