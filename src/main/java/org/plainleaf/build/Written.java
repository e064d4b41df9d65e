package org.plainleaf.build;

import java.util.List;
import org.plainleaf.finding.Finding;

/**
 * What came of writing into the site's folder.
 *
 * @param findings what was wrong on the way
 * @param count how many things were written
 */
public record Written(List<Finding> findings, int count) {
    public Written {
        findings = List.copyOf(findings);
    }
}
