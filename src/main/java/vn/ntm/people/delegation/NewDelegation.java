package vn.ntm.people.delegation;

import java.time.LocalDate;
import vn.ntm.people.PersonId;

/** Who shall stand in for the one acting, from when to when and why. */
public record NewDelegation(PersonId person, LocalDate from, LocalDate to, String reason) {}
