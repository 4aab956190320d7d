package io.github.wfarules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;

@AnalyzeClasses(packages = "io.github.wfarules", importOptions = ImportOption.DoNotIncludeTests.class)
@Tag("once")
class ArchitectureTest {

    private static final String INTERNAL = "io.github.wfarules.internal..";
    private static final String TESTING = "io.github.wfarules.testing..";
    private static final DescribedPredicate<JavaClass> THE_ENGINE = resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule the_engine_stays_inside = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .dependOnClassesThat(THE_ENGINE)
            .because("Drools is an implementation detail: a host must not notice the day it is replaced");

    @ArchTest
    static final ArchRule no_signature_shows_the_engine_or_an_internal_type = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should(new ShowInASignature(THE_ENGINE.or(resideInAPackage(INTERNAL))))
            .because("what a public or protected signature shows is what users compile against, for good");

    @ArchTest
    static final ArchRule the_clock_zone_and_locale_of_the_machine_are_not_read = noClasses()
            .should()
            .accessTargetWhere(new ReadsTheMachinesSettings())
            .because("a decision is a pure function of a case and a date: the same on every machine, on every day");

    @ArchTest
    static final ArchRule logging_goes_through_slf4j = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("the host chooses where logs go, and facts in them are personal data");

    @ArchTest
    static final ArchRule nothing_is_printed = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .because("a library's host owns the standard streams: `wfa` writes NDJSON to one of them");

    @ArchTest
    static final ArchRule only_the_testing_kit_needs_the_test_libraries = noClasses()
            .that()
            .resideOutsideOfPackage(TESTING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..", TESTING)
            .because("JUnit and AssertJ are optional: anywhere else they would be missing at a host's run time");

    @ArchTest
    static final ArchRule public_records_cannot_be_changed_through_a_list = classes()
            .that()
            .areRecords()
            .and()
            .arePublic()
            .and()
            .resideOutsideOfPackage(INTERNAL)
            .should(new CopyTheirLists())
            .because("facts and answers are immutable: a host may keep them, and hand them to any thread");

    // Empty is allowed because a tree without an internal package is a valid one: it has nothing that could be in a
    // cycle.
    @ArchTest
    static final ArchRule internal_packages_have_no_cycles = slices().assignedFrom(new InternalPackages())
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle are one package: none of them is understood or changed alone");

    private static final class ReadsTheMachinesSettings extends DescribedPredicate<JavaAccess<?>> {

        private static final Set<String> READING_METHODS = Set.of(
                "java.time.ZoneId.systemDefault",
                "java.lang.System.currentTimeMillis",
                Calendar.class.getName() + ".getInstance",
                Locale.class.getName() + ".getDefault",
                TimeZone.class.getName() + ".getDefault");

        ReadsTheMachinesSettings() {
            super("reads the clock, zone or locale of the machine");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return READING_METHODS.contains(owner.getName() + "." + name)
                    || owner.getPackageName().startsWith("java.time") && name.equals("now")
                    || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                    || isNoArgument(access) && (isNewDate(owner, name) || isCaseConversion(owner, name));
        }

        private static boolean isNewDate(JavaClass owner, String name) {
            return name.equals("<init>")
                    && (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class));
        }

        /** Without a locale they take the machine's: in Turkish, {@code WFI} becomes {@code wfı}. */
        private static boolean isCaseConversion(JavaClass owner, String name) {
            return owner.isEquivalentTo(String.class) && (name.equals("toLowerCase") || name.equals("toUpperCase"));
        }

        private static boolean isNoArgument(JavaAccess<?> access) {
            return access.getTarget() instanceof CodeUnitAccessTarget unit
                    && unit.getRawParameterTypes().isEmpty();
        }
    }

    /** Every internal package is a slice of its own; the public face is none, as it builds on them and they on it. */
    private static final class InternalPackages implements SliceAssignment {

        private static final DescribedPredicate<JavaClass> IS_INTERNAL = resideInAPackage(INTERNAL);

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return IS_INTERNAL.test(javaClass)
                    ? SliceIdentifier.of(javaClass.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "internal packages";
        }
    }
}
