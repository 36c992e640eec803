/** Form definitions as data: columns with several levels of headings, sections of rows, where each cell comes from, checks, signatures; versions by date. */
@NullMarked
@NamedInterface("form")
package vn.ntm.reporting.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
