package vn.ntm.boards.web;

import vn.ntm.shared.SentForm;

/** The facts of a board and its end as forms; each is empty of errors unless it was sent. */
public record EditPage(String id, String name, int version, SentForm facts, SentForm end, String now) {}
