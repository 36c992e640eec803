package vn.ntm.boards.web;

import vn.ntm.shared.SentForm;

/** The form that calls a meeting. */
public record CallPage(String board, String path, SentForm form) {}
