package vn.ntm.assessment.history;

/** What is looked at again and again: a commune against a set for a year. */
record Watched(String unit, String set, int year) {}
