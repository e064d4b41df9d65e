package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainleaf.model.Address;
import org.plainleaf.model.Consent;
import org.plainleaf.source.ConsentsEditor;
import org.plainleaf.source.ConsentsFile;

/** Writes down that a teller took a story back: from then on the consent gate keeps it out of every build. */
final class WithdrawnRecord {
    private final Path root;
    private final String key;
    private final LocalDate today;

    WithdrawnRecord(Path root, String key, LocalDate today) {
        this.root = root;
        this.key = key;
        this.today = today;
    }

    /** The records as they are. */
    static ConsentsEditor read(Path root) throws IOException {
        return ConsentsFile.read(root);
    }

    /** Where a notice stands by the record; nothing of it where it says nothing. */
    Consent.Notice notice(ConsentsEditor records, Consent.Notice usual) {
        for (String id : records.recordsOf(key)) {
            Address address = Address.parse(records.value(id, "address")).orElse(null);
            if (address != null) {
                Set<Address> formerly = new LinkedHashSet<>(usual.formerly());
                records.list(id, "formerly").forEach(path -> Address.parse(path).ifPresent(formerly::add));
                return new Consent.Notice(address, List.copyOf(formerly));
            }
        }
        return usual;
    }

    /** Writes down that the notice stands elsewhere: that is where the finished site had the story. */
    void move(Consent.Notice notice) throws IOException {
        ConsentsEditor records = read(root);
        ConsentsEditor now = records;
        for (String id : records.recordsOf(key)) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("address", notice.address().path());
            if (!notice.formerly().isEmpty()) {
                values.put("formerly", list(notice.formerly()));
            }
            try {
                now = now.with(id, values);
            } catch (IOException e) {
                // This record stays as it is: without the address, the notice stands until the next build.
            }
        }
        if (!now.text().equals(records.text())) {
            ConsentsFile.write(root, now);
        }
    }

    /** Writes it; tells whether anything was new. */
    boolean write(ConsentsEditor records, Consent.Notice notice) throws IOException {
        ConsentsEditor now = records;
        List<String> ids = records.recordsOf(key);
        if (ids.isEmpty()) {
            now = add(now, notice);
        }
        for (String id : ids) {
            try {
                now = now.with(id, values(records, id, notice));
            } catch (IOException e) {
                // How the record is written must not hold up a withdrawal: any record that says so counts.
                now = add(now, notice);
            }
        }
        if (now.text().equals(records.text())) {
            return false;
        }
        ConsentsFile.write(root, now);
        return true;
    }

    private Map<String, String> values(ConsentsEditor records, String id, Consent.Notice notice) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!isDate(records.value(id, "withdrawn"))) {
            values.put("withdrawn", today.toString());
        }
        if (records.value(id, "address").isBlank()) {
            values.put("address", notice.address().path());
            if (!notice.formerly().isEmpty()) {
                values.put("formerly", list(notice.formerly()));
            }
        }
        return values;
    }

    /** A record of its own, for an example story, or one whose record is missing or cannot be changed. */
    private ConsentsEditor add(ConsentsEditor records, Consent.Notice notice) throws IOException {
        String id = "withdrawn-" + StoryName.name(key);
        if (records.has(id) || records.text().lines().anyMatch(line -> line.startsWith(id + ":"))) {
            return records;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("story", key);
        values.put("withdrawn", today.toString());
        values.put("address", notice.address().path());
        if (!notice.formerly().isEmpty()) {
            values.put("formerly", list(notice.formerly()));
        }
        ConsentsEditor now = records.withNew(id, values);
        if (records.readable() && !now.recordsOf(key).contains(id)) {
            throw new IOException("nothing can be added to " + ConsentsFile.FILE + ". Add these lines by hand: " + id
                    + ": {story: " + key + ", withdrawn: " + today + "}. Then run this command again.");
        }
        return now;
    }

    /** Whether it can be read as a day. Somebody may have written "yes": then the next build could not go on. */
    private static boolean isDate(String written) {
        try {
            LocalDate.parse(written.strip());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String list(List<Address> addresses) {
        return "[" + String.join(", ", addresses.stream().map(Address::path).toList()) + "]";
    }
}
