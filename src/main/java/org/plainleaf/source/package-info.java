/** Reads what people write: Markdown, front matter, settings, facts, terms, consents. */
@NullMarked
package org.plainleaf.source;

import org.jspecify.annotations.NullMarked;
