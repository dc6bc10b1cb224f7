package org.mera;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.springframework.stereotype.Component;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** Rules over the code that no compiler keeps. */
@AnalyzeClasses(packages = "org.mera", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule THE_ENGINE_STAYS_AT_THE_EDGE = noClasses().that()
		.resideOutsideOfPackages("org.mera.workflow", "org.mera.access", "org.mera.webapps", "org.mera.replay",
				"org.mera..process")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.camunda..");

	@ArchTest
	static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should()
		.callMethodWhere(readsTheTimeItself())
		.orShould()
		.callConstructorWhere(newDate());

	@ArchTest
	static final ArchRule NOTHING_SLEEPS = noClasses().should().callMethod(Thread.class, "sleep", long.class);

	@ArchTest
	static final ArchRule DEPENDENCIES_COME_BY_CONSTRUCTOR = fields().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Component.class)
		.should()
		.notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

	/** Hibernate makes a proxy of each class that could need one, at every start. */
	@ArchTest
	static final ArchRule ENTITIES_ARE_FINAL = classes().that()
		.areAnnotatedWith(Entity.class)
		.and(DescribedPredicate.not(isReferredToLazily()))
		.should()
		.haveModifier(JavaModifier.FINAL);

	/** Hibernate is told not to look for any. */
	@ArchTest
	static final ArchRule ENTITIES_HAVE_NO_CONSTRAINTS = noFields().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.beAnnotatedWith(annotation("jakarta.validation"));

	private static DescribedPredicate<JavaClass> isReferredToLazily() {
		return DescribedPredicate.describe("is referred to lazily",
				(JavaClass type) -> type.getFieldsWithTypeOfSelf()
					.stream()
					.flatMap((field) -> field.tryGetAnnotationOfType(ManyToOne.class).stream())
					.anyMatch((reference) -> reference.fetch() == FetchType.LAZY));
	}

	private static DescribedPredicate<JavaAnnotation<?>> annotation(String packageName) {
		return DescribedPredicate.describe("a constraint of Bean Validation",
				(annotation) -> annotation.getRawType().getPackageName().startsWith(packageName));
	}

	private static DescribedPredicate<JavaMethodCall> readsTheTimeItself() {
		return DescribedPredicate.describe("reads the machine's time", (JavaMethodCall call) -> {
			boolean now = call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
					&& (isOf(call, Instant.class) || isOf(call, LocalDate.class) || isOf(call, LocalDateTime.class)
							|| isOf(call, ZonedDateTime.class));
			boolean system = isOf(call, System.class) && call.getName().equals("currentTimeMillis");
			boolean clock = isOf(call, Clock.class) && call.getName().startsWith("system");
			return now || system || clock;
		});
	}

	private static DescribedPredicate<JavaConstructorCall> newDate() {
		return DescribedPredicate.describe("makes a Date of now", (JavaConstructorCall call) -> isOf(call, Date.class)
				&& call.getTarget().getRawParameterTypes().isEmpty());
	}

	private static boolean isOf(JavaCall<?> call, Class<?> type) {
		return call.getTargetOwner().isEquivalentTo(type);
	}

}
