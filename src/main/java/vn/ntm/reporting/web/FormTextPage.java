package vn.ntm.reporting.web;

import vn.ntm.shared.SentForm;

/**
 * A definition as a text.
 *
 * @param seen version that is looked at, 0 for a new form
 */
public record FormTextPage(String code, String title, int seen, SentForm form) {}
