package io.github.wfarules.internal.service;

import io.github.wfarules.ServiceStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How a ticket stands to a level in every way in which the level can be read. It stands so where it does in each; what
 * makes a difference is named.
 */
final class Standings {
    private final List<Point<?>> points;
    private final List<Standing> all = new ArrayList<>(1);

    Standings(Readings readings, Function<Reading, Standing> standing) {
        this.points = readings.points();
        int[] taken = new int[points.size()];
        do {
            all.add(standing.apply(readings.reading(taken)));
        } while (next(taken));
    }

    /** The last point turns fastest. */
    private boolean next(int[] taken) {
        for (int i = taken.length - 1; i >= 0; i--) {
            if (++taken[i] < points.get(i).ways().size()) {
                return true;
            }
            taken[i] = 0;
        }
        return false;
    }

    /** {@return how it stands with every point taken the first way, as an example of how time is counted} */
    Standing first() {
        return all.get(0);
    }

    List<Standing> all() {
        return all;
    }

    ServiceStatus status() {
        for (Standing standing : all) {
            if (standing.status() != first().status()) {
                return ServiceStatus.UNDETERMINED;
            }
        }
        return first().status();
    }

    /** {@return the names of the open points that make a difference to status or deadline} */
    Set<String> decisive() {
        Set<String> names = new LinkedHashSet<>();
        int stride = 1;
        for (int i = points.size() - 1; i >= 0; i--) {
            int ways = points.get(i).ways().size();
            if (ways > 1 && differs(stride, ways)) {
                names.addAll(points.get(i).names());
            }
            stride *= ways;
        }
        return names;
    }

    private boolean differs(int stride, int ways) {
        for (int at = 0; at < all.size(); at++) {
            boolean hasNext = at / stride % ways < ways - 1;
            if (hasNext && !all.get(at).isLike(all.get(at + stride))) {
                return true;
            }
        }
        return false;
    }
}
