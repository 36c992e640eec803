package vn.ntm.registry.web;

/** A name and what stands for it. */
public record Fact(String name, String value) {}
