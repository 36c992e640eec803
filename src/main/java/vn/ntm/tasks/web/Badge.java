package vn.ntm.tasks.web;

/** A state as icon, word and colour. */
public record Badge(String hue, String icon, String word) {}
