/** Pages of drives, contributions and prices. */
@NullMarked
package vn.ntm.contributions.web;

import org.jspecify.annotations.NullMarked;
