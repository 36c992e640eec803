/** Pages of people: own work, duties, positions, delegations, handover. */
@NullMarked
package vn.ntm.people.web;

import org.jspecify.annotations.NullMarked;
