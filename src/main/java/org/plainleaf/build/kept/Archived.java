package org.plainleaf.build.kept;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plainleaf.model.SitePlan;

/**
 * Things of one sort in an archive. Thread-safe.
 *
 * @param archive the archive
 * @param sort the name of the sort
 * @param codec how one is written down
 * @param stamps what a thing is made from, as a text that another run of the program can compare; nothing where there is none
 */
public record Archived<V>(
        Archive archive, String sort, Codec<V> codec, Function<List<Object>, Optional<String>> stamps) {

    <E extends Exception> V get(
            String name, List<Object> from, SitePlan plan, Predicate<V> still, Tape tape, Tape.Making<V, E> making)
            throws E {
        Optional<String> stamp = archive.isOf(plan) ? stamps.apply(from) : Optional.empty();
        if (stamp.isEmpty()) {
            return making.make();
        }
        String whole = sort + " " + name;
        Optional<Archive.Found<V>> found =
                archive.find(whole, stamp.get(), codec).filter(thing -> still.test(thing.value()));
        if (found.isPresent()) {
            tape.replay(found.get().findings());
            archive.add(whole, stamp.get(), found.get(), codec);
            return found.get().value();
        }
        Tape.Recorded<SitePlan.Heard<V>> made = tape.record(() -> plan.<V, E>listen(making::make));
        SitePlan.Heard<V> heard = made.value();
        archive.add(
                whole,
                stamp.get(),
                new Archive.Found<>(heard.value(), List.copyOf(heard.asked().keySet()), made.findings()),
                codec);
        return heard.value();
    }
}
