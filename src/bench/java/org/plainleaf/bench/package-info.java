/** Measures whole builds of large sites from outside, as a user sees them, beside those of another program. */
package org.plainleaf.bench;
