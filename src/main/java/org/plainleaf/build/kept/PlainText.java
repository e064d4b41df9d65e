package org.plainleaf.build.kept;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value out as a text that is the same exactly where the value is: records, lists, sets, maps and simple values. What
 * else there may be has no text, so that nothing is ever taken for the same by mistake.
 */
final class PlainText {
    private PlainText() {}

    /** The text of a value; nothing where some part of it is of another kind. */
    static Optional<String> of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        return append(value, text) ? Optional.of(text.toString()) : Optional.empty();
    }

    private static boolean append(@Nullable Object value, StringBuilder to) {
        if (value == null) {
            to.append('~');
            return true;
        }
        if (value instanceof String text) {
            to.append('"').append(text.length()).append(':').append(text);
            return true;
        }
        if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof LocalDate) {
            to.append(value.getClass().getSimpleName()).append(' ');
            to.append(value instanceof Enum<?> constant ? constant.name() : value.toString())
                    .append(';');
            return true;
        }
        if (value instanceof Optional<?> optional) {
            to.append('?');
            return append(optional.orElse(null), to);
        }
        if (value instanceof List<?> list) {
            return all(list, "[", to);
        }
        if (value instanceof Set<?> set) {
            return sorted(set, to);
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(map, to);
        }
        return value instanceof Record record && append(record, to);
    }

    private static boolean all(Collection<?> values, String start, StringBuilder to) {
        to.append(start);
        for (Object value : values) {
            if (!append(value, to)) {
                return false;
            }
        }
        to.append(']');
        return true;
    }

    private static boolean sorted(Set<?> set, StringBuilder to) {
        List<String> texts = new ArrayList<>();
        for (Object value : set) {
            Optional<String> text = of(value);
            if (text.isEmpty()) {
                return false;
            }
            texts.add(text.get());
        }
        texts.sort(null);
        return all(texts, "{", to);
    }

    private static boolean sorted(Map<?, ?> map, StringBuilder to) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Optional<String> key = of(entry.getKey());
            Optional<String> value = of(entry.getValue());
            if (key.isEmpty() || value.isEmpty()) {
                return false;
            }
            texts.put(key.get(), value.get());
        }
        to.append('m');
        return all(texts.keySet(), "<", to) && all(texts.values(), ">", to);
    }

    private static boolean append(Record record, StringBuilder to) {
        to.append(record.getClass().getName()).append('(');
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                if (!append(component.getAccessor().invoke(record), to)) {
                    return false;
                }
            }
        } catch (IllegalAccessException e) {
            return false;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        to.append(')');
        return true;
    }
}
