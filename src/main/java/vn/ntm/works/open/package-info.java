/** Works as strangers see them: reads views whose names begin with {@code public_} and nothing else. */
@NullMarked
package vn.ntm.works.open;

import org.jspecify.annotations.NullMarked;
