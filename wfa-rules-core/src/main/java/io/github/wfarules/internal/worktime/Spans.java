package io.github.wfarules.internal.worktime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stretches of time in which work is done, in order, with the sums of all before each. In a stretch so many seconds are
 * worked at least and at most: fewer than it is long where the break is not known to start at a certain time, and none at
 * least where it is not known whether work is done at all. Immutable and thread-safe; every question is a binary search.
 */
final class Spans {
    /** What {@link #latest} gives where it is not certain that so much is ever worked. */
    static final long NEVER = Long.MAX_VALUE;

    private final long[] start;
    private final long[] end;
    private final long[] least;
    private final long[] most;
    private final long[] leastBefore;
    private final long[] mostBefore;

    /**
     * A stretch.
     *
     * @param start in seconds since the epoch
     * @param end in seconds since the epoch, not included
     * @param least how many seconds of it are worked whatever is unknown
     * @param most how many seconds of it may be worked
     */
    record Span(long start, long end, long least, long most) {}

    Spans(List<Span> spans) {
        int size = spans.size();
        start = spans.stream().mapToLong(Span::start).toArray();
        end = spans.stream().mapToLong(Span::end).toArray();
        least = spans.stream().mapToLong(Span::least).toArray();
        most = spans.stream().mapToLong(Span::most).toArray();
        leastBefore = new long[size + 1];
        mostBefore = new long[size + 1];
        for (int i = 0; i < size; i++) {
            leastBefore[i + 1] = leastBefore[i] + least[i];
            mostBefore[i + 1] = mostBefore[i] + most[i];
        }
    }

    /** {@return how many seconds are worked from one second to another at least} */
    long least(long from, long to) {
        int first = firstEndingAfter(from);
        int last = lastStartingBefore(to);
        if (first > last) {
            return 0;
        }
        if (first == last) {
            return leastOf(first, from, to);
        }
        return leastOf(first, from, to) + leastBefore[last] - leastBefore[first + 1] + leastOf(last, from, to);
    }

    /** {@return how many seconds are worked from one second to another at most} */
    long most(long from, long to) {
        int first = firstEndingAfter(from);
        int last = lastStartingBefore(to);
        if (first > last) {
            return 0;
        }
        if (first == last) {
            return mostOf(first, from, to);
        }
        return mostOf(first, from, to) + mostBefore[last] - mostBefore[first + 1] + mostOf(last, from, to);
    }

    /** {@return the first second at which so many seconds may have been worked} */
    long earliest(long from, long seconds) {
        int first = firstEndingAfter(from);
        if (seconds == 0 || first == start.length) {
            return seconds == 0 ? from : NEVER;
        }
        long inFirst = mostOf(first, from, end[first]);
        if (seconds <= inFirst) {
            return Math.max(from, start[first]) + seconds;
        }
        long sum = mostBefore[first + 1] + seconds - inFirst;
        int span = firstReaching(sum, mostBefore);
        return span < 0 ? NEVER : start[span] + sum - mostBefore[span];
    }

    /** {@return the second at which so many seconds have certainly been worked} */
    long latest(long from, long seconds) {
        int first = firstEndingAfter(from);
        if (seconds == 0 || first == start.length) {
            return seconds == 0 ? from : NEVER;
        }
        long inFirst = leastOf(first, from, end[first]);
        if (seconds <= inFirst) {
            return Math.max(from, start[first]) + seconds + slack(first);
        }
        long sum = leastBefore[first + 1] + seconds - inFirst;
        int span = firstReaching(sum, leastBefore);
        return span < 0 ? NEVER : start[span] + sum - leastBefore[span] + slack(span);
    }

    /** {@return the starts of those stretches between two seconds of which it is not certain how much is worked} */
    List<Long> uncertain(long from, long to) {
        List<Long> starts = new ArrayList<>();
        int first = firstEndingAfter(from);
        int last = lastStartingBefore(to);
        for (int i = first; i <= last; i++) {
            boolean part = i == first || i == last;
            if (part ? leastOf(i, from, to) != mostOf(i, from, to) : least[i] != most[i]) {
                starts.add(Math.max(start[i], from));
            }
        }
        return starts;
    }

    private long slack(int span) {
        return end[span] - start[span] - least[span];
    }

    private long leastOf(int span, long from, long to) {
        long length = Math.min(to, end[span]) - Math.max(from, start[span]);
        return Math.max(0, length - slack(span));
    }

    private long mostOf(int span, long from, long to) {
        long length = Math.min(to, end[span]) - Math.max(from, start[span]);
        return Math.min(length, most[span]);
    }

    private int firstEndingAfter(long second) {
        int found = Arrays.binarySearch(end, second);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int lastStartingBefore(long second) {
        int found = Arrays.binarySearch(start, second);
        return found >= 0 ? found - 1 : -found - 2;
    }

    /** {@return the first stretch after which the sum is reached; -1 where it never is} */
    private static int firstReaching(long sum, long[] before) {
        int low = 0;
        int high = before.length - 1;
        if (before[high] < sum) {
            return -1;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] < sum) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
