/** Pages of units: search, tree, one unit's life, updates by file. */
@NullMarked
package vn.ntm.organization.web;

import org.jspecify.annotations.NullMarked;
