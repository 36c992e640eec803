/** Where a commune stands: the board, a criterion with its entry forms, the explanation of a verdict. */
@NullMarked
package vn.ntm.assessment.web;

import org.jspecify.annotations.NullMarked;
