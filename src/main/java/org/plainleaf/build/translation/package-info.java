/** The commands of translators, one class each: they read a whole site and write PO files, ledgers and lists. */
@NullMarked
package org.plainleaf.build.translation;

import org.jspecify.annotations.NullMarked;
