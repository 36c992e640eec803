/** The matrix of criteria and positions. */
@NullMarked
package vn.ntm.responsibility.web;

import org.jspecify.annotations.NullMarked;
