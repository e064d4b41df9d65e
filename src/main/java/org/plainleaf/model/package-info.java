/** The facts of a site: documents, their blocks, languages, consent, editions. Imports the JDK only. */
@NullMarked
package org.plainleaf.model;

import org.jspecify.annotations.NullMarked;
