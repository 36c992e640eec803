/** Pages and interface for many values at once: imports, the grid of hamlets, and what programs send and fetch. */
@NullMarked
package vn.ntm.values.web;

import org.jspecify.annotations.NullMarked;
