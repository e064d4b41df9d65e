/** What a check is and what it looks at: the whole site, or the running text of one edition. */
@NullMarked
package org.plainleaf.check.rule;

import org.jspecify.annotations.NullMarked;
