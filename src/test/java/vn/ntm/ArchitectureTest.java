package vn.ntm;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The habits that keep the house in order, each with its reason. */
class ArchitectureTest {
    private static final String TEMPLATES = "gg.jte.generated";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ntm", TEMPLATES);

    @Test
    void inAWebPackageOnlyWhatTemplatesReadIsPublic() {
        noClasses()
                .that()
                .resideInAPackage("vn.ntm.*.web..")
                .and(describe("no template reads", ArchitectureTest::isReadByNoTemplate))
                .should()
                .bePublic()
                .because("pages are reached over HTTP, not over Java; view models are public for the templates alone")
                .check(CODE);
    }

    @Test
    void onlyWebAndPlatformKnowTheServlet() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.ntm.*.web..", "vn.ntm.platform..", TEMPLATES + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.ui..")
                .because("what a module does must not depend on how it is asked")
                .check(CODE);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(describe("asks for the time without a clock", ArchitectureTest::asksWithoutClock))
                .because(
                        "a rule that depends on today takes the day as an argument, so that a report can be made as of any day")
                .check(CODE);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("an object is valid from birth and can be made in a test without Spring")
                .check(CODE);
    }

    @Test
    void repositoriesAndReadersStayInTheirModule() {
        noClasses()
                .should(useStorageOfAnotherModule())
                .because("nobody reads another module's tables")
                .check(CODE);
    }

    @Test
    void grammarAndRuleBookArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.ntm.planning.reading..", "vn.ntm.planning.grammar..", "vn.ntm.planning.checks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .because(
                        "reading and judging a plan needs no framework, so it works from the command line and is tested in milliseconds")
                .check(CODE);
    }

    @Test
    void nobodyLooksThingsUpInTheContext() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.ntm.platform..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.context.ApplicationContext")
                .because("what an object needs stands in its constructor")
                .check(CODE);
    }

    private static boolean isReadByNoTemplate(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .noneMatch(dependency ->
                        dependency.getOriginClass().getPackageName().startsWith(TEMPLATES));
    }

    private static ArchCondition<JavaClass> useStorageOfAnotherModule() {
        return new ArchCondition<>("use a repository or reader of another module") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isStorage(dependency.getTargetClass()))
                        .filter(dependency -> !module(user).equals(module(dependency.getTargetClass())))
                        .forEach(found -> events.add(SimpleConditionEvent.satisfied(user, found.getDescription())));
            }
        };
    }

    private static boolean isStorage(JavaClass type) {
        return type.getPackageName().startsWith("vn.ntm.")
                && (type.isAssignableTo(Repository.class)
                        || type.getSimpleName().endsWith("Reader"));
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceAll("^vn\\.ntm\\.(\\w+).*$", "$1");
    }

    private static boolean asksWithoutClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
