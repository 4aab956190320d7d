package io.github.wfarules.nation;

import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of agencies in a synthetic population. Which there are, how many, how large and what their people do is
 * illustrative: no source gives it.
 */
enum SyntheticKind {
    SECRETARIAT("sekretariat-daerah", 4, 60, 200, "administration", false, false, "clerk", Work.DESK),
    PLANNING("bappeda", 4, 20, 70, "administration", false, false, "clerk", Work.DESK),
    FINANCE("bkad", 4, 20, 90, "administration", false, false, "clerk", Work.DESK),
    PERSONNEL("bkpsdm", 4, 15, 60, "administration", false, false, "clerk", Work.DESK),
    INFORMATICS("diskominfo", 5, 20, 80, "informatics", false, false, "field-technician", Work.DESK),
    POPULATION_OFFICE("dispendukcapil", 4, 20, 70, "population-documents", true, true, "clerk", Work.COUNTER),
    PERMITS("dpmptsp", 3, 15, 50, "one-stop-permits", true, true, "clerk", Work.COUNTER),
    TRANSPORT("dishub", 4, 40, 160, "transport", true, true, "field-technician", Work.FIELD),
    FIRE_BRIGADE("damkar", 3, 30, 90, "fire-fighting", true, true, null, Work.FIELD),
    HOSPITAL("rsud", 3, 150, 600, "health", true, true, "nurse", Work.WARD),
    HEALTH_CENTRE("puskesmas", 14, 20, 60, "health", true, true, "nurse", Work.WARD),
    SCHOOL("sekolah", 40, 10, 50, "school", false, true, "teacher", Work.CLASS),
    WARD_OFFICE("kelurahan", 8, 8, 20, null, false, true, "clerk", Work.COUNTER);

    /** What the tasks of most people in an agency are like. */
    enum Work {
        DESK,
        COUNTER,
        FIELD,
        WARD,
        CLASS;

        Tasks tasks() {
            return switch (this) {
                case DESK -> Tasks.suitable();
                case COUNTER ->
                    Tasks.suitable().toBuilder().minimalFaceToFace(false).build();
                case FIELD -> Tasks.suitable().toBuilder().mustBeOutside(true).build();
                case WARD ->
                    Tasks.suitable().toBuilder()
                            .outsideOffice(false)
                            .specialRoom(true)
                            .minimalFaceToFace(false)
                            .build();
                case CLASS ->
                    Tasks.suitable().toBuilder().minimalFaceToFace(false).build();
            };
        }
    }

    private final String code;
    private final int weight;
    private final int least;
    private final int most;
    private final @Nullable String service;
    private final boolean essential;
    private final boolean direct;
    private final @Nullable String post;
    private final Work work;

    SyntheticKind(
            String code,
            int weight,
            int least,
            int most,
            @Nullable String service,
            boolean essential,
            boolean direct,
            @Nullable String post,
            Work work) {
        this.code = code;
        this.weight = weight;
        this.least = least;
        this.most = most;
        this.service = service;
        this.essential = essential;
        this.direct = direct;
        this.post = post;
        this.work = work;
    }

    /** {@return the kind that a number from 0 to 99 stands for: each as often as its weight} */
    static SyntheticKind of(int drawn) {
        int rest = drawn;
        for (SyntheticKind kind : values()) {
            rest -= kind.weight;
            if (rest < 0) {
                return kind;
            }
        }
        throw new IllegalArgumentException("the weights add up to 100");
    }

    String code() {
        return code;
    }

    /** {@return the fewest people of such an agency} */
    int least() {
        return least;
    }

    /** {@return the most people of such an agency} */
    int most() {
        return most;
    }

    Service service() {
        return new Service(service, essential, direct, !direct, work == Work.FIELD);
    }

    /** {@return the post that most people in it have; null for one that no list knows} */
    @Nullable
    String post() {
        return post;
    }

    Work work() {
        return work;
    }
}
