package vn.ntm.evidence.web;

import java.util.List;

/** Which kinds of evidence an indicator is to have, to be decided. */
public record RequirementPage(
        Form form,
        String unit,
        String unitName,
        String set,
        String code,
        String text,
        String now,
        String basis,
        List<Choice> kinds,
        String back) {}
