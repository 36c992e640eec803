/** What forms are fed from: rows, figures and paragraphs of the modules that know them. */
@NullMarked
package vn.ntm.reporting.source;

import org.jspecify.annotations.NullMarked;
