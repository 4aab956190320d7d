package io.github.wfarules.internal.index;

import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.ServiceLaw;
import io.github.wfarules.internal.model.ServiceLaw.MonthlyCap;
import io.github.wfarules.internal.model.ServiceLevel;
import java.util.Set;
import java.util.TreeSet;

/** Writes and reads service levels and deductions. */
final class ServiceForm {
    private static final ServiceLevel.Start[] STARTS = ServiceLevel.Start.values();
    private static final ServiceLevel.MetBy[] MET_BY = ServiceLevel.MetBy.values();
    private static final Deduction.Per[] PER = Deduction.Per.values();
    private static final Deduction.Measure[] MEASURES = Deduction.Measure.values();
    private static final Deduction.Steps[] STEPS = Deduction.Steps.values();

    private final Bases bases;

    /** Reads what rests on these instruments. */
    ServiceForm(Bases bases) {
        this.bases = bases;
    }

    static void write(ServiceLaw law, IndexOutput out) {
        out.all(law.levels(), ServiceForm::write);
        out.all(law.deductions(), ServiceForm::write);
        MonthlyCap cap = law.monthlyCap();
        out.flag(cap != null);
        if (cap != null) {
            out.text(cap.parameter());
            out.text(cap.part());
        }
    }

    ServiceLaw read(IndexInput in) {
        return new ServiceLaw(
                in.all(this::readLevel),
                in.all(this::readDeduction),
                in.flag() ? new MonthlyCap(in.text(), in.textOrNull()) : null);
    }

    private static void write(ServiceLevel level, IndexOutput out) {
        out.text(level.id());
        out.both(level.title());
        Bases.write(level.basis(), out);
        out.date(level.from());
        out.date(level.to());
        out.texts(new TreeSet<>(level.services()));
        out.word(level.starts());
        out.word(level.metBy());
        out.text(level.deadline());
        out.text(level.least());
        out.text(level.most());
        out.text(level.clocks());
        out.text(level.firstDay());
        out.text(level.pauses());
        out.text(level.reopened());
        out.text(level.handledAs());
        out.text(level.breach());
        out.texts(level.tell());
        out.number(level.line());
    }

    private ServiceLevel readLevel(IndexInput in) {
        return new ServiceLevel(
                in.text(),
                in.both(),
                bases.read(in),
                in.dateOrNull(),
                in.dateOrNull(),
                Set.copyOf(in.texts()),
                in.word(STARTS),
                in.word(MET_BY),
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.texts(),
                in.number());
    }

    private static void write(Deduction deduction, IndexOutput out) {
        out.text(deduction.id());
        out.both(deduction.title());
        Bases.write(deduction.basis(), out);
        out.word(deduction.per());
        out.flag(deduction.started());
        out.text(deduction.rate());
        out.word(deduction.measure());
        out.text(deduction.part());
        out.word(deduction.steps());
        out.text(deduction.within());
        out.text(deduction.grace());
        out.text(deduction.cap());
        out.text(deduction.split());
        out.text(deduction.postponed());
        out.number(deduction.line());
    }

    private Deduction readDeduction(IndexInput in) {
        return new Deduction(
                in.text(),
                in.both(),
                bases.read(in),
                in.word(PER),
                in.flag(),
                in.text(),
                in.word(MEASURES),
                in.textOrNull(),
                in.wordOrNull(STEPS),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.number());
    }
}
