package vn.ntm.drafting;

import vn.ntm.shared.Refusal;

/** Somebody has changed the template since it was looked at; nothing was overwritten. */
public class TemplateWasChanged extends Refusal {
    TemplateWasChanged() {
        super(Kind.OVERTAKEN, "drafting.template.overtaken");
    }
}
