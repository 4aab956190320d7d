package io.github.wfarules.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The performance allowance (TPP, tukin, remuneration allowance) of one employee for one month, before deductions.
 * Immutable and thread-safe.
 *
 * @param employee the id of the employee
 * @param month the month it is for
 * @param amount the whole allowance
 * @param currency the currency by its code; left out, rupiah ({@code IDR})
 * @param parts its named parts, where a policy deducts from one of them
 */
public record Allowance(
        String employee,
        YearMonth month,
        BigDecimal amount,
        @Nullable String currency,
        List<AllowancePart> parts) {
    /** Checks what is required and copies what could change. */
    public Allowance {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(amount, "amount");
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Names the employee and the month only: an allowance is personal data. */
    @Override
    public String toString() {
        return "Allowance[" + employee + ", " + month + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Allowance}. Not thread-safe. */
    public static final class Builder {
        private @Nullable String employee;
        private @Nullable YearMonth month;
        private @Nullable BigDecimal amount;
        private @Nullable String currency;
        private List<AllowancePart> parts = List.of();

        private Builder() {}

        /** Sets the id of the employee. */
        public Builder employee(String employee) {
            this.employee = employee;
            return this;
        }

        /** Sets the month it is for. */
        public Builder month(YearMonth month) {
            this.month = month;
            return this;
        }

        /** Sets the whole allowance. */
        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            return this;
        }

        /** Sets the currency by its code. */
        public Builder currency(@Nullable String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets its named parts. */
        public Builder parts(List<AllowancePart> parts) {
            this.parts = parts;
            return this;
        }

        /** {@return the record} */
        public Allowance build() {
            return new Allowance(
                    Objects.requireNonNull(employee, "employee"),
                    Objects.requireNonNull(month, "month"),
                    Objects.requireNonNull(amount, "amount"),
                    currency,
                    parts);
        }
    }
}
