/** Spreadsheets and Word files, by zip and XML: nothing in them is trusted. */
@NullMarked
package org.plainleaf.translate.exchange.office;

import org.jspecify.annotations.NullMarked;
