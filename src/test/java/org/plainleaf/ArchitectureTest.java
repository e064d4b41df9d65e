package org.plainleaf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layering of the design, line by line. */
@AnalyzeClasses(packages = "org.plainleaf", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final List<String> STAGES = List.of("source", "translate", "check", "render", "print", "publish");

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.plainleaf.text..")
            .layer("finding")
            .definedBy("org.plainleaf.finding..")
            .layer("model")
            .definedBy("org.plainleaf.model..")
            .layer("source")
            .definedBy("org.plainleaf.source..")
            .layer("translate")
            .definedBy("org.plainleaf.translate..")
            .layer("check")
            .definedBy("org.plainleaf.check..")
            .layer("render")
            .definedBy("org.plainleaf.render..")
            .layer("print")
            .definedBy("org.plainleaf.print..")
            .layer("publish")
            .definedBy("org.plainleaf.publish..")
            .layer("build")
            .definedBy("org.plainleaf.build..")
            .layer("serve")
            .definedBy("org.plainleaf.serve..")
            .layer("cli")
            .definedBy("org.plainleaf.cli..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("finding")
            .mayOnlyAccessLayers("text")
            .whereLayer("model")
            .mayOnlyAccessLayers("text", "finding")
            .whereLayer("source")
            .mayOnlyAccessLayers("text", "finding", "model")
            .whereLayer("translate")
            .mayOnlyAccessLayers("text", "finding", "model")
            .whereLayer("check")
            .mayOnlyAccessLayers("text", "finding", "model")
            .whereLayer("render")
            .mayOnlyAccessLayers("text", "finding", "model")
            .whereLayer("print")
            .mayOnlyAccessLayers("text", "finding", "model")
            .whereLayer("publish")
            .mayOnlyAccessLayers("text", "finding", "model")
            .whereLayer("build")
            .mayOnlyAccessLayers(
                    "text", "finding", "model", "source", "translate", "check", "render", "print", "publish")
            .whereLayer("serve")
            .mayOnlyAccessLayers(
                    "text", "finding", "model", "source", "translate", "check", "render", "print", "publish", "build");

    @ArchTest
    static final ArchRule everyClassHasALayer = classes()
            .should()
            .resideInAnyPackage(
                    Stream.concat(Stream.of("text", "finding", "model", "build", "serve", "cli"), STAGES.stream())
                            .map(name -> "org.plainleaf." + name + "..")
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.plainleaf.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCoreKnowsTheJdkOnly = classes()
            .that()
            .resideInAnyPackage("org.plainleaf.text..", "org.plainleaf.finding..", "org.plainleaf.model..")
            .and()
            .doNotHaveSimpleName("LocaleFormat")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.plainleaf.text..",
                    "org.plainleaf.finding..",
                    "org.plainleaf.model..");

    @ArchTest
    static void eachLibraryHasOneHome(JavaClasses all) {
        Map.of(
                        "org.commonmark..", "org.plainleaf.source..",
                        "org.yaml..", "org.plainleaf.source..",
                        "freemarker..", "org.plainleaf.render..",
                        "com.openhtmltopdf..", "org.plainleaf.print..",
                        "org.apache..", "org.plainleaf.print..",
                        "com.github.weisj..", "org.plainleaf.print..",
                        "io.nayuki..", "org.plainleaf.print..",
                        "java.awt..", "org.plainleaf.print..",
                        "com.sun.net.httpserver..", "org.plainleaf.serve..",
                        "picocli..", "org.plainleaf.cli..")
                .forEach((library, home) -> noClasses()
                        .that()
                        .resideOutsideOfPackage(home)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(all));
        noClasses()
                .that()
                .resideOutsideOfPackages("org.plainleaf.render..", "org.plainleaf.check..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(all);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.plainleaf.model.LocaleFormat")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(all);
    }

    /** What comes from translators passes one door, where nothing is loaded from elsewhere and sizes have limits. */
    @ArchTest
    static void filesOfTranslatorsComeInByOneDoor(JavaClasses all) {
        String home = "org.plainleaf.translate.exchange";
        Map.of(
                        "javax.xml.stream.XMLInputFactory", home + ".xml.SafeXml",
                        "java.util.zip.Inflater", home + ".office.ZipDirectory")
                .forEach((maker, door) -> noClasses()
                        .that()
                        .resideInAnyPackage("org.plainleaf.translate..", "org.plainleaf.build.translation..")
                        .and()
                        .doNotHaveFullyQualifiedName(door)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(maker)
                        .check(all));
        noClasses()
                .that()
                .resideInAnyPackage("org.plainleaf.translate..", "org.plainleaf.build.translation..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "javax\\.xml\\.parsers\\..*|java\\.util\\.zip\\.Zip(InputStream|File)|java\\.io\\.ObjectInputStream")
                .check(all);
    }

    @ArchTest
    static final ArchRule viewsKnowNothingOfTheModel = noClasses()
            .that()
            .resideInAPackage("org.plainleaf.render.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plainleaf.model..", "org.plainleaf.source..", "freemarker..");

    @ArchTest
    static final ArchRule stagesNeitherPrintNorExit = noClasses()
            .that()
            .resideOutsideOfPackage("org.plainleaf.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and()
            .doNotHaveName("$assertionsDisabled")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule classesAreFinal = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and(DescribedPredicate.describe("are not anonymous", (JavaClass c) -> !c.isAnonymousClass()))
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*");

    @Test
    void noFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                try (Stream<String> lines = Files.lines(file)) {
                    assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(400);
                }
            }
        }
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path folder : (Iterable<Path>) files.filter(Files::isDirectory)::iterator) {
                try (Stream<Path> inside = Files.list(folder)) {
                    if (inside.anyMatch(f -> f.toString().endsWith(".java"))) {
                        assertThat(folder.resolve("package-info.java"))
                                .content()
                                .contains("@NullMarked");
                    }
                }
            }
        }
    }
}
