package io.github.wfarules.internal.deduction;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.internal.policy.Codes;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The allowances of a month, by employee. Not thread-safe. */
final class Accounts {
    private static final String RUPIAH = "IDR";

    private final YearMonth month;
    private final Codes codes;
    private final Map<String, Allowance> byEmployee = new HashMap<>();

    Accounts(YearMonth month, Codes codes) {
        this.month = month;
        this.codes = codes;
    }

    /**
     * Takes an allowance; those of other months are left out.
     *
     * @throws BadInputException if it cannot be
     */
    void add(Allowance allowance) {
        if (!allowance.month().equals(month)) {
            return;
        }
        refuseNegative("amount", allowance.amount());
        String currency = allowance.currency();
        if (currency != null && !currency.equals(RUPIAH)) {
            throw bad(
                    "currency",
                    "dua mata uang; potongan hanya dihitung dalam rupiah (IDR)",
                    "two currencies; deductions are computed in rupiah (IDR) only");
        }
        for (int i = 0; i < allowance.parts().size(); i++) {
            refuseNegative("parts[" + i + "].amount", allowance.parts().get(i).amount());
        }
        if (byEmployee.putIfAbsent(allowance.employee(), allowance) != null) {
            throw bad(
                    "employee",
                    "tunjangan pegawai ini untuk bulan yang sama sudah ada",
                    "the allowance of this employee for the same month is already there");
        }
    }

    private static void refuseNegative(String path, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw bad(path, "tidak boleh negatif", "must not be negative");
        }
    }

    private static BadInputException bad(String path, String id, String en) {
        return new BadInputException(path, new Text(id, en));
    }

    /** {@return the whole allowance; null where it was not supplied} */
    @Nullable
    BigDecimal whole(String employee) {
        Allowance allowance = byEmployee.get(employee);
        return allowance == null ? null : allowance.amount();
    }

    /** {@return the part of the allowance, or the whole where no part is named; null where it was not supplied} */
    @Nullable
    BigDecimal base(String employee, @Nullable String part) {
        Allowance allowance = byEmployee.get(employee);
        if (allowance == null || part == null) {
            return allowance == null ? null : allowance.amount();
        }
        for (AllowancePart one : allowance.parts()) {
            if (part.equals(codes.canonical("allowance-parts", one.code()))) {
                return one.amount();
            }
        }
        return null;
    }
}
