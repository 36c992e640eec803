/** Borders of communes: brought in as GeoJSON by whoever keeps reference data, kept with the day from which they hold. */
@NullMarked
package vn.ntm.overview.map;

import org.jspecify.annotations.NullMarked;
