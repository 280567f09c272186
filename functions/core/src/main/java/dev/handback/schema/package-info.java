/** What a document of each kind must hold, by JSON Schema. The only package that knows the schema validator. */
@NullMarked
package dev.handback.schema;

import org.jspecify.annotations.NullMarked;
