package vn.ntm.support.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A policy.
 *
 * @param mayChange whether nobody has applied yet
 * @param mayTake whether an application may be taken today
 * @param cases empty for whoever may not see them
 */
public record PolicyPage(
        String book,
        boolean demo,
        String id,
        String path,
        String name,
        String tone,
        String icon,
        String state,
        List<Choice> facts,
        List<String> conditions,
        List<Choice> sums,
        boolean maySeeCases,
        List<CaseLine> cases,
        boolean mayKeep,
        boolean mayChange,
        boolean mayTake,
        int version,
        SentForm form) {}
