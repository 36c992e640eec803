package vn.ntm.criteria.web;

import vn.ntm.criteria.web.LevelPage.Past;

/** The question before a level is withdrawn. */
public record WithdrawPage(
        String setName, String setAddress, String code, String back, String action, Past level, LevelFields form) {}
