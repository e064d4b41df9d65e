/** Rules that protect the people who tell their stories. */
@NullMarked
package org.plainleaf.check.consent;

import org.jspecify.annotations.NullMarked;
