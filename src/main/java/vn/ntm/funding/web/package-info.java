/** Pages of the book of money. */
@NullMarked
package vn.ntm.funding.web;

import org.jspecify.annotations.NullMarked;
