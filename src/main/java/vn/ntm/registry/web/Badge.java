package vn.ntm.registry.web;

/** A state as icon, word and colour. */
public record Badge(String hue, String icon, String word) {}
