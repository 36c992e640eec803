package vn.ntm.contributions.web;

/** A receipt as strangers see it, without any name. */
public record CheckPage(String number, String day, String kind, String quantity, boolean demo, boolean cancelled) {}
