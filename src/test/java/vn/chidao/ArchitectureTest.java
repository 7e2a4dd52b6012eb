package vn.chidao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The direction of dependencies, and which package may know which library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "vn.chidao";
    /** What each package may use, sub-packages included; whoever is not named may not be used. */
    private static final String ARROWS = """
            text ->
            digest -> text
            extract -> text digest
            search -> text
            question -> text extract
            answer -> text extract search question
            library -> text digest extract search question answer
            view -> text extract question answer library
            subscribe -> text extract question
            push -> text extract answer view library subscribe
            admin -> text digest extract question answer library view subscribe push dialogue
            dialogue -> text extract search question answer library view subscribe push
            telegram -> text view push subscribe dialogue
            evaluation -> text extract search question answer library view dialogue
            app -> text digest extract search question answer library view subscribe push admin dialogue telegram evaluation
            """;

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void arrowsPointOneWay() {
        var allowed = allowed();
        var wrong = new ArrayList<String>();
        for (var origin : classes) {
            var from = topLevel(origin);
            origin.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT + '.'))
                    .filter(arrow -> !topLevel(arrow.getTargetClass()).equals(from))
                    .filter(arrow -> !allowed.getOrDefault(from, List.of()).contains(topLevel(arrow.getTargetClass())))
                    .forEach(arrow -> wrong.add(arrow.getDescription()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(classes.stream().map(ArchitectureTest::topLevel).distinct())
                .isSubsetOf(allowed().keySet());
    }

    @Test
    void topLevelPackagesMakeNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void packagesBelowMakeNoCircleEither() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyTelegramKnowsTheTelegramLibrary() {
        onlyIn("telegram", "org.telegram..");
    }

    @Test
    void onlySearchKnowsLucene() {
        onlyIn("search", "org.apache.lucene..");
    }

    @Test
    void onlyAppKnowsTheCommandLine() {
        onlyIn("app", "picocli..");
    }

    @Test
    void onlyDigestKnowsTheContainersOfDocuments() {
        onlyIn("digest", "org.apache.poi..", "org.apache.pdfbox..");
    }

    @Test
    void onlySubscribeAndPushKnowTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".subscribe..", ROOT + ".push..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..")
                .because("storage code sits in its feature")
                .check(classes);
    }

    @Test
    void onlyAppWritesToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output carries the command's result alone")
                .check(classes);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .because("state belongs to objects that are wired")
                .check(classes);
    }

    private void onlyIn(String home, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + '.' + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(classes);
    }

    private static String topLevel(JavaClass type) {
        var rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceAll("\\..*", "");
    }

    private static Map<String, List<String>> allowed() {
        var allowed = new LinkedHashMap<String, List<String>>();
        ARROWS.lines().forEach(line -> {
            var sides = line.split(" ->", 2);
            allowed.put(sides[0], Arrays.asList(sides[1].strip().split(" ")));
        });
        return allowed;
    }
}
