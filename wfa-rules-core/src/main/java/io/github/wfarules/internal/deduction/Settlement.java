package io.github.wfarules.internal.deduction;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.Text;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.ServiceLaw.MonthlyCap;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes the month of one employee: sum, cap of the month, what is left to pay. */
final class Settlement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Law law;
    private final YearMonth month;
    private final String employee;
    private final Accounts accounts;
    private final @Nullable BigDecimal allowance;
    private final List<PenaltyLine> lines;

    Settlement(Law law, YearMonth month, String employee, Accounts accounts, List<PenaltyLine> lines) {
        this.law = law;
        this.month = month;
        this.employee = employee;
        this.accounts = accounts;
        this.allowance = accounts.whole(employee);
        this.lines = lines;
    }

    Penalty penalty() {
        BigDecimal sum = BigDecimal.ZERO;
        for (PenaltyLine line : lines) {
            sum = sum.add(line.amount() == null ? BigDecimal.ZERO : line.amount());
        }
        MonthlyCap most = law.chain().provisions().monthlyCap();
        LocalDate day = month.atDay(1);
        ParameterIndex.Value stated =
                most == null ? null : law.chain().parameters().valueOn(most.parameter(), day);
        BigDecimal cap = stated == null ? null : cap(most, (BigDecimal) stated.value());
        boolean capUntold = stated != null && cap == null;
        BigDecimal deducted = cap == null ? sum : sum.min(cap);
        deducted = allowance == null ? deducted : deducted.min(Rupiah.whole(allowance));
        boolean linesTold = lines.stream().noneMatch(line -> line.amount() == null);
        boolean example = lines.stream().anyMatch(PenaltyLine::illustrative)
                || stated != null
                        && cap != null
                        && law.citations().value(most.parameter(), day).illustrative();
        return new Penalty(
                employee,
                month,
                List.copyOf(lines),
                sum,
                cap,
                deducted,
                allowance,
                allowance == null ? null : allowance.subtract(deducted),
                linesTold && !capUntold,
                summary(sum, cap, deducted, linesTold, capUntold ? most : null),
                example,
                law.version());
    }

    private @Nullable BigDecimal cap(MonthlyCap most, BigDecimal value) {
        boolean share = law.chain().parameters().declaration(most.parameter()).kind() == Kind.PERCENTAGE;
        if (!share) {
            return Rupiah.whole(value);
        }
        BigDecimal base = accounts.base(employee, most.part());
        return base == null ? null : Rupiah.whole(base.multiply(value).divide(HUNDRED));
    }

    private Text summary(
            BigDecimal sum,
            @Nullable BigDecimal cap,
            BigDecimal deducted,
            boolean linesTold,
            @Nullable MonthlyCap untold) {
        StringBuilder id = new StringBuilder("jumlah ").append(Rupiah.of(sum));
        StringBuilder en = new StringBuilder("sum ").append(Rupiah.of(sum));
        if (deducted.compareTo(sum) < 0) {
            boolean byCap = cap != null && deducted.compareTo(cap) == 0;
            id.append(byCap ? "; batas sebulan " : "; tidak lebih dari tunjangan ")
                    .append(Rupiah.of(deducted));
            en.append(byCap ? "; cap of the month " : "; no more than the allowance ")
                    .append(Rupiah.of(deducted));
        }
        if (untold != null) {
            Text part = untold.part() == null
                    ? new Text("tunjangan", "the allowance")
                    : law.citations().title("allowance-parts", untold.part());
            id.append("; batas sebulan bergantung pada ")
                    .append(part.id())
                    .append(", yang tidak disebutkan, jadi potongan dapat lebih kecil");
            en.append("; the cap of the month hangs on ")
                    .append(part.en())
                    .append(", which was not supplied, so that less may be deducted");
        }
        if (!linesTold) {
            id.append("; ada baris yang belum dapat dipastikan, jadi potongan dapat lebih besar");
            en.append("; there are lines that cannot be told, so that more may be deducted");
        }
        if (allowance != null) {
            String left = Rupiah.of(allowance.subtract(deducted));
            String whole = Rupiah.of(allowance);
            id.append("; dibayarkan ")
                    .append(whole)
                    .append(" − ")
                    .append(Rupiah.of(deducted))
                    .append(" = ")
                    .append(left);
            en.append("; to pay ")
                    .append(whole)
                    .append(" − ")
                    .append(Rupiah.of(deducted))
                    .append(" = ")
                    .append(left);
        }
        return new Text(id.toString(), en.toString());
    }
}
