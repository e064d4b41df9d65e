/** What the tool has to say to the people who write a site: findings, and where they are gathered. */
@NullMarked
package org.plainleaf.finding;

import org.jspecify.annotations.NullMarked;
