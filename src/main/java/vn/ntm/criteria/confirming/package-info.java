/** What people read in the text of the law, on top of the published sets: levels confirmed, entered, withdrawn, each with who and when. */
@NullMarked
package vn.ntm.criteria.confirming;

import org.jspecify.annotations.NullMarked;
