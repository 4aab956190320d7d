package io.github.wfarules.oracle;

import io.github.wfarules.oracle.Point.Says;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is in the books of one jurisdiction, the laws above it included. */
record Law(List<Point> points, List<Cap> caps) {
    Law {
        points = List.copyOf(points);
        caps = List.copyOf(caps);
    }

    static Law of(Point... points) {
        return new Law(List.of(points), List.of());
    }

    Law limited(Cap... more) {
        return new Law(points, List.of(more));
    }

    /** {@return these laws and the ones above} */
    Law under(Law above) {
        return new Law(concat(above.points, points), concat(above.caps, caps));
    }

    Law without(Point point) {
        return new Law(points.stream().filter(each -> each != point).toList(), caps);
    }

    Law with(Cap changed, Cap instead) {
        return new Law(
                points,
                caps.stream().map(each -> each == changed ? instead : each).toList());
    }

    /** {@return the points that say this, the caps' refusals included} */
    List<Point> saying(Says says) {
        List<Point> found = new ArrayList<>(
                points.stream().filter(each -> each.says() == says).toList());
        if (says == Says.NO) {
            caps.forEach(cap -> {
                BigDecimal percentage = cap.percentage();
                if (percentage != null) {
                    found.add(new Point(
                            Says.NO,
                            "no place left: " + cap.sentence(),
                            world -> cap.met().test(world) && world.full(percentage)));
                }
            });
        }
        return found;
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
