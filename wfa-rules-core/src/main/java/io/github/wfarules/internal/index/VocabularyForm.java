package io.github.wfarules.internal.index;

import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Counter;

/** Writes and reads what a layer declares for its rules to speak of: further fields, codes, counters. */
final class VocabularyForm {
    private static final AttributeDeclaration.Type[] TYPES = AttributeDeclaration.Type.values();
    private static final Counter.Measure[] MEASURES = Counter.Measure.values();
    private static final Counter.Span[] SPANS = Counter.Span.values();

    private VocabularyForm() {}

    static void write(AttributeDeclaration attribute, IndexOutput out) {
        out.text(attribute.group());
        out.text(attribute.name());
        out.word(attribute.type());
        out.text(attribute.list());
        out.both(attribute.title());
        out.flag(attribute.sensitive());
    }

    static AttributeDeclaration readAttribute(IndexInput in) {
        return new AttributeDeclaration(in.text(), in.text(), in.word(TYPES), in.textOrNull(), in.both(), in.flag());
    }

    static void write(CodeList list, IndexOutput out) {
        out.text(list.id());
        out.all(list.entries().values(), VocabularyForm::write);
    }

    static CodeList readList(IndexInput in) {
        return new CodeList(in.text(), in.byName(VocabularyForm::readEntry, CodeList.Entry::code));
    }

    private static void write(CodeList.Entry entry, IndexOutput out) {
        out.text(entry.code());
        out.both(entry.title());
        out.texts(entry.aliases());
    }

    private static CodeList.Entry readEntry(IndexInput in) {
        return new CodeList.Entry(in.text(), in.both(), in.texts());
    }

    static void write(Counter counter, IndexOutput out) {
        out.text(counter.id());
        out.both(counter.title());
        out.word(counter.measure());
        out.texts(counter.of());
        out.word(counter.per());
        ValueForm.writeRows(counter.where(), out);
        out.text(counter.during());
        out.text(counter.within());
        out.text(counter.by());
        out.text(counter.sums());
        out.number(counter.line());
    }

    static Counter readCounter(IndexInput in) {
        return new Counter(
                in.text(),
                in.both(),
                in.word(MEASURES),
                in.texts(),
                in.word(SPANS),
                ValueForm.readRows(in),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.number());
    }
}
