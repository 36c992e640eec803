package vn.ntm.notices.mail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.people.PersonErased;

/** Forgets letters to a person who was erased, and when they wanted them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedReceivers {
    private final MailStore mails;
    private final ChoiceStore choices;

    ErasedReceivers(MailStore mails, ChoiceStore choices) {
        this.mails = mails;
        this.choices = choices;
    }

    @EventListener
    void erased(PersonErased event) {
        mails.forget(event.person());
        choices.forget(event.person());
    }
}
