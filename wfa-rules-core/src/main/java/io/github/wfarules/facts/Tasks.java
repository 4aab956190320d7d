package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What the employee's tasks need. Every component may be unknown.
 *
 * @param outsideOffice whether they can be done outside the office
 * @param specialRoom whether they need a special room or equipment
 * @param digital whether they can be done with information technology
 * @param minimalFaceToFace whether they need little face-to-face contact
 * @param independent whether they can be done without constant supervision
 * @param mustBeOutside whether the duty itself must be done outside the office
 */
public record Tasks(
        @Nullable Boolean outsideOffice,
        @Nullable Boolean specialRoom,
        @Nullable Boolean digital,
        @Nullable Boolean minimalFaceToFace,
        @Nullable Boolean independent,
        @Nullable Boolean mustBeOutside) {
    /** Nothing known. */
    public static final Tasks UNKNOWN = builder().build();

    /** Checks what is required and copies what could change. */
    public Tasks {}

    /** {@return tasks that meet every criterion for flexible work and are not tied to the field} */
    public static Tasks suitable() {
        return builder()
                .outsideOffice(true)
                .specialRoom(false)
                .digital(true)
                .minimalFaceToFace(true)
                .independent(true)
                .mustBeOutside(false)
                .build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.outsideOffice = outsideOffice;
        builder.specialRoom = specialRoom;
        builder.digital = digital;
        builder.minimalFaceToFace = minimalFaceToFace;
        builder.independent = independent;
        builder.mustBeOutside = mustBeOutside;
        return builder;
    }

    /** Builds {@link Tasks}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean outsideOffice;
        private @Nullable Boolean specialRoom;
        private @Nullable Boolean digital;
        private @Nullable Boolean minimalFaceToFace;
        private @Nullable Boolean independent;
        private @Nullable Boolean mustBeOutside;

        private Builder() {}

        /** Sets whether they can be done outside the office. */
        public Builder outsideOffice(@Nullable Boolean outsideOffice) {
            this.outsideOffice = outsideOffice;
            return this;
        }

        /** Sets whether they need a special room or equipment. */
        public Builder specialRoom(@Nullable Boolean specialRoom) {
            this.specialRoom = specialRoom;
            return this;
        }

        /** Sets whether they can be done with information technology. */
        public Builder digital(@Nullable Boolean digital) {
            this.digital = digital;
            return this;
        }

        /** Sets whether they need little face-to-face contact. */
        public Builder minimalFaceToFace(@Nullable Boolean minimalFaceToFace) {
            this.minimalFaceToFace = minimalFaceToFace;
            return this;
        }

        /** Sets whether they can be done without constant supervision. */
        public Builder independent(@Nullable Boolean independent) {
            this.independent = independent;
            return this;
        }

        /** Sets whether the duty itself must be done outside the office. */
        public Builder mustBeOutside(@Nullable Boolean mustBeOutside) {
            this.mustBeOutside = mustBeOutside;
            return this;
        }

        /** {@return the record} */
        public Tasks build() {
            return new Tasks(outsideOffice, specialRoom, digital, minimalFaceToFace, independent, mustBeOutside);
        }
    }
}
