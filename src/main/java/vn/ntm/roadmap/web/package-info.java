/** Pages of the roadmap: what is missing, the rows, trying things out, the cheapest ways. */
@NullMarked
package vn.ntm.roadmap.web;

import org.jspecify.annotations.NullMarked;
