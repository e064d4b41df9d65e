package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.model.NearestName;

/** Understands what people name after {@code --only}: rules, groups of rules, files and folders of the site. */
final class OnlyNames {
    private final Path site;
    private final Set<String> rules;
    private final Set<String> groups;

    /**
     * @param site folder of the site, which exists
     * @param rules names of all rules
     */
    OnlyNames(Path site, Collection<String> rules) {
        this.site = site;
        this.rules = new TreeSet<>(rules);
        this.groups = rules.stream()
                .map(rule -> rule.substring(0, Math.max(0, rule.indexOf('/'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The filter for some names.
     *
     * @throws UnknownName for a name that is nothing of all this
     */
    FindingFilter filter(List<String> names) throws UnknownName {
        Set<String> chosen = new LinkedHashSet<>();
        Set<String> paths = new LinkedHashSet<>();
        for (String written : names) {
            String name = written.strip();
            if (name.isEmpty()) {
                continue;
            }
            Optional<String> path = path(name);
            if (isRule(name)) {
                chosen.add(name);
            } else if (path.isPresent()) {
                paths.add(path.get());
            } else {
                throw unknown(name);
            }
        }
        return new FindingFilter(chosen, List.copyOf(paths), Optional.empty());
    }

    private boolean isRule(String name) {
        return rules.contains(name) || groups.contains(name);
    }

    /** The path from the site's folder to a file or folder there, as findings name it; folders end in a slash. */
    private Optional<String> path(String name) {
        try {
            Path root = site.toAbsolutePath().normalize();
            for (Path base : List.of(root, Path.of("").toAbsolutePath())) {
                Path file = base.resolve(name.replace('\\', '/')).normalize();
                if (file.startsWith(root) && Files.exists(file)) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    return Optional.of(path.isEmpty() || !Files.isDirectory(file) ? path : path + "/");
                }
            }
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private UnknownName unknown(String name) {
        Set<String> near = new TreeSet<>(rules);
        near.addAll(groups);
        if (!isPathOnThisComputer(name)) {
            near.addAll(beside(name));
        }
        String advice = NearestName.to(name, near)
                .map(other -> "Did you mean \"" + Printable.of(other) + "\"?")
                .orElse("Name a rule such as words/wordy, a group such as words, or a path such as content/guides/.");
        return new UnknownName(
                "\"" + Printable.of(name) + "\" is no rule, and no file or folder of this site. " + advice);
    }

    /** What lies in other folders is no part of the site, whatever its name is near to. */
    private static boolean isPathOnThisComputer(String name) {
        return name.startsWith("/") || name.startsWith("\\") || name.contains("..") || name.startsWith("~");
    }

    /** The files and folders that stand where a name leads to, as far as it leads anywhere. */
    private Set<String> beside(String name) {
        int slash = name.endsWith("/") ? name.lastIndexOf('/', name.length() - 2) : name.lastIndexOf('/');
        String folder = name.substring(0, slash + 1);
        try (Stream<Path> files = Files.list(site.resolve(folder))) {
            return files.map(file -> folder + file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .collect(Collectors.toSet());
        } catch (IOException | InvalidPathException e) {
            return Set.of();
        }
    }

    /** A name that means nothing here; its message says so, and what to do. */
    static final class UnknownName extends Exception {
        private static final long serialVersionUID = 1;

        private UnknownName(String message) {
            super(message);
        }
    }
}
