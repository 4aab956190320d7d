package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The civil servant in question. Every component but the id may be unknown ({@code null}).
 *
 * @param id the id in the host's records; never interpreted
 * @param status what kind of public servant; PNS, PPPK and others
 * @param discipline where the employee stands with disciplinary punishment
 * @param newInPost whether the employee is new in the post (recruited, promoted or moved)
 * @param postSince the first day in the present post
 * @param post the post, a code of the list {@code posts}
 * @param postLevel the level of the post
 * @param postKind the kind of the post
 * @param unitHead whether the employee heads the work unit, acting heads (Plt, Plh) included
 * @param attributes further fields that the policy declares
 */
public record Employee(
        String id,
        @Nullable EmploymentStatus status,
        @Nullable Discipline discipline,
        @Nullable Boolean newInPost,
        @Nullable LocalDate postSince,
        @CodeOf("posts") @Nullable String post,
        @Nullable PostLevel postLevel,
        @Nullable PostKind postKind,
        @Nullable Boolean unitHead,
        Attributes attributes) {
    /** Checks what is required and copies what could change. */
    public Employee {
        Objects.requireNonNull(id, "id");
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    /** Names the id only: the rest is personal data. */
    @Override
    public String toString() {
        return "Employee[" + id + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.status = status;
        builder.discipline = discipline;
        builder.newInPost = newInPost;
        builder.postSince = postSince;
        builder.post = post;
        builder.postLevel = postLevel;
        builder.postKind = postKind;
        builder.unitHead = unitHead;
        builder.attributes = attributes;
        return builder;
    }

    /** Builds {@link Employee}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable EmploymentStatus status;
        private @Nullable Discipline discipline;
        private @Nullable Boolean newInPost;
        private @Nullable LocalDate postSince;
        private @Nullable String post;
        private @Nullable PostLevel postLevel;
        private @Nullable PostKind postKind;
        private @Nullable Boolean unitHead;
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Sets the id in the host's records. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets what kind of public servant. */
        public Builder status(@Nullable EmploymentStatus status) {
            this.status = status;
            return this;
        }

        /** Sets where the employee stands with disciplinary punishment. */
        public Builder discipline(@Nullable Discipline discipline) {
            this.discipline = discipline;
            return this;
        }

        /** Sets whether the employee is new in the post (recruited, promoted or moved). */
        public Builder newInPost(@Nullable Boolean newInPost) {
            this.newInPost = newInPost;
            return this;
        }

        /** Sets the first day in the present post. */
        public Builder postSince(@Nullable LocalDate postSince) {
            this.postSince = postSince;
            return this;
        }

        /** Sets the post, a code of the list {@code posts}. */
        public Builder post(@Nullable String post) {
            this.post = post;
            return this;
        }

        /** Sets the level of the post. */
        public Builder postLevel(@Nullable PostLevel postLevel) {
            this.postLevel = postLevel;
            return this;
        }

        /** Sets the kind of the post. */
        public Builder postKind(@Nullable PostKind postKind) {
            this.postKind = postKind;
            return this;
        }

        /** Sets whether the employee heads the work unit, acting heads (Plt, Plh) included. */
        public Builder unitHead(@Nullable Boolean unitHead) {
            this.unitHead = unitHead;
            return this;
        }

        /** Sets further fields that the policy declares. */
        public Builder attributes(Attributes attributes) {
            this.attributes = attributes;
            return this;
        }

        /** {@return the record} */
        public Employee build() {
            return new Employee(
                    Objects.requireNonNull(id, "id"),
                    status,
                    discipline,
                    newInPost,
                    postSince,
                    post,
                    postLevel,
                    postKind,
                    unitHead,
                    attributes);
        }
    }
}
