/** The folder of evidence of a criterion, as it is handed to those who verify and appraise (FR-CRIT-2). */
@NullMarked
package vn.ntm.evidence.folder;

import org.jspecify.annotations.NullMarked;
