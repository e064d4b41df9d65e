/** Rules on trust: dates, who made a page, what its claims rest on, help in danger. */
@NullMarked
package org.plainleaf.check.trust;

import org.jspecify.annotations.NullMarked;
