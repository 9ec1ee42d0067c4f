package fr.boucle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

@AnalyzeClasses(packages = "fr.boucle", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule noEntityIsChangedFromOutsideItsModule = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(void.class);

    @ArchTest
    static final ArchRule controllersAreHidden =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule pagesOfOneRoomAreNobodyElsesBusiness = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("lie in a module's web package") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().matches("fr\\.boucle\\.\\w+\\.web(\\..*)?");
                }
            });

    @ArchTest
    static final ArchRule theDomainKnowsNoWeb = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..web..", "fr.boucle", "fr.boucle.notifications") // letters are written from templates
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.thymeleaf..");

    @ArchTest
    static final ArchRule namesSayWhatTheThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Processor")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule allFactsOfAListingAreForJudgingOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "fr.boucle.listings", "fr.boucle.matching", "fr.boucle.synergies", "fr.boucle.impact")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("fr.boucle.listings.ListingFacts");

    @ArchTest
    static final ArchRule kernelKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("fr.boucle.kernel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");

    @ArchTest
    static void kernelStaysSmall(JavaClasses all) {
        assertThat(all.that(resideInAPackage("fr.boucle.kernel")).stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .hasSizeLessThanOrEqualTo(15);
    }

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .that()
            .resideOutsideOfPackage("fr.boucle.web")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule oneAdviceAnswersForAllProblems =
            classes().that().areAnnotatedWith(ControllerAdvice.class).should().resideInAPackage("fr.boucle.web");
}
