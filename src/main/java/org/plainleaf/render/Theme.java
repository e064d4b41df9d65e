package org.plainleaf.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.render.view.Html;

/**
 * The look of a site: the files of its templates folder, with the built-in ones behind them. Templates see small records
 * and three functions, never a Java class. Thread-safe.
 */
final class Theme {
    private static final String BUILT_IN = "/org/plainleaf/builtin/templates/";
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Path folder;
    private final Configuration configuration;

    /** The look of the site in {@code root}. */
    Theme(Path root) throws IOException {
        this.folder = root.resolve("templates");
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            // Refuses any path, and any shortcut, that leads out of the folder.
            loaders.add(new FileTemplateLoader(folder.toFile(), false));
        }
        loaders.add(new ClassTemplateLoader(Theme.class, BUILT_IN));
        configuration = configuration(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    }

    /** Templates that see the components of view records and nothing else. */
    static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** The bytes of a file, such as {@code assets/site.css}; the site's own before the built-in one. */
    Optional<byte[]> file(String path) throws IOException {
        Path own = folder.resolve(path);
        if (Files.isRegularFile(own) && own.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.of(Files.readAllBytes(own));
        }
        try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    Optional<String> text(String path) throws IOException {
        return file(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The same for callers that cannot pass on the machine's refusal. */
    Optional<String> textNow(String path) {
        try {
            return text(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wraps finished HTML as markup, so that templates write it as it is; of views only the components are seen. */
    private static final class ViewWrapper extends DefaultObjectWrapper {
        ViewWrapper() {
            super(VERSION);
            setMemberAccessPolicy(new ViewsOnly());
            setRecordZeroArgumentNonVoidMethodPolicy(
                    ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
            setUseCache(false);
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
            return object instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : super.wrap(object);
        }
    }

    /** Lets templates see the components of view records, and no other member of any class. */
    private static final class ViewsOnly implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            boolean view = type.isRecord() && type.getPackageName().equals(Html.class.getPackageName());
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return view
                            && Arrays.stream(type.getRecordComponents())
                                    .anyMatch(
                                            component -> component.getAccessor().equals(method));
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
