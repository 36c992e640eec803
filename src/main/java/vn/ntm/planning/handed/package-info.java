/** What superiors hand down to communes, and how the communes' plans respond. */
@NullMarked
package vn.ntm.planning.handed;

import org.jspecify.annotations.NullMarked;
