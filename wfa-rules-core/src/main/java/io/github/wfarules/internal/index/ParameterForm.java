package io.github.wfarules.internal.index;

import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.Bound;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;

/** Writes and reads parameters. */
final class ParameterForm {
    private static final Kind[] KINDS = Kind.values();
    private static final Bound[] BOUNDS = Bound.values();

    private final Bases bases;

    /** Reads values that rest on these instruments. */
    ParameterForm(Bases bases) {
        this.bases = bases;
    }

    static void write(ParameterLayer parameter, IndexOutput out) {
        out.text(parameter.id());
        Declaration declaration = parameter.declaration();
        out.flag(declaration != null);
        if (declaration != null) {
            out.word(declaration.kind());
            out.word(declaration.bound());
            out.both(declaration.title());
            out.text(declaration.list());
            out.flag(declaration.continuous());
        }
        out.all(parameter.values(), ParameterForm::write);
        out.text(parameter.file());
        out.number(parameter.line());
    }

    private static void write(DatedValue dated, IndexOutput out) {
        out.date(dated.from());
        out.date(dated.to());
        ValueForm.write(dated.value(), out);
        Bases.writeIfAny(dated.basis(), out);
        out.flag(dated.illustrative());
        out.number(dated.line());
    }

    ParameterLayer read(IndexInput in) {
        return new ParameterLayer(
                in.text(),
                in.flag()
                        ? new Declaration(in.word(KINDS), in.word(BOUNDS), in.both(), in.textOrNull(), in.flag())
                        : null,
                in.all(this::readDated),
                in.text(),
                in.number());
    }

    private DatedValue readDated(IndexInput in) {
        return new DatedValue(
                in.dateOrNull(), in.dateOrNull(), ValueForm.read(in), bases.readIfAny(in), in.flag(), in.number());
    }
}
