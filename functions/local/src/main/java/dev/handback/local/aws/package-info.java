/** The AWS services that the functions call, on loopback, shaped by the template that is deployed. */
@NullMarked
package dev.handback.local.aws;

import org.jspecify.annotations.NullMarked;
