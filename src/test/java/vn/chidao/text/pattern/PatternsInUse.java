package vn.chidao.text.pattern;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every pattern that a class of the program keeps, however deep in tables and rules. */
final class PatternsInUse {
    private static final Path CLASSES = Path.of("target/classes");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<MarkedPattern> patterns = Collections.newSetFromMap(new IdentityHashMap<>());

    private PatternsInUse() {}

    /** Returns those of the classes of {@code folder}, and of what is below it. */
    static Set<MarkedPattern> below(String folder) throws IOException, ReflectiveOperationException {
        var found = new PatternsInUse();
        try (var files = Files.walk(CLASSES.resolve(folder))) {
            for (var file : files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .toList()) {
                var name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("[.]class$", "");
                found.addFieldsOf(Class.forName(name), null);
            }
        }
        return found.patterns;
    }

    /** Goes through the fields of {@code owner}, the static ones when there is none. */
    private void addFieldsOf(Class<?> type, @Nullable Object owner) throws IllegalAccessException {
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) == (owner == null) && isOurs(field)) {
                field.setAccessible(true);
                add(field.get(owner));
            }
        }
    }

    private static boolean isOurs(Field field) {
        return field.getDeclaringClass().getName().startsWith("vn.chidao.")
                && !field.getType().isPrimitive();
    }

    private void add(@Nullable Object value) throws IllegalAccessException {
        if (value == null || !seen.add(value)) {
            return;
        }
        switch (value) {
            case MarkedPattern pattern -> patterns.add(pattern);
            case Collection<?> several -> addAll(several);
            case Map<?, ?> map -> addAll(map.values());
            case Object[] several -> addAll(Arrays.asList(several));
            default -> {
                if (value.getClass().getName().startsWith("vn.chidao.") && !(value instanceof AccessibleObject)) {
                    addFieldsOf(value.getClass(), value);
                }
            }
        }
    }

    private void addAll(Collection<?> values) throws IllegalAccessException {
        for (var value : values) {
            add(value);
        }
    }
}
