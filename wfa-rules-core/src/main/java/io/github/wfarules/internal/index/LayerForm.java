package io.github.wfarules.internal.index;

import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.RosterTerms;
import io.github.wfarules.internal.model.SwitchOff;
import java.util.List;
import java.util.Map;

/** Writes and reads layers that were read from their folders and found to be sound. */
public final class LayerForm {
    private LayerForm() {}

    /** Writes the layer. */
    public static void write(Layer layer, IndexOutput out) {
        out.all(layer.instruments().values(), Bases::writeInstrument);
        out.text(layer.id());
        out.both(layer.title());
        out.text(layer.regionCode());
        out.text(layer.level());
        out.text(layer.zoneId());
        out.text(layer.version());
        out.text(layer.parent());
        out.all(layer.attributes(), VocabularyForm::write);
        out.all(layer.lists().values(), VocabularyForm::write);
        out.all(layer.parameters().values(), ParameterForm::write);
        out.all(layer.counters().values(), VocabularyForm::write);
        out.all(layer.calendar(), HoursForm::write);
        out.all(layer.calendarYears(), (year, to) -> to.number(year));
        out.all(layer.schedules(), HoursForm::write);
        ServiceForm.write(layer.services(), out);
        out.all(layer.switchOffs(), LayerForm::write);
        out.text(layer.roster().specialPeriods());
        out.text(layer.roster().priority());
        out.texts(layer.roster().applicationSteps());
        out.all(layer.rules(), RuleForm::write);
        out.text(layer.digest());
    }

    /**
     * {@return the layer, equal to the one that was written}
     *
     * @param parents the layers above it
     */
    public static Layer read(IndexInput in, List<Layer> parents) {
        Map<String, Instrument> instruments = in.byName(Bases::readInstrument, Instrument::id);
        Bases bases = new Bases(parents, instruments);
        HoursForm hours = new HoursForm(bases);
        return new Layer(
                in.text(),
                in.both(),
                in.textOrNull(),
                in.text(),
                in.text(),
                in.text(),
                in.textOrNull(),
                instruments,
                in.all(VocabularyForm::readAttribute),
                in.byName(VocabularyForm::readList, CodeList::id),
                in.byName(new ParameterForm(bases)::read, ParameterLayer::id),
                in.byName(VocabularyForm::readCounter, Counter::id),
                in.all(hours::readDay),
                in.all(IndexInput::number),
                in.all(hours::read),
                new ServiceForm(bases).read(in),
                in.all(from -> readSwitchOff(from, bases)),
                new RosterTerms(in.textOrNull(), in.textOrNull(), in.texts()),
                in.all(RuleForm::read),
                in.text());
    }

    private static void write(SwitchOff off, IndexOutput out) {
        out.text(off.rule());
        out.date(off.from());
        out.date(off.to());
        Bases.write(off.basis(), out);
        out.number(off.line());
    }

    private static SwitchOff readSwitchOff(IndexInput in, Bases bases) {
        return new SwitchOff(in.text(), in.dateOrNull(), in.dateOrNull(), bases.read(in), in.number());
    }
}
