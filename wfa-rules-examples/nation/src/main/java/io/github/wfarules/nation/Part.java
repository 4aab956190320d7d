package io.github.wfarules.nation;

/**
 * Who judges which part of the nation. That 4,240,075 of 5,588,245 civil servants are regional (1 November 2025) is stated;
 * how they divide among these regions is illustrative, and far from life: there the six of them have a share of a few per
 * cent, and nearly everybody would be judged by the nation's rules alone.
 */
enum Part {
    CENTRAL("national", false, Part.CENTRAL_PEOPLE * Part.WHOLE),
    ELSEWHERE("national", true, Part.REGIONAL_PEOPLE * 350),
    KOTA_MALANG("kota-malang", true, Part.REGIONAL_PEOPLE * 130),
    KAB_MALANG("kab-malang", true, Part.REGIONAL_PEOPLE * 220),
    KOTA_BATU("kota-batu", true, Part.REGIONAL_PEOPLE * 50),
    KOTA_MADIUN("kota-madiun", true, Part.REGIONAL_PEOPLE * 90),
    KAB_LUMAJANG("kab-lumajang", true, Part.REGIONAL_PEOPLE * 70),
    PROV_KALIMANTAN_TENGAH("prov-kalimantan-tengah", true, Part.REGIONAL_PEOPLE * 90);

    private static final long REGIONAL_PEOPLE = 4_240_075;
    private static final long CENTRAL_PEOPLE = NationalPopulation.CIVIL_SERVANTS - REGIONAL_PEOPLE;
    private static final long WHOLE = 1_000;

    private final String policy;
    private final boolean regional;
    private final long weight;

    Part(String policy, boolean regional, long weight) {
        this.policy = policy;
        this.regional = regional;
        this.weight = weight;
    }

    /** {@return the id of the policy} */
    String policy() {
        return policy;
    }

    boolean isRegional() {
        return regional;
    }

    /**
     * {@return the part that lacks most people}
     *
     * @param people how many each part has so far, by ordinal
     * @param together how many that is
     */
    static Part furthestBehind(long[] people, long together) {
        Part furthest = CENTRAL;
        long most = Long.MIN_VALUE;
        for (Part part : values()) {
            long lacks = part.weight * together - people[part.ordinal()] * NationalPopulation.CIVIL_SERVANTS * WHOLE;
            if (lacks > most) {
                most = lacks;
                furthest = part;
            }
        }
        return furthest;
    }
}
