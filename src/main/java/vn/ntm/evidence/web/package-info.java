/** Pages of evidence: list, bringing, one piece, its viewer, what is missing, folders, integrity. */
@NullMarked
package vn.ntm.evidence.web;

import org.jspecify.annotations.NullMarked;
