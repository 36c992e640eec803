/** Pages of plans: the dashboard, the import with its review, the plan as a document. */
@NullMarked
package vn.ntm.planning.web;

import org.jspecify.annotations.NullMarked;
