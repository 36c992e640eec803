package vn.ntm.values;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a commune has to say about one part of an indicator, and where it comes from. */
public sealed interface Reported {
    /** Nobody has entered anything. That is not zero. */
    record Missing() implements Reported {}

    /**
     * A figure for the commune.
     *
     * @param sources the values it was taken or added up from
     * @param measuredOn the oldest day among them
     * @param rival what the hamlets add up to when that differs from the commune's own value, null when it does not
     */
    record Given(
            Figure figure,
            Source source,
            List<MeasuredValue> sources,
            LocalDate measuredOn,
            @Nullable Figure rival) implements Reported {
        public Given {
            sources = List.copyOf(sources);
        }

        public int year() {
            return sources.getFirst().key().year();
        }
    }

    /**
     * Some hamlets have reported, others not; no sum can be given yet.
     *
     * @param hamlets how many there are
     */
    record Partial(List<MeasuredValue> sources, int hamlets) implements Reported {
        public Partial {
            sources = List.copyOf(sources);
        }
    }

    /** Hamlets have reported what cannot be added up, and the commune nothing. */
    record NotToBeAdded(List<MeasuredValue> sources) implements Reported {
        public NotToBeAdded {
            sources = List.copyOf(sources);
        }
    }

    /** Whose word a figure is. */
    enum Source {
        COMMUNE,
        HAMLETS
    }
}
