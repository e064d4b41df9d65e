package org.plainleaf.finding;

/**
 * Where stages put their findings. A stage reports and carries on, so that one run shows everything. Reports may be
 * shared by threads.
 */
@FunctionalInterface
public interface Report {
    void add(Finding finding);
}
