package vn.ntm.overview.web;

import java.util.List;
import vn.ntm.assessment.country.Bands;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Bands as a page shows them, the highest first. */
record BandWords(Texts texts) {
    private static final int HUES = 5;

    /** @param counted how many communes have figures */
    List<OverviewPage.Band> of(Bands bands, int counted) {
        int last = bands.bands().size() - 1;
        return bands.bands().stream()
                .map(band -> new OverviewPage.Band(
                        words(band),
                        band.communes(),
                        counted == 0 ? "" : Vietnamese.share(band.communes(), counted),
                        css(bands.bands().indexOf(band), last)))
                .toList();
    }

    String words(Bands.Band band) {
        return band.from() == 0
                ? texts.of("overview.band.below", band.to() + 1)
                : band.from() == band.to()
                        ? texts.of("overview.band.all", band.to())
                        : texts.of("overview.band", band.from(), band.to());
    }

    /** The hue of the band that holds so many criteria met. */
    static String cssOf(Bands bands, int met) {
        int last = bands.bands().size() - 1;
        for (int place = 0; place <= last; place++) {
            if (met >= bands.bands().get(place).from()) {
                return css(place, last);
            }
        }
        return css(last, last);
    }

    /** Five hues, the fullest for the highest band; where there are fewer bands the middle ones are left out. */
    private static String css(int place, int last) {
        return "band-" + (place == 0 ? HUES : last - place + 1);
    }
}
