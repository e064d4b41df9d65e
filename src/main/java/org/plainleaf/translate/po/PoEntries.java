package org.plainleaf.translate.po;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** A list of PO messages, in the order of their file, that finds a message by its key. Immutable. */
public final class PoEntries extends AbstractList<PoEntry> implements RandomAccess {
    private final List<PoEntry> list;
    private final Map<PoKey, PoEntry> byKey;

    private PoEntries(List<PoEntry> list) {
        this.list = List.copyOf(list);
        this.byKey = new HashMap<>(list.size() * 2);
        for (PoEntry entry : this.list) {
            if (!entry.obsolete()) {
                byKey.putIfAbsent(entry.key(), entry);
            }
        }
    }

    public static PoEntries of(List<PoEntry> list) {
        return list instanceof PoEntries entries ? entries : new PoEntries(list);
    }

    /** The message in use with this key; the first one if there are several. Obsolete messages are not found. */
    public Optional<PoEntry> find(PoKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public PoEntry get(int index) {
        return list.get(index);
    }

    @Override
    public int size() {
        return list.size();
    }
}
