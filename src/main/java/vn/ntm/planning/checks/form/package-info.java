/** Rules about the form of the document: head, signature, recipients, headings, lists, punctuation. */
@NullMarked
package vn.ntm.planning.checks.form;

import org.jspecify.annotations.NullMarked;
