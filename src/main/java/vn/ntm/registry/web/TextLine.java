package vn.ntm.registry.web;

/**
 * A paragraph of a document.
 *
 * @param mark whether a person edited it, in words; empty when nobody did
 */
public record TextLine(String text, String mark) {}
