package vn.ntm.boards.web;

/** A meeting on the page of its board. */
public record MeetingLine(String title, String when, String path, String state, String icon, String tone) {}
