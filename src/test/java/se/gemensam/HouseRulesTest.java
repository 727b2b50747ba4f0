package se.gemensam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import se.gemensam.base.Unguarded;
import se.gemensam.identity.ActingAs;
import se.gemensam.shell.ChoiceField;

/** The rules of the house that a machine can see. */
@AnalyzeClasses(packages = "se.gemensam", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule viewsAskServices = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .because("a view composes and delegates; the service is the secured door to what is kept")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyViewsKnowFlow = noClasses()
            .that(are(not(resideInAnyPackage("..ui..", "se.gemensam.shell..", "se.gemensam.presence.."))))
            .and()
            .areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
            .and()
            .doNotHaveFullyQualifiedName("se.gemensam.identity.SignInHandler")
            .and()
            .doNotHaveFullyQualifiedName("se.gemensam.Gemensam")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("domain and services outlive the user interface; only the security doors are Flow's own");

    @ArchTest
    static final ArchRule onlyPresenceKnowsCollaborationEngine = noClasses()
            .that()
            .resideOutsideOfPackage("se.gemensam.presence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.collaborationengine..")
            .because("it is deprecated and will be replaced behind our own interfaces");

    @ArchTest
    static final ArchRule servicesCheckRights = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotAnnotatedWith(Unguarded.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Unguarded.class)
            .should(checkARight())
            .because("a hidden button is no guard: rights are asked on the object, at the act");

    @ArchTest
    static final ArchRule noScriptsOrStylesInJava = noClasses()
            .should()
            .callMethodWhere(isCalled(Element.class, "executeJs", "getStyle").or(isCalled(Page.class, "executeJs")))
            .orShould()
            .callMethodWhere(target("getStyle"))
            .because(
                    "looks belong to the style sheets and behaviour to tested components; a strict policy must be possible");

    @ArchTest
    static final ArchRule listsToChooseFromHaveNames = noClasses()
            .that()
            .areNotAssignableTo(ChoiceField.class)
            .should()
            .callConstructor(Select.class)
            .because("the list that a select opens has no name of its own; a ChoiceField gives it one");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethodWhere(systemClock())
            .because("tests turn the clock, and instants are kept in microseconds");

    @ArchTest
    static final ArchRule noFieldInjection =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule repositoriesStayInside = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("other rooms come through the service")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an aggregate changes by intentions and cannot be wrong");

    @ArchTest
    static final ArchRule everyViewSaysWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should(haveExactlyOneAccessRule())
            .because("a view without a rule is closed, and one with two is a riddle");

    @ArchTest
    static final ArchRule onlyTheDemoAndTheWorkshopActAsOthers = classes()
            .that()
            .areAssignableTo(ActingAs.class)
            .should()
            .onlyHaveDependentClassesThat(areOfTheDemoOrTheWorkshop())
            .because("files are made for who has asked for them; everybody else acts as who is signed in");

    @ArchTest
    static final ArchRule plainNames = noClasses()
            .that(resideInAPackage("se.gemensam.."))
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
            .because("such names say nothing of the domain");

    private static DescribedPredicate<JavaClass> areOfTheDemoOrTheWorkshop() {
        return DescribedPredicate.describe("are of the demo, or make files", type -> {
            var outermost = type.getName().replaceFirst("[$].*", "");
            var name = outermost.substring(outermost.lastIndexOf('.') + 1);
            return name.startsWith("Demo") || name.endsWith("Demo") || name.equals("FileWorkshop");
        });
    }

    private static DescribedPredicate<JavaMethodCall> isCalled(Class<?> owner, String... names) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + " " + String.join(", ", names),
                call -> call.getTargetOwner().isAssignableTo(owner)
                        && Set.of(names).contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> target(String name) {
        return DescribedPredicate.describe(
                name,
                call -> call.getName().equals(name)
                        && call.getTargetOwner().getPackageName().startsWith("com.vaadin"));
    }

    private static DescribedPredicate<JavaMethodCall> systemClock() {
        return DescribedPredicate.describe(
                "a clock of its own",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system")
                        && !call.getOriginOwner().getFullName().equals("se.gemensam.base.Time"));
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessRule() {
        return new ArchCondition<>("have exactly one access rule") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long rules = Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                        .filter(view::isAnnotatedWith)
                        .count();
                events.add(
                        new SimpleConditionEvent(view, rules == 1, view.getName() + " has " + rules + " access rules"));
            }
        };
    }

    /** By itself, by a method of the same class, or by another service's guarded method. */
    private static ArchCondition<JavaMethod> checkARight() {
        return new ArchCondition<>("check a right") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, asks(method, new HashSet<>()), method.getFullName() + " checks no right"));
            }

            private boolean asks(JavaMethod method, Set<String> seen) {
                return seen.add(method.getFullName())
                        && method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> isRight(call)
                                        || targets(call)
                                                .anyMatch(target ->
                                                        target.getOwner().equals(method.getOwner())
                                                                ? asks(target, seen)
                                                                : isGuarded(target)));
            }

            private Stream<JavaMethod> targets(JavaMethodCall call) {
                return call.getTarget().resolveMember().stream();
            }

            /** A public method of another service, which this same rule looks at. */
            private boolean isGuarded(JavaMethod target) {
                return target.getOwner().isAnnotatedWith(Service.class)
                        && target.getModifiers().contains(JavaModifier.PUBLIC)
                        && !target.isAnnotatedWith(Unguarded.class)
                        && !target.getOwner().isAnnotatedWith(Unguarded.class);
            }

            private boolean isRight(JavaMethodCall call) {
                var owner = call.getTargetOwner().getSimpleName();
                return owner.endsWith("CurrentAccount") || owner.endsWith("Access") || owner.endsWith("Policy");
            }
        };
    }
}
