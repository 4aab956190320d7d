package io.github.wfarules.roster;

import io.github.wfarules.facts.CodeOf;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Request;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's day in a roster: what is asked for, and what is owed at the office. Immutable and thread-safe.
 *
 * @param date the day
 * @param request what the person asks for; left out, nothing, and the place is the office
 * @param day what is known of the day; {@code onLeave} here speaks before the member's days on leave
 * @param duty what keeps the person at the office, a code of the list {@code on-site-duties}; left out, nothing
 */
public record MemberDay(
        LocalDate date,
        @Nullable Request request,
        Day day,
        @CodeOf("on-site-duties") @Nullable String duty) {
    /** Checks what is required and copies what could change. */
    public MemberDay {
        Objects.requireNonNull(date, "date");
        day = day == null ? Day.UNKNOWN : day;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = date;
        builder.request = request;
        builder.day = day;
        builder.duty = duty;
        return builder;
    }

    /** Builds {@link MemberDay}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable Request request;
        private Day day = Day.UNKNOWN;
        private @Nullable String duty;

        private Builder() {}

        /** Sets the day. */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets what the person asks for. */
        public Builder request(@Nullable Request request) {
            this.request = request;
            return this;
        }

        /** Sets what is known of the day. */
        public Builder day(Day day) {
            this.day = day;
            return this;
        }

        /** Sets what keeps the person at the office, a code of the list {@code on-site-duties}. */
        public Builder duty(@Nullable String duty) {
            this.duty = duty;
            return this;
        }

        /** {@return the record} */
        public MemberDay build() {
            return new MemberDay(Objects.requireNonNull(date, "date"), request, day, duty);
        }
    }
}
