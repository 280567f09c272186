/**
 * Markdown as GitHub reads it: one parse gives headings, sections, links and blocks to the rules, and HTML to the site.
 * The only package that knows Flexmark and the HTML sanitizer.
 */
@NullMarked
package dev.handback.markdown;

import org.jspecify.annotations.NullMarked;
