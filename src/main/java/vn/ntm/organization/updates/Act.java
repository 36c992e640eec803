package vn.ntm.organization.updates;

import java.util.Optional;

/** A kind of change a row can ask for: tries it on the book and says what it changes, or tells the row's problems. */
interface Act {
    Optional<UpdateChange> perform(RowReading row, UnitBook book);
}
