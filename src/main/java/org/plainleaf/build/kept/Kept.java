package org.plainleaf.build.kept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.Question;
import org.plainleaf.model.SitePlan;

/**
 * Things of one sort that were made in an earlier build, by their names. Each is used again for as long as what it was made from
 * is the same, and all that it asked of the plan of the site is answered as before. Thread-safe.
 *
 * @param <V> what is kept
 */
public final class Kept<V> {
    private final Tape tape;
    private final boolean keeps;
    private final @Nullable Archived<V> archived;
    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** Keeps things and their findings on {@code tape}; without {@code keeps} it makes everything anew. */
    public Kept(Tape tape, boolean keeps) {
        this.tape = tape;
        this.keeps = keeps;
        this.archived = null;
    }

    /** Keeps things in a file for the next run of the program, and none in memory. */
    public Kept(Tape tape, Archived<V> archived) {
        this.tape = tape;
        this.keeps = false;
        this.archived = archived;
    }

    private record Entry<V>(List<Object> from, Map<Question, Object> asked, V value, List<Finding> findings) {
        boolean isFrom(List<Object> others) {
            if (from.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < from.size(); i++) {
                // Documents and the like are the same only if nothing was read anew: to compare their texts would cost
                // more
                // than to make the page.
                boolean same = from.get(i) == others.get(i)
                        || from.get(i) instanceof String text && text.equals(others.get(i));
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The thing of a name: kept, or made now by this thread. Its findings are reported in either case.
     *
     * @param from what it is made from; texts are compared, other things must be the very same
     * @param plan the plan that it may ask; null where it asks none
     */
    public <E extends Exception> V get(
            String name, List<Object> from, @Nullable SitePlan plan, Tape.Making<V, E> making) throws E {
        return get(name, from, plan, kept -> true, making);
    }

    /** The same, of something that can be used again only where it is {@code still} there. */
    public <E extends Exception> V get(
            String name, List<Object> from, @Nullable SitePlan plan, Predicate<V> still, Tape.Making<V, E> making)
            throws E {
        if (archived != null && plan != null) {
            return archived.get(name, from, plan, still, tape, making);
        }
        if (!keeps) {
            return making.make();
        }
        used.add(name);
        Entry<V> entry = entries.get(name);
        if (entry != null
                && entry.isFrom(from)
                && still.test(entry.value())
                && (plan == null || plan.saysTheSame(entry.asked()))) {
            tape.replay(entry.findings());
            return entry.value();
        }
        entries.remove(name);
        Tape.Recorded<SitePlan.Heard<V>> made = tape.record(
                () -> plan == null ? new SitePlan.Heard<>(making.make(), Map.of()) : plan.<V, E>listen(making::make));
        SitePlan.Heard<V> heard = made.value();
        entries.put(name, new Entry<>(List.copyOf(from), heard.asked(), heard.value(), made.findings()));
        return heard.value();
    }

    /** Forgets what nobody asked for since the last time: its file is gone. */
    public void forgetUnused() {
        entries.keySet().retainAll(used);
        used.clear();
    }

    /** Forgets all. */
    public void forgetAll() {
        entries.clear();
        used.clear();
    }
}
