package vn.ntm.support.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The form for an application.
 *
 * @param number of the one that is corrected, empty for a new one
 * @param unit what the rule counts, empty when it does not count
 * @param elsewhere whether it may belong to no hamlet
 */
public record CaseFormPage(
        String book,
        boolean demo,
        String number,
        String action,
        String back,
        String policy,
        String policyName,
        String rule,
        List<Choice> kinds,
        List<Choice> hamlets,
        boolean elsewhere,
        List<String> conditions,
        List<Choice> answers,
        boolean needsCost,
        String unit,
        SentForm form) {}
