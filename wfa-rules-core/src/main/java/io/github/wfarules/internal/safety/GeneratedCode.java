package io.github.wfarules.internal.safety;

import java.util.Map;
import java.util.Set;

/**
 * What the generator of Drools 10.2.0 writes around every derived rule, whatever the rule says, by the method it writes
 * it in: none of it is of use to an author, and elsewhere it is refused. Found by reading all classes of the shipped
 * policies; a new version of Drools that needs more fails the tests of the shipped policies.
 */
final class GeneratedCode {
    /** Stands for every method. */
    static final String ANYWHERE = "";

    /** What the names of methods that put a rule together begin with. */
    static final String RULE = "rule_";

    /** The method of the metadata that numbers the properties; the one that joins texts. */
    static final String PROPERTY_INDEX = "getPropertyIndex";

    private static final String D = "org/drools/modelcompiler/dsl/pattern/D.";
    private static final String INFORMATION = "org/drools/model/functions/PredicateInformation.";
    private static final String FORMAT = "java/time/format/DateTimeFormatterBuilder";

    /** Method name to what may be used in it. */
    static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry(
                    ANYWHERE,
                    Set.of(
                            "java/lang/Object.<init> ()V",
                            "java/lang/Boolean.valueOf (Z)Ljava/lang/Boolean;",
                            "java/lang/Integer.valueOf (I)Ljava/lang/Integer;",
                            "java/util/Collections.emptyList ()Ljava/util/List;",
                            "java/math/BigDecimal.<init> (Ljava/lang/String;)V")),
            Map.entry("<init>", Set.of("java/lang/Enum.<init> (Ljava/lang/String;I)V")),
            Map.entry(
                    "<clinit>",
                    Set.of(
                            FORMAT + ".<init> ()V",
                            FORMAT + ".parseCaseInsensitive ()L" + FORMAT + ";",
                            FORMAT + ".appendPattern (Ljava/lang/String;)L" + FORMAT + ";",
                            FORMAT + ".toFormatter (Ljava/util/Locale;)Ljava/time/format/DateTimeFormatter;",
                            "java/util/Locale.ENGLISH Ljava/util/Locale;",
                            "org/drools/util/DateUtils.getDateFormatMask ()Ljava/lang/String;")),
            Map.entry("values", Set.of("java/lang/System.arraycopy (Ljava/lang/Object;ILjava/lang/Object;II)V")),
            Map.entry(
                    "valueOf", Set.of("java/lang/Enum.valueOf (Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;")),
            Map.entry(
                    PROPERTY_INDEX,
                    Set.of(
                            "java/lang/String.hashCode ()I",
                            "java/lang/String.equals (Ljava/lang/Object;)Z",
                            "java/lang/RuntimeException.<init> (Ljava/lang/String;)V")),
            Map.entry(
                    "predicateInformation",
                    Set.of(
                            INFORMATION + "<init> (Ljava/lang/String;[Ljava/lang/String;)V",
                            INFORMATION + "addRuleNames ([Ljava/lang/String;)V",
                            INFORMATION + "setMoreThanMaxRuleDefs (Z)V")),
            Map.entry("getRulesList", Set.of("java/util/Arrays.asList ([Ljava/lang/Object;)Ljava/util/List;")),
            Map.entry(
                    RULE,
                    Set.of(
                            D + "rule (Ljava/lang/String;Ljava/lang/String;)Lorg/drools/model/impl/RuleBuilder;",
                            D + "pattern (Lorg/drools/model/Variable;)Lorg/drools/model/PatternDSL$PatternDef;",
                            D + "on (Lorg/drools/model/Variable;)"
                                    + "Lorg/drools/model/consequences/ConsequenceBuilder$_1;",
                            D + "declarationOf (Ljava/lang/Class;Lorg/drools/model/DomainClassMetadata;"
                                    + "Ljava/lang/String;)Lorg/drools/model/Declaration;",
                            "org/drools/model/PatternDSL$PatternDef.expr (Ljava/lang/String;"
                                    + "Lorg/drools/model/functions/Predicate1;)"
                                    + "Lorg/drools/model/PatternDSL$PatternDef;",
                            "org/drools/model/consequences/ConsequenceBuilder$_1.execute "
                                    + "(Lorg/drools/model/functions/Block1;)"
                                    + "Lorg/drools/model/consequences/ConsequenceBuilder$_1;",
                            "org/drools/model/impl/RuleBuilder.build ([Lorg/drools/model/RuleItemBuilder;)"
                                    + "Lorg/drools/model/Rule;")));

    /** What it derives its classes from, casts to or makes arrays of. */
    static final Set<String> TYPES = Set.of(
            "java/lang/Object",
            "java/lang/Enum",
            "java/lang/String",
            "java/lang/Class",
            "org/drools/model/Model",
            "org/drools/model/Rule",
            "org/drools/model/RuleItemBuilder",
            "org/drools/model/DomainClassMetadata",
            "org/drools/model/functions/Predicate1",
            "org/drools/model/functions/Block1",
            "org/drools/model/functions/HashedExpression");

    private GeneratedCode() {}
}
