package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import java.util.List;

/** The statement of the Vice Minister of Home Affairs of 21 June 2025. */
final class HomeMinistry {
    static final Rule GUIDANCE_TO_COME = Rule.of(
                    "national.home-ministry-guidance-to-come",
                    Effect.ADVISES,
                    Rule.basis(Instruments.HOME_MINISTRY),
                    "Kementerian Dalam Negeri akan menerbitkan pedoman pemantauan dan evaluasi bagi pemerintah daerah; setiap unit kerja memerlukan aturan teknis sendiri.",
                    "The Ministry of Home Affairs will issue guidance on monitoring and evaluation for regional governments; each work unit will need technical rules of its own.")
            .by(Parties.HOME_MINISTRY);

    private HomeMinistry() {}

    static void advise(Question asked, List<Finding> found) {
        if (asked.guidanceAnnounced()) {
            found.add(GUIDANCE_TO_COME.finding(asked.away()));
        }
    }
}
