package vn.ntm;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** The habits that keep the house in order, each with its reason. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ntm");

    @Test
    void nothingInAWebPackageIsPublicButWhatTemplatesRead() {
        noClasses()
                .that()
                .resideInAPackage("vn.ntm.*.web..")
                .and(describe("are controllers, forms or helpers", ArchitectureTest::isNoViewModel))
                .should()
                .bePublic()
                .because(
                        "pages are reached over HTTP, not over Java; only view models must be public, for the templates")
                .check(CODE);
    }

    @Test
    void onlyWebAndPlatformKnowTheServlet() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.ntm.*.web..", "vn.ntm.platform..")
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
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Reader")
                .and()
                .resideOutsideOfPackages("vn.ntm.planning.reading..")
                .should()
                .notBePublic()
                .because("nobody reads another module's tables")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void grammarAndRuleBookArePlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.ntm.planning.reading..", "vn.ntm.planning.checks..")
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

    private static boolean isNoViewModel(JavaClass type) {
        return !type.isRecord()
                && !type.isEnum()
                && !type.isInterface()
                && !type.getEnclosingClass().isPresent();
    }

    private static boolean asksWithoutClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
    }
}
