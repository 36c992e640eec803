package vn.ntm.values.bulk;

import vn.ntm.access.Act;
import vn.ntm.values.bulk.table.Table;

/**
 * Values somebody wants to enter together.
 *
 * @param name of the file, or what stands for it
 * @param sha256 of what was handed in
 * @param act what the one acting must be allowed to do
 */
public record Batch(
        ValueImport.Origin origin, String name, String sha256, String setId, int year, Act act, Table table) {}
